package org.tisserand.ingest.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tisserand.ingest.table.Row;
import org.tisserand.ingest.table.Table;
import org.tisserand.model.Rejection;

/**
 * How a table is to be read as a sheet.
 *
 * @param sheet   what it is read as
 * @param table   what is read
 * @param first   index among the table's rows of the first row below the headings
 * @param width   cells up to the last heading
 * @param columns of the sheet, by their id
 * @param extras  columns without a meaning here, kept as attributes under their heading
 */
public record Layout(Sheet sheet, Table table, int first, int width, Map<String, Origin> columns, List<Origin> extras) {

    public Layout {
        columns = Map.copyOf(columns);
        extras = List.copyOf(extras);
    }

    /** The same without the columns that hold ways to reach persons, each of which is told. */
    public Layout withoutPersonalColumns(Consumer<Rejection> told) {
        var kept = new ArrayList<Origin>();
        for (Origin extra : extras) {
            if (Privacy.isPersonal(extra, rows())) {
                told.accept(table.place().column(extra.heading(), extra.index()).notice("personal-column"));
            } else {
                kept.add(extra);
            }
        }
        return new Layout(sheet, table, first, width, columns, kept);
    }

    /** The rows below the headings, blank ones included. */
    List<Row> rows() {
        return table.rows().subList(first, table.rows().size());
    }

    Map<String, String> attributesOf(Row row) {
        var attributes = new LinkedHashMap<String, String>();
        for (Origin extra : extras) {
            String text = extra.cell().apply(row);
            if (!text.isEmpty()) {
                attributes.put(extra.heading(), text);
            }
        }
        return attributes;
    }
}
