package org.tisserand.ingest.table;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook or a CSV file, as cells of text.
 *
 * @param file      the file's name
 * @param sheet     the sheet's name, in a workbook
 * @param separator what separates cells in a CSV file, {@code |} in a workbook: never inside a cell to split it
 * @param rows      in order, blank ones included where the file holds them
 */
public record Table(String file, Optional<String> sheet, char separator, List<Row> rows) {

    /** Stands for the separator of a workbook's cells, where none is needed. */
    public static final char NONE = '\0';

    public Table {
        rows = List.copyOf(rows);
    }

    /** The sheet's name, or the file's where it is one table. */
    public String name() {
        return sheet.orElse(file);
    }

    /** The sheet's name, or the file's without its ending. */
    public String title() {
        return sheet.orElseGet(() -> file.replaceFirst("\\.[^.]*$", ""));
    }

    public Place place() {
        return Place.file(file).sheet(sheet);
    }
}
