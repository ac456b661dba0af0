package org.tisserand.ingest;

import java.util.List;

/**
 * What was made of one sheet of an import.
 *
 * @param sheetId        id of the sheet in {@link org.tisserand.ingest.sheet.Sheets}
 * @param file           the file's name
 * @param sheet          the sheet's name as the person wrote it, or the file's where it holds one sheet only
 * @param rows           rows read as facts, blank lines and headings not counted
 * @param unknownColumns headings without a meaning here, kept as attributes, in the order of the sheet
 */
public record SheetReading(String sheetId, String file, String sheet, int rows, List<String> unknownColumns) {

    public SheetReading {
        unknownColumns = List.copyOf(unknownColumns);
    }
}
