package org.tisserand.demo;

import java.util.List;

/**
 * One sheet of the workbook as text.
 *
 * @param name     as on the sheet's tab, and the CSV file's name
 * @param headings its first row
 * @param rows     the rows below, each as long as the headings; an empty cell is an empty text
 */
record Table(String name, List<String> headings, List<List<String>> rows) {

    Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException("The sheet %s has %d headings, got a row of %d cells: %s"
                        .formatted(name, headings.size(), row.size(), row));
            }
        }
    }
}
