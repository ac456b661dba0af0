package org.tisserand.ingest;

import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tisserand.model.Rejection;
import org.tisserand.model.Words;

/** The sheet « À corriger » of an annotated workbook: a row for each point, which leads to its cell. */
final class MendList {

    private static final List<String> HEADS = List.of(
            "annotated.weight",
            "report.sheet",
            "annotated.row",
            "annotated.column",
            "report.value",
            "report.reason",
            "report.mend");
    private static final int[] WIDTHS = {16, 22, 8, 24, 24, 60, 60};
    private static final int CHARACTER = 256;
    private static final int FIRST = 3;

    private final Words words;
    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final CellStyle bold;
    private final CellStyle wrapped;
    private int next = FIRST;

    MendList(XSSFWorkbook book, Words words) {
        this.words = words;
        this.book = book;
        this.sheet = book.createSheet(words.text("sheet.mend"));
        this.wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        this.bold = book.createCellStyle();
        var font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        sheet.createRow(0).createCell(0).setCellValue(words.text("annotated.lead"));
        row(FIRST - 1, bold, HEADS.stream().map(words::text).toList());
    }

    String name() {
        return sheet.getSheetName();
    }

    /** @param target name of the sheet in this workbook, where it is here */
    void add(Rejection each, Optional<String> target) {
        XSSFRow row = row(
                next++,
                wrapped,
                List.of(
                        words.text(each.isError() ? "annotated.error" : "annotated.notice"),
                        each.sheet().orElse(each.file()),
                        each.row() == 0 ? "" : String.valueOf(each.row()),
                        each.column().orElse(""),
                        each.value().orElse(""),
                        words.say(each.reason()),
                        words.say(each.mend())));
        target.filter(name -> each.row() > 0).ifPresent(name -> link(row.getCell(1), name, each));
    }

    private XSSFRow row(int index, CellStyle style, List<String> texts) {
        XSSFRow row = sheet.createRow(index);
        for (String text : texts) {
            XSSFCell cell = row.createCell(Math.max(0, row.getLastCellNum()));
            cell.setCellValue(text);
            cell.setCellStyle(style);
        }
        return row;
    }

    private void link(XSSFCell cell, String name, Rejection each) {
        XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(
                "'" + name.replace("'", "''") + "'!" + Marks.address(each).formatAsString());
        cell.setHyperlink(link);
    }

    void finish() {
        sheet.createFreezePane(0, FIRST);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
    }
}
