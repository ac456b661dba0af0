package org.tisserand.ingest.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table.
 *
 * @param number as the spreadsheet shows it, the first being 1
 * @param cells  cleaned texts, an empty cell being the empty text
 */
public record Row(int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell at {@code index}, empty beyond the row's end. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** The same row with another text at {@code index}. */
    Row with(int index, String text) {
        var changed = new ArrayList<>(cells);
        while (changed.size() <= index) {
            changed.add("");
        }
        changed.set(index, text);
        return new Row(number, changed);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** How many cells there are up to the last that holds something. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }
}
