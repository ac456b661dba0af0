package org.tisserand.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tisserand.ingest.export.Dialect;
import org.tisserand.ingest.export.Export;
import org.tisserand.ingest.export.Format;
import org.tisserand.ingest.export.Formats;
import org.tisserand.ingest.sheet.Sheets;
import org.tisserand.store.HomeInUse;
import org.tisserand.study.ImportLine;
import org.tisserand.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all that a home holds as a file, in the form that its ending tells: through the Tisserand that serves it, or by opening it. */
@Command(
        name = "exporter",
        aliases = {"export"})
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Settings settings = new Settings();

    @Option(
            names = {"--dialecte", "--dialect"},
            paramLabel = "excel-fr|standard",
            descriptionKey = "option.dialect")
    private @Nullable String dialect;

    @Parameters(paramLabel = "FICHIER", descriptionKey = "parameter.export")
    private @Nullable Path file;

    ExportCommand(Console console) {
        this.console = console;
    }

    /**
     * A file's bytes, and what it has no place for.
     *
     * @param leftOut sheet id → rows
     */
    record Taken(InputStream content, Map<String, Long> leftOut) {}

    @Override
    public Integer call() throws HomeInUse {
        Path target = Objects.requireNonNull(file);
        Optional<Format> format = Formats.ofFile(target.toString());
        if (format.isEmpty()) {
            console.tell("export.unknown", target, known());
            return Exit.USAGE;
        }
        Optional<Dialect> asked = Optional.ofNullable(dialect).flatMap(Dialect::find);
        if (dialect != null && asked.isEmpty()) {
            console.tell("export.dialect.unknown", dialect);
            return Exit.USAGE;
        }
        return write(
                target,
                format.get(),
                asked.orElseGet(() -> Dialect.of(console.words().language())));
    }

    private static String known() {
        return Formats.ALL.stream().map(each -> "." + each.ending()).collect(Collectors.joining(", "));
    }

    private int write(Path target, Format format, Dialect wanted) throws HomeInUse {
        Path home = settings.home("");
        Optional<Running> running = Running.in(home);
        try (var stop = new Stop();
                var progress = ProgressLine.on(console, stop)) {
            Taken taken = running.isPresent()
                    ? running.get().data(format, wanted, console.words().language())
                    : alone(home, format, wanted, progress);
            progress.clear();
            return written(target, taken);
        } catch (IOException e) {
            console.tell("export.unread", home, String.valueOf(e.getMessage()));
            return Exit.WORLD;
        }
    }

    private Taken alone(Path home, Format format, Dialect wanted, ProgressLine progress) throws HomeInUse, IOException {
        var bytes = new ByteArrayOutputStream();
        try (Study study = Study.open(home, settings.choice(), progress)) {
            progress.begins("export.writing");
            var facts = study.scene().facts();
            var export = Export.of(facts, console.words().language(), ImportLine.lineage(study.imports()));
            format.write(export.in(wanted), bytes);
            var leftOut = format.leftOut(facts).entrySet().stream()
                    .collect(Collectors.toMap(each -> each.getKey().id(), Map.Entry::getValue));
            return new Taken(new ByteArrayInputStream(bytes.toByteArray()), leftOut);
        }
    }

    // Only now is the file touched: what stood there is not lost to a home that cannot be read.
    private int written(Path target, Taken taken) {
        try (OutputStream out = Files.newOutputStream(target)) {
            taken.content.transferTo(out);
        } catch (IOException e) {
            console.tell("file.unwritable", target);
            return Exit.WORLD;
        }
        console.print("export.written", target);
        if (!taken.leftOut.isEmpty()) {
            console.print("export.left-out", leftOut(taken.leftOut), whole());
        }
        return Exit.DONE;
    }

    private String leftOut(Map<String, Long> rows) {
        return Sheets.ALL.stream()
                .filter(sheet -> rows.containsKey(sheet.id()))
                .map(sheet -> console.words()
                        .text("export.rows", sheet.name(console.words().language()), rows.getOrDefault(sheet.id(), 0L)))
                .collect(Collectors.joining(", "));
    }

    private static String whole() {
        return Stream.of(Formats.XLSX, Formats.CSV, Formats.JSON)
                .map(each -> "." + each.ending())
                .collect(Collectors.joining(", "));
    }
}
