package org.tisserand.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tisserand.ingest.sheet.Seen;
import org.tisserand.model.Facts;
import org.tisserand.model.Rejection;

/**
 * One import, read: what it says, or why it cannot be loaded.
 *
 * <p>It depends on the import's own bytes alone, never on what a home holds, so that reading them again gives the same.
 *
 * @param sha256     64 hexadecimal digits: of a single file's bytes, of a folder's sorted names and digests; with the
 *                   mapping's bytes where one was used
 * @param sheets     what was made of each sheet, in the order read
 * @param rejections errors, which keep the whole import out, then notices
 * @param facts      what this import alone says, its data version being 0; empty where it is not accepted
 * @param seen       its tables, read or not, for a person to say what they are
 */
public record Reading(
        String sha256, List<SheetReading> sheets, List<Rejection> rejections, Facts facts, List<Seen> seen) {

    public Reading {
        sheets = List.copyOf(sheets);
        rejections = List.copyOf(rejections);
        seen = List.copyOf(seen);
    }

    /** The import's identifier: the first 12 hexadecimal digits of its SHA-256. */
    public String importId() {
        return sha256.substring(0, 12);
    }

    public boolean accepted() {
        return rejections.stream().noneMatch(Rejection::isError);
    }

    /** Rows read of each sheet: sheet id → rows, in the order read. */
    public Map<String, Integer> rows() {
        var rows = new LinkedHashMap<String, Integer>();
        sheets.forEach(sheet -> rows.merge(sheet.sheetId(), sheet.rows(), Integer::sum));
        return rows;
    }
}
