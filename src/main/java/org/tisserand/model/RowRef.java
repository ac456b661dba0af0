package org.tisserand.model;

/**
 * Where a fact was read: one row of one sheet of one import. Every fact has one, and every finding cites some.
 *
 * @param importId the import's identifier: the first 12 hexadecimal digits of its SHA-256
 * @param sheet    the sheet's or file's name as the person wrote it
 * @param row      the row's number as the person's spreadsheet shows it, the first being 1
 */
public record RowRef(String importId, String sheet, int row) implements Comparable<RowRef> {

    /** The key of the row in the graph, the API and exports: {@code import/sheet/row}. */
    public String id() {
        return importId + "/" + sheet + "/" + row;
    }

    @Override
    public int compareTo(RowRef other) {
        int byImport = importId.compareTo(other.importId);
        if (byImport != 0) {
            return byImport;
        }
        int bySheet = sheet.compareTo(other.sheet);
        return bySheet != 0 ? bySheet : Integer.compare(row, other.row);
    }
}
