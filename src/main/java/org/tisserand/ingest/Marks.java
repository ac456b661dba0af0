package org.tisserand.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tisserand.model.Rejection;

/** Colours and comments on the cells of a workbook: rose what keeps it out, yellow what is worth knowing. */
final class Marks {

    /** Tells our comments from the person's own, which are left alone. */
    private static final String AUTHOR = "Tisserand";

    private static final Pattern LETTERS = Pattern.compile("(?:^|\\()([A-Z]{1,3})\\)?$");
    private static final int WIDTH = 4;
    private static final int HEIGHT = 7;

    private final XSSFWorkbook book;
    private final Map<List<Object>, XSSFCellStyle> styles = new HashMap<>();

    Marks(XSSFWorkbook book) {
        this.book = book;
    }

    /** The cell that a rejection is about: the first of its row where it names no column. */
    static CellAddress address(Rejection rejection) {
        Matcher letters = LETTERS.matcher(rejection.column().orElse("A"));
        int column = letters.find() ? CellReference.convertColStringToIndex(letters.group(1)) : 0;
        return new CellAddress(rejection.row() - 1, column);
    }

    /** Colours the cell and comments it, after what was said of it before. */
    void mark(XSSFSheet sheet, CellAddress address, boolean error, String text) {
        XSSFComment there = sheet.getCellComment(address);
        if (there == null) {
            XSSFCell cell = cell(sheet, address);
            cell.setCellStyle(filled(cell.getCellStyle(), error ? IndexedColors.ROSE : IndexedColors.LEMON_CHIFFON));
            cell.setCellComment(comment(sheet, address, text));
        } else if (AUTHOR.equals(there.getAuthor())) {
            there.setString(there.getString().getString() + "\n\n" + text);
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, CellAddress address) {
        XSSFRow row = sheet.getRow(address.getRow());
        XSSFRow held = row == null ? sheet.createRow(address.getRow()) : row;
        XSSFCell cell = held.getCell(address.getColumn());
        return cell == null ? held.createCell(address.getColumn()) : cell;
    }

    private static XSSFComment comment(XSSFSheet sheet, CellAddress address, String text) {
        int column = address.getColumn() + 1;
        var anchor =
                new XSSFClientAnchor(0, 0, 0, 0, column, address.getRow(), column + WIDTH, address.getRow() + HEIGHT);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(address);
        comment.setAuthor(AUTHOR);
        comment.setString(text);
        return comment;
    }

    /** Takes away our comments, and the fill of the cells that bore them. */
    void clear(XSSFSheet sheet) {
        List<CellAddress> ours = sheet.getCellComments().entrySet().stream()
                .filter(each -> AUTHOR.equals(each.getValue().getAuthor()))
                .map(Map.Entry::getKey)
                .toList();
        for (CellAddress each : ours) {
            XSSFCell cell = cell(sheet, each);
            cell.removeCellComment();
            cell.setCellStyle(filled(cell.getCellStyle(), IndexedColors.AUTOMATIC));
        }
    }

    /** The same style with another fill, made once: a workbook holds no more than some ten thousand. */
    private XSSFCellStyle filled(XSSFCellStyle style, IndexedColors colour) {
        return styles.computeIfAbsent(List.of(style.getIndex(), colour), key -> {
            XSSFCellStyle made = book.createCellStyle();
            made.cloneStyleFrom(style);
            boolean none = colour == IndexedColors.AUTOMATIC;
            made.setFillForegroundColor(colour.getIndex());
            made.setFillPattern(none ? FillPatternType.NO_FILL : FillPatternType.SOLID_FOREGROUND);
            return made;
        });
    }
}
