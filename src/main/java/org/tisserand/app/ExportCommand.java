package org.tisserand.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tisserand.ingest.Export;
import org.tisserand.model.Language;
import org.tisserand.store.HomeInUse;
import org.tisserand.study.ImportLine;
import org.tisserand.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes all that a home holds as a workbook: through the Tisserand that serves it, or by opening it. */
@Command(
        name = "exporter",
        aliases = {"export"})
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "FICHIER.xlsx", descriptionKey = "parameter.template")
    private @Nullable Path file;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws HomeInUse {
        Path target = Objects.requireNonNull(file);
        Path home = settings.home("");
        Optional<Running> running = Running.in(home);
        try (var stop = new Stop();
                var progress = ProgressLine.on(console, stop)) {
            if (running.isPresent()) {
                Files.write(target, running.get().workbook(language()));
            } else {
                alone(home, target, progress);
            }
            progress.clear();
            console.print("export.written", target);
            return Exit.DONE;
        } catch (IOException e) {
            console.tell("file.unwritable", target);
            return Exit.WORLD;
        }
    }

    private void alone(Path home, Path target, ProgressLine progress) throws HomeInUse, IOException {
        try (Study study = Study.open(home, settings.choice(), progress);
                OutputStream out = Files.newOutputStream(target)) {
            progress.begins("export.writing");
            Export.write(out, study.scene().facts(), language(), ImportLine.files(study.imports()));
        }
    }

    private Language language() {
        return console.words().language();
    }
}
