package org.tisserand.ingest.export;

import java.util.List;
import org.tisserand.model.RowRef;

/**
 * A row that was written, and one from which it comes.
 *
 * @param page where it was written
 * @param row  as the file numbers it
 * @param of   from which it comes
 */
record Origin(String page, int row, RowRef of) {

    /** Message keys of the headings of a table of origins. */
    static final List<String> HEADINGS = List.of(
            "template.head.sheet",
            "export.head.row",
            "export.head.import",
            "export.head.files",
            "export.head.sheet-of-origin",
            "export.head.row-of-origin");
}
