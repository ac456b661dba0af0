package org.tisserand.ingest.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tisserand.ingest.sheet.Column;
import org.tisserand.ingest.sheet.Line;
import org.tisserand.ingest.sheet.Names;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.ingest.table.Cell;
import org.tisserand.model.Words;

/**
 * An archive of CSV files, one a sheet, each named as its sheet; with them the origins of the rows, and a page to read first.
 *
 * <p>The same data give the same bytes. A text that a spreadsheet would take for a formula stands behind an apostrophe, which
 * {@link Cell} takes away when the file is read again. Cost: linear in the facts.
 */
final class Csv {

    /** Archives tell no time before it. */
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 2);

    /** Whatever could be taken for a separator is quoted, so that which one it is can be told from the first lines. */
    private static final QuoteStrategy SEPARATORS = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String text) {
            return text.indexOf(';') >= 0 || text.indexOf(',') >= 0 || text.indexOf('\t') >= 0;
        }
    };

    private final Export export;
    private final Words words;
    private final ZipOutputStream zip;
    private final List<Origin> origins = new ArrayList<>();

    private Csv(Export export, ZipOutputStream zip) {
        this.export = export;
        this.words = export.words();
        this.zip = zip;
    }

    static void write(Export export, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try {
            new Csv(export, zip).write();
            zip.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write() {
        entry(file("sheet.readme", "txt"), this::readMe);
        export.sheets().forEach(this::sheet);
        table(file("sheet.provenance", "csv"), this::provenance);
    }

    private void readMe(Writer out) {
        try {
            out.write(words.text("export.title") + "\r\n\r\n");
            for (String line : export.introduction("csv")) {
                out.write(line + "\r\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(Filled filled) {
        Sheet sheet = filled.sheet();
        String name = Names.slug(sheet.name(words.language())) + ".csv";
        table(name, csv -> {
            csv.writeRecord(filled.headings(column -> sheet.heading(column, words.language())).stream()
                    .map(Cell::guarded)
                    .toList());
            int row = 1;
            for (Line line : filled.lines()) {
                csv.writeRecord(cells(filled, line));
                int at = ++row;
                line.origins().forEach(of -> origins.add(new Origin(name, at, of)));
            }
        });
    }

    private List<String> cells(Filled filled, Line line) {
        var cells = new ArrayList<String>();
        for (Column column : filled.sheet().columns()) {
            var number = line.number(column);
            cells.add(
                    number.isPresent()
                            ? number(number.getAsDouble())
                            : Cell.guarded(line.text(column, words).orElse("")));
        }
        filled.extras().forEach(extra -> cells.add(Cell.guarded(line.extras().getOrDefault(extra, ""))));
        return cells;
    }

    private String number(double number) {
        return Figures.plain(number).replace('.', export.dialect().point());
    }

    private void provenance(CsvWriter csv) {
        csv.writeRecord(Origin.HEADINGS.stream().map(words::text).toList());
        for (Origin each : origins) {
            csv.writeRecord(
                    each.page(),
                    String.valueOf(each.row()),
                    each.of().importId(),
                    Cell.guarded(export.lineage().files().apply(each.of().importId())),
                    Cell.guarded(each.of().sheet()),
                    String.valueOf(each.of().row()));
        }
    }

    private void table(String name, Consumer<CsvWriter> content) {
        entry(name, out -> {
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(export.dialect().separator())
                    .lineDelimiter(LineDelimiter.CRLF)
                    .quoteStrategy(SEPARATORS)
                    .build(out);
            content.accept(csv);
            flush(csv);
        });
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file(String key, String ending) {
        return Names.slug(words.text(key).split("\\|", 2)[0]) + "." + ending;
    }

    private void entry(String name, Consumer<Writer> content) {
        try {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(LocalDateTime.of(export.lineage().day().orElse(EARLIEST), LocalTime.MIDNIGHT));
            zip.putNextEntry(entry);
            var out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            out.write(export.dialect().mark());
            content.accept(out);
            out.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
