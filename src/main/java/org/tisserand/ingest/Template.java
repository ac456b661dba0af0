package org.tisserand.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.tisserand.ingest.export.Book;
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

    private final Words words;
    private final Book book;

    private Template(Book book) {
        this.words = book.words();
        this.book = book;
    }

    /** Writes the template in one language; the stream stays open. */
    public static void write(OutputStream out, Language language) throws IOException {
        try (var book = new Book(language)) {
            new Template(book).write();
            book.write(out);
        }
    }

    private void write() {
        readMe();
        Sheets.ALL.forEach(this::sheet);
        lists();
    }

    private void readMe() {
        var page = book.page(book.first("sheet.readme"), 20, 70, 110);
        book.headings(page.createRow(0), List.of(words.text("template.title")));
        for (int i = 1; i <= INTRODUCTION; i++) {
            page.createRow(i).createCell(0).setCellValue(words.text("template.intro." + i));
        }
        int row = INTRODUCTION + 2;
        book.headings(
                page.createRow(row++),
                List.of(
                        words.text("template.head.sheet"),
                        words.text("template.head.use"),
                        words.text("template.head.sample")));
        for (Sheet sheet : Sheets.ALL) {
            book.wrapped(
                    page.createRow(row++),
                    List.of(
                            sheet.name(words.language()),
                            words.text("unlock." + sheet.id()),
                            words.text("template.sample." + sheet.id())));
        }
    }

    private void sheet(Sheet sheet) {
        var columns = sheet.columns().stream().filter(Column::offered).toList();
        var headings = columns.stream().map(column -> heading(sheet, column)).toList();
        var page = book.table(sheet.name(words.language()), headings);
        for (int i = 0; i < columns.size(); i++) {
            offerList(page, i, columns.get(i));
        }
    }

    private String heading(Sheet sheet, Column column) {
        String text = sheet.heading(column, words.language());
        return column.required() ? text + " *" : text;
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
        return "'%s'!$%s$2:$%s$%d".formatted(book.first("sheet.lists"), letter, letter, last);
    }

    private void lists() {
        var page = book.page(book.first("sheet.lists"));
        var lists = Lexicon.lists();
        int rows = lists.stream()
                .mapToInt(list -> Lexicon.codes(list).size())
                .max()
                .orElse(0);
        book.headings(page.createRow(0), lists);
        for (int i = 0; i < rows; i++) {
            var row = page.createRow(i + 1);
            for (int j = 0; j < lists.size(); j++) {
                var codes = Lexicon.codes(lists.get(j));
                if (i < codes.size()) {
                    row.createCell(j).setCellValue(words.term(lists.get(j), codes.get(i)));
                }
            }
        }
        book.hide(page);
    }
}
