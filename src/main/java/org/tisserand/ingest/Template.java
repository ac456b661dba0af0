package org.tisserand.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.tisserand.ingest.sheet.Column;
import org.tisserand.ingest.sheet.Lexicon;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.ingest.sheet.Sheets;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

/**
 * The workbook that people fill in: a page to read first, every sheet with its headings, and the lists behind the
 * drop-downs. It holds no row of data, so that it reads back as nothing.
 */
public final class Template {

    private static final int ROWS = 5_000;
    private static final int INTRODUCTION = 8;
    private static final int CHARACTER = 256;

    private final Words words;
    private final SXSSFWorkbook book;
    private final CellStyle heading;
    private final CellStyle wrapped;

    private Template(Language language, SXSSFWorkbook book) {
        this.words = Words.in(language);
        this.book = book;
        this.heading = heading(book);
        this.wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
    }

    /** Writes the template in one language; the stream stays open. */
    public static void write(OutputStream out, Language language) throws IOException {
        try (var book = new SXSSFWorkbook()) {
            book.setZip64Mode(Zip64Mode.Never);
            new Template(language, book).write();
            book.write(out);
        }
    }

    private void write() {
        readMe();
        Sheets.ALL.forEach(this::sheet);
        lists();
    }

    private void readMe() {
        var page = book.createSheet(first("sheet.readme"));
        page.setColumnWidth(0, 20 * CHARACTER);
        page.setColumnWidth(1, 70 * CHARACTER);
        page.setColumnWidth(2, 110 * CHARACTER);
        page.createRow(0).createCell(0).setCellValue(words.text("template.title"));
        page.getRow(0).getCell(0).setCellStyle(heading);
        for (int i = 1; i <= INTRODUCTION; i++) {
            page.createRow(i).createCell(0).setCellValue(words.text("template.intro." + i));
        }
        int row = INTRODUCTION + 2;
        headings(
                page.createRow(row++),
                List.of(
                        words.text("template.head.sheet"),
                        words.text("template.head.use"),
                        words.text("template.head.sample")));
        for (Sheet sheet : Sheets.ALL) {
            describe(page.createRow(row++), sheet);
        }
    }

    private void describe(Row row, Sheet sheet) {
        row.createCell(0).setCellValue(sheet.name(words.language()));
        row.createCell(1).setCellValue(words.text("unlock." + sheet.id()));
        row.createCell(2).setCellValue(words.text("template.sample." + sheet.id()));
        row.forEach(cell -> cell.setCellStyle(wrapped));
    }

    private void sheet(Sheet sheet) {
        var page = book.createSheet(sheet.name(words.language()));
        var headings =
                sheet.columns().stream().map(column -> heading(sheet, column)).toList();
        headings(page.createRow(0), headings);
        page.createFreezePane(0, 1);
        for (int i = 0; i < headings.size(); i++) {
            page.setColumnWidth(i, Math.max(14, headings.get(i).length() + 4) * CHARACTER);
            offerList(page, i, sheet.columns().get(i));
        }
    }

    private String heading(Sheet sheet, Column column) {
        String text = sheet.heading(column, words.language());
        return column.required() ? text + " *" : text;
    }

    private void headings(Row row, List<String> texts) {
        for (String text : texts) {
            var cell = row.createCell(Math.max(0, row.getLastCellNum()));
            cell.setCellValue(text);
            cell.setCellStyle(heading);
        }
    }

    /** A drop-down that offers the list's words and accepts any other. */
    private void offerList(SXSSFSheet page, int column, Column of) {
        of.list().ifPresent(list -> {
            var helper = page.getDataValidationHelper();
            var offered = helper.createValidation(
                    helper.createFormulaListConstraint(range(list)), new CellRangeAddressList(1, ROWS, column, column));
            offered.setShowErrorBox(false);
            offered.setSuppressDropDownArrow(true);
            page.addValidationData(offered);
        });
    }

    private String range(String list) {
        String letter = CellReference.convertNumToColString(Lexicon.lists().indexOf(list));
        int last = Lexicon.codes(list).size() + 1;
        return "'%s'!$%s$2:$%s$%d".formatted(first("sheet.lists"), letter, letter, last);
    }

    private void lists() {
        var page = book.createSheet(first("sheet.lists"));
        var lists = Lexicon.lists();
        int rows = lists.stream()
                .mapToInt(list -> Lexicon.codes(list).size())
                .max()
                .orElse(0);
        headings(page.createRow(0), lists);
        for (int i = 0; i < rows; i++) {
            var row = page.createRow(i + 1);
            for (int j = 0; j < lists.size(); j++) {
                var codes = Lexicon.codes(lists.get(j));
                if (i < codes.size()) {
                    row.createCell(j).setCellValue(words.term(lists.get(j), codes.get(i)));
                }
            }
        }
        book.setSheetHidden(book.getSheetIndex(page), true);
    }

    private String first(String key) {
        return words.text(key).split("\\|", 2)[0];
    }

    private static CellStyle heading(SXSSFWorkbook book) {
        var font = book.createFont();
        font.setBold(true);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
