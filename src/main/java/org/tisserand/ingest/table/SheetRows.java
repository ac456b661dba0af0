package org.tisserand.ingest.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of one sheet as the parser meets them; rows without any cell are left out. */
final class SheetRows implements SheetContentsHandler {

    private static final String ERROR = "ERROR:";

    private final Place place;
    private final List<Row> rows = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    SheetRows(Place place) {
        this.place = place;
    }

    /** The rows, a cell merged downwards standing in each of the rows it covers. */
    List<Row> rows() {
        merged.forEach(this::repeat);
        return rows;
    }

    /** Notes cells merged into one, which a workbook lists after its rows. */
    void merged(CellRangeAddress range) {
        if (range.getFirstColumn() == range.getLastColumn() && range.getLastRow() > range.getFirstRow()) {
            merged.add(range);
        }
    }

    private void repeat(CellRangeAddress range) {
        int column = range.getFirstColumn();
        String text = "";
        for (int i = from(range.getFirstRow() + 1); i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.number() > range.getLastRow() + 1) {
                return;
            } else if (row.number() == range.getFirstRow() + 1) {
                text = row.cell(column);
            } else if (!row.isBlank()) {
                rows.set(i, row.with(column, text));
            }
        }
    }

    private int from(int number) {
        int found = Collections.binarySearch(rows, new Row(number, List.of()), Comparator.comparingInt(Row::number));
        return found < 0 ? rows.size() : found;
    }

    @Override
    public void startRow(int index) {
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int index) {
        if (!cells.isEmpty()) {
            rows.add(new Row(index + 1, cells));
        }
        if (rows.size() > Limits.ROWS) {
            throw new Xlsx.TooLarge(place, "too-many-rows", Limits.ROWS);
        }
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= Limits.COLUMNS && shown != null && !shown.isBlank()) {
            throw new Xlsx.TooLarge(place, "too-many-columns", Limits.COLUMNS);
        }
        if (shown != null && column >= cells.size() && column < Limits.COLUMNS) {
            while (cells.size() < column) {
                cells.add("");
            }
            String text = shown.startsWith(ERROR) ? shown.substring(ERROR.length()) : shown;
            cells.add(Cell.clean(text));
        }
    }
}
