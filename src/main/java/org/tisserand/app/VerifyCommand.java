package org.tisserand.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tisserand.ingest.Upload;
import org.tisserand.study.Report;
import org.tisserand.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads files without a home or Neo4j, and says how they stand. */
@Command(
        name = "verifier",
        aliases = {"vérifier", "verify"})
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Parameters(paramLabel = "CHEMIN", descriptionKey = "parameter.path")
    private @Nullable Path path;

    VerifyCommand(Console console) {
        this.console = console;
    }

    private Report verified(List<Upload> files, Optional<String> name) {
        try (var stop = new Stop();
                var progress = ProgressLine.on(console, stop)) {
            return Study.verify(files, name, progress);
        }
    }

    @Override
    public Integer call() {
        Path given = Objects.requireNonNull(path);
        Optional<String> name = mapping.name();
        if (!MappingOption.isKnown(name)) {
            return MappingOption.tellUnknown(console, name);
        }
        try {
            List<Upload> files = mapping.with(InputFiles.of(given));
            return new ReportLines(console).print(verified(files, name));
        } catch (IOException e) {
            console.tell("file.unreadable", String.valueOf(e.getMessage()));
            return Exit.WORLD;
        }
    }
}
