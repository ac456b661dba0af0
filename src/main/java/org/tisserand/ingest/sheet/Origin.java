package org.tisserand.ingest.sheet;

import java.util.function.Function;
import org.tisserand.ingest.table.Row;

/**
 * Where a column's cells come from.
 *
 * @param heading as the person wrote it, or the column's letter where there is none
 * @param index   of the column in its table, the first being 0; -1 where no single column gives it
 * @param cell    the text of a row, empty where it says nothing
 */
public record Origin(String heading, int index, Function<Row, String> cell) {

    public static Origin column(String heading, int index) {
        return new Origin(heading, index, row -> row.cell(index));
    }
}
