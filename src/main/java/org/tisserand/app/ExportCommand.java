package org.tisserand.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        Path home = settings.home("");
        Optional<Running> running = Running.in(home);
        try (var stop = new Stop();
                var progress = ProgressLine.on(console, stop)) {
            byte[] workbook = running.isPresent() ? running.get().workbook(language()) : alone(home, progress);
            progress.clear();
            return written(workbook);
        } catch (IOException e) {
            console.tell("export.unread", home, String.valueOf(e.getMessage()));
            return Exit.WORLD;
        }
    }

    private byte[] alone(Path home, ProgressLine progress) throws HomeInUse, IOException {
        var bytes = new ByteArrayOutputStream();
        try (Study study = Study.open(home, settings.choice(), progress)) {
            progress.begins("export.writing");
            Export.write(bytes, study.scene().facts(), language(), ImportLine.files(study.imports()));
        }
        return bytes.toByteArray();
    }

    // Only now is the file touched: what stood there is not lost to a home that cannot be read.
    private int written(byte[] workbook) {
        Path target = Objects.requireNonNull(file);
        try {
            Files.write(target, workbook);
        } catch (IOException e) {
            console.tell("file.unwritable", target);
            return Exit.WORLD;
        }
        console.print("export.written", target);
        return Exit.DONE;
    }

    private Language language() {
        return console.words().language();
    }
}
