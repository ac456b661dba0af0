package org.tisserand.ingest.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

/** A workbook as Tisserand writes it for people, row after row: pages whose headings stand out and stay in view. */
public final class Book implements AutoCloseable {

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 14;

    private final SXSSFWorkbook book = new SXSSFWorkbook();
    private final Words words;
    private final CellStyle heading;
    private final CellStyle wrapped;

    public Book(Language language) {
        this.words = Words.in(language);
        book.setZip64Mode(Zip64Mode.Never);
        var font = book.createFont();
        font.setBold(true);
        this.heading = book.createCellStyle();
        heading.setFont(font);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
    }

    public Words words() {
        return words;
    }

    /** The first of the names that the message files give between bars. */
    public String first(String key) {
        return words.text(key).split("\\|", 2)[0];
    }

    /** @param widths of the first columns, in characters */
    public SXSSFSheet page(String name, int... widths) {
        SXSSFSheet page = book.createSheet(name);
        for (int i = 0; i < widths.length; i++) {
            page.setColumnWidth(i, widths[i] * CHARACTER);
        }
        return page;
    }

    /** A page whose first row holds headings, each column as wide as its own. */
    public SXSSFSheet table(String name, List<String> headings) {
        SXSSFSheet page = page(
                name,
                headings.stream()
                        .mapToInt(each -> Math.max(NARROWEST, each.length() + 4))
                        .toArray());
        headings(page.createRow(0), headings);
        page.createFreezePane(0, 1);
        return page;
    }

    public void headings(Row row, List<String> texts) {
        texts(row, texts);
        row.forEach(cell -> cell.setCellStyle(heading));
    }

    public void wrapped(Row row, List<String> texts) {
        texts(row, texts);
        row.forEach(cell -> cell.setCellStyle(wrapped));
    }

    public static void texts(Row row, List<String> texts) {
        texts.forEach(text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
    }

    public void hide(SXSSFSheet page) {
        book.setSheetHidden(book.getSheetIndex(page), true);
    }

    /** Writes it whole; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
