package org.tisserand.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.tisserand.ingest.sheet.Column;
import org.tisserand.ingest.sheet.Line;
import org.tisserand.ingest.sheet.Names;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.ingest.sheet.Sheets;
import org.tisserand.ingest.table.CellFormat;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.RowRef;
import org.tisserand.model.Words;

/**
 * Everything a home holds, as a workbook in the template's form, with the row from which each of its rows comes.
 *
 * <p>Dropped into an empty home it gives the same facts, read from other rows. What a workbook cannot hold is told on its first
 * page: words longer than a cell are cut. A word of the person's own with a semicolon in a cell of several words comes back as
 * two; a goal whose collaboration bears an actor's identifier or name comes back as that actor's. A sheet of more rows than a
 * workbook holds goes on in a second of the same name with a number. Cost: linear in the facts.
 */
public final class Export {

    private static final SpreadsheetVersion BOUNDS = SpreadsheetVersion.EXCEL2007;
    private static final int INTRODUCTION = 4;

    /** A workbook reads a character's number into this, unless the first stroke is written as its own number. */
    private static final Pattern CODED = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private final Facts facts;
    private final UnaryOperator<String> files;
    private final Book book;
    private final Words words;
    private final List<Origin> origins = new ArrayList<>();
    private int cut;

    private Export(Facts facts, UnaryOperator<String> files, Book book) {
        this.facts = facts;
        this.files = files;
        this.book = book;
        this.words = book.words();
    }

    /** A row of this workbook, and one from which it comes. */
    private record Origin(String page, int row, RowRef of) {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param files names the files of an import by its identifier
     */
    public static void write(OutputStream out, Facts facts, Language language, UnaryOperator<String> files)
            throws IOException {
        try (var book = new Book(language)) {
            new Export(facts, files, book).write();
            book.write(out);
        }
    }

    private void write() {
        var first = book.page(book.first("sheet.readme"), 110, 14);
        Map<Sheet, Integer> rows = new LinkedHashMap<>();
        for (Sheet sheet : Sheets.ALL) {
            List<Line> lines = sheet.lines().apply(facts).toList();
            if (!lines.isEmpty()) {
                sheet(sheet, lines);
                rows.put(sheet, lines.size());
            }
        }
        provenance();
        readMe(first, rows);
    }

    private void readMe(SXSSFSheet page, Map<Sheet, Integer> rows) {
        int row = 0;
        book.headings(page.createRow(row++), List.of(words.text("export.title")));
        page.createRow(row++)
                .createCell(0)
                .setCellValue(words.text("export.version", String.valueOf(facts.dataVersion())));
        for (int i = 1; i <= INTRODUCTION; i++) {
            page.createRow(row++).createCell(0).setCellValue(words.text("export.intro." + i));
        }
        if (cut > 0) {
            page.createRow(row++).createCell(0).setCellValue(words.text("export.cut", cut, BOUNDS.getMaxTextLength()));
        }
        row++;
        book.headings(
                page.createRow(row++), List.of(words.text("template.head.sheet"), words.text("export.head.rows")));
        for (var each : rows.entrySet()) {
            Row line = page.createRow(row++);
            line.createCell(0).setCellValue(each.getKey().name(words.language()));
            line.createCell(1).setCellValue(each.getValue());
        }
    }

    private void sheet(Sheet sheet, List<Line> lines) {
        var page = new Pages(sheet.name(words.language()), headings(sheet, lines));
        List<String> extras = extras(lines);
        for (Line line : lines) {
            Row row = page.row();
            write(row, sheet, line);
            for (int i = 0; i < extras.size(); i++) {
                text(row, sheet.columns().size() + i, line.extras().getOrDefault(extras.get(i), ""));
            }
            line.origins().forEach(of -> origins.add(new Origin(page.name(), row.getRowNum() + 1, of)));
        }
    }

    private void write(Row row, Sheet sheet, Line line) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            int at = i;
            Column column = sheet.columns().get(i);
            line.text(column, words).ifPresent(text -> text(row, at, text));
            line.number(column).ifPresent(number -> number(row, at, number));
        }
    }

    private void text(Row row, int column, String text) {
        if (!text.isEmpty()) {
            boolean whole = text.length() <= BOUNDS.getMaxTextLength();
            cut += whole ? 0 : 1;
            String held = whole ? text : text.substring(0, BOUNDS.getMaxTextLength());
            row.createCell(column).setCellValue(CODED.matcher(held).replaceAll("_x005F$0"));
        }
    }

    /** As words where a workbook would show fewer digits than the number has. */
    private static void number(Row row, int column, double number) {
        Cell cell = row.createCell(column);
        if (new BigDecimal(number).round(CellFormat.SHOWN).doubleValue() == number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(Double.toString(number));
        }
    }

    private static List<String> extras(List<Line> lines) {
        Set<String> extras = new LinkedHashSet<>();
        lines.forEach(line -> line.extras().keySet().stream().sorted().forEach(extras::add));
        return List.copyOf(extras);
    }

    /** Those of the sheet, then those of the people, numbered where one is spelt like another. */
    private List<String> headings(Sheet sheet, List<Line> lines) {
        Set<String> seen = new LinkedHashSet<>();
        var headings = new ArrayList<String>();
        for (Column column : sheet.columns()) {
            String heading = sheet.heading(column, words.language());
            seen.add(Names.bare(heading));
            headings.add(column.required() ? heading + " *" : heading);
        }
        for (String extra : extras(lines)) {
            Iterator<Integer> numbers = IntStream.iterate(2, n -> n + 1).iterator();
            String heading = extra;
            while (!seen.add(Names.bare(heading))) {
                heading = extra + " (" + numbers.next() + ")";
            }
            headings.add(heading);
        }
        return headings;
    }

    private void provenance() {
        var pages = new Pages(
                book.first("sheet.provenance"),
                List.of(
                        words.text("template.head.sheet"),
                        words.text("export.head.row"),
                        words.text("export.head.import"),
                        words.text("export.head.files"),
                        words.text("export.head.sheet-of-origin"),
                        words.text("export.head.row-of-origin")));
        for (Origin each : origins) {
            Row row = pages.row();
            row.createCell(0).setCellValue(each.page);
            row.createCell(1).setCellValue(each.row);
            row.createCell(2).setCellValue(each.of.importId());
            text(row, 3, files.apply(each.of.importId()));
            text(row, 4, each.of.sheet());
            row.createCell(5).setCellValue(each.of.row());
        }
    }

    /** A table that goes on in another sheet where one is full. */
    private final class Pages {

        private final String name;
        private final List<String> headings;
        private SXSSFSheet page;
        private int number = 1;

        Pages(String name, List<String> headings) {
            this.name = name;
            this.headings = headings;
            this.page = book.table(name, headings);
        }

        String name() {
            return page.getSheetName();
        }

        Row row() {
            if (page.getLastRowNum() == BOUNDS.getLastRowIndex()) {
                page = book.table(name + " " + ++number, headings);
            }
            return page.createRow(page.getLastRowNum() + 1);
        }
    }
}
