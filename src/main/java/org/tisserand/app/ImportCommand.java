package org.tisserand.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tisserand.ingest.Upload;
import org.tisserand.metrics.Progress;
import org.tisserand.store.HomeInUse;
import org.tisserand.study.Report;
import org.tisserand.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads files into a home: through the Tisserand that serves it, or by opening it. */
@Command(
        name = "importer",
        aliases = {"import"})
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Option(
            names = {"--essai", "--dry-run"},
            descriptionKey = "option.dryRun")
    private boolean dryRun;

    @Parameters(paramLabel = "CHEMIN", descriptionKey = "parameter.path")
    private @Nullable Path path;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws HomeInUse {
        Optional<String> name = mapping.name();
        if (!MappingOption.isKnown(name)) {
            return MappingOption.tellUnknown(console, name);
        }
        Path given = Objects.requireNonNull(path);
        try {
            List<Upload> files = mapping.with(InputFiles.of(given));
            Path home = settings.home("");
            Optional<Running> running = Running.in(home);
            return running.isPresent() ? through(running.get(), files, name) : alone(home, files, name);
        } catch (IOException e) {
            console.tell("file.unreadable", String.valueOf(e.getMessage()));
            return Exit.WORLD;
        }
    }

    private int through(Running running, List<Upload> files, Optional<String> name) throws IOException {
        try (var stop = new Stop();
                var progress = ProgressLine.on(console, stop)) {
            JsonNode answer = running.load(
                    files,
                    name,
                    dryRun,
                    new RemoteTask(running, progress, console.words().language()));
            progress.clear();
            return new ReportLines(console).print(answer);
        }
    }

    private int alone(Path home, List<Upload> files, Optional<String> name) throws HomeInUse {
        try (var stop = new Stop();
                var progress = ProgressLine.on(console, stop)) {
            Report report = dryRun ? Study.verify(files, name, progress) : load(home, files, name, progress);
            progress.clear();
            return new ReportLines(console).print(report);
        }
    }

    private Report load(Path home, List<Upload> files, Optional<String> name, Progress progress) throws HomeInUse {
        try (Study study = Study.open(home, settings.choice(), progress)) {
            return study.load(files, name, progress);
        }
    }
}
