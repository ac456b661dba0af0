package org.tisserand.ingest.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.tisserand.ingest.sheet.Column;
import org.tisserand.ingest.sheet.Line;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.ingest.table.CellFormat;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

/**
 * A workbook in the template's form, with the row from which each of its rows comes.
 *
 * <p>What a workbook cannot hold is told on its first page: words longer than a cell are cut. A sheet of more rows than a
 * workbook holds goes on in a second of the same name with a number. Cost: linear in the facts.
 */
final class Xlsx {

    private static final SpreadsheetVersion BOUNDS = SpreadsheetVersion.EXCEL2007;

    /** A workbook reads a character's number into this, unless the first stroke is written as its own number. */
    private static final Pattern CODED = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private final Export export;
    private final Book book;
    private final Words words;
    private final List<Origin> origins = new ArrayList<>();
    private int cut;

    private Xlsx(Export export, Book book) {
        this.export = export;
        this.book = book;
        this.words = book.words();
    }

    static void write(Export export, OutputStream out) throws IOException {
        try (var book = new Book(export.language())) {
            new Xlsx(export, book).write();
            book.write(out);
        }
    }

    private void write() {
        var first = book.page(book.first("sheet.readme"), 110, 14);
        Map<Sheet, Integer> rows = new LinkedHashMap<>();
        export.sheets().forEach(filled -> {
            sheet(filled);
            rows.put(filled.sheet(), filled.lines().size());
        });
        provenance();
        readMe(first, rows);
    }

    private void readMe(SXSSFSheet page, Map<Sheet, Integer> rows) {
        int row = 0;
        book.headings(page.createRow(row++), List.of(words.text("export.title")));
        for (String each : export.introduction("workbook")) {
            page.createRow(row++).createCell(0).setCellValue(each);
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

    private void sheet(Filled filled) {
        Sheet sheet = filled.sheet();
        Language language = words.language();
        var page = new Pages(sheet.name(language), filled.headings(column -> heading(sheet, column, language)));
        for (Line line : filled.lines()) {
            Row row = page.row();
            write(row, sheet, line);
            for (int i = 0; i < filled.extras().size(); i++) {
                text(
                        row,
                        sheet.columns().size() + i,
                        line.extras().getOrDefault(filled.extras().get(i), ""));
            }
            line.origins().forEach(of -> origins.add(new Origin(page.name(), row.getRowNum() + 1, of)));
        }
    }

    private static String heading(Sheet sheet, Column column, Language language) {
        String heading = sheet.heading(column, language);
        return column.required() ? heading + " *" : heading;
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

    private void provenance() {
        var pages = new Pages(
                book.first("sheet.provenance"),
                Origin.HEADINGS.stream().map(words::text).toList());
        for (Origin each : origins) {
            Row row = pages.row();
            row.createCell(0).setCellValue(each.page());
            row.createCell(1).setCellValue(each.row());
            row.createCell(2).setCellValue(each.of().importId());
            text(row, 3, export.lineage().files().apply(each.of().importId()));
            text(row, 4, each.of().sheet());
            row.createCell(5).setCellValue(each.of().row());
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
