package org.tisserand.ingest.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tisserand.ingest.table.Place;
import org.tisserand.ingest.table.Row;
import org.tisserand.ingest.table.Table;
import org.tisserand.model.Facts;
import org.tisserand.model.Phrase;
import org.tisserand.model.RowRef;

/** Reads the tables of one import, laid out as sheets, into facts. */
public final class SheetReader {

    private final String importId;
    private final Complaints complaints;
    private final Runnable told;
    private final Draft draft = new Draft();

    /** Where each identifier was first read: sheet id and identifier → row. */
    private final Map<List<String>, Integer> firstRows = new HashMap<>();

    /** @param told run once for each row that is read */
    public SheetReader(String importId, Complaints complaints, Runnable told) {
        this.importId = importId;
        this.complaints = complaints;
        this.told = told;
    }

    /**
     * Reads one table.
     *
     * @param name what rows say they were read from, unique in the import
     * @return how many rows were read as facts
     */
    public int read(Layout layout, String name) {
        List<Row> rows = layout.rows().subList(0, lastFilled(layout.rows()));
        List<Row> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        filled.forEach(row -> read(layout, row, new RowRef(importId, name, row.number())));
        tellBlank(layout, rows.size() - filled.size());
        tellShort(layout, filled);
        return filled.size();
    }

    private void tellBlank(Layout layout, int blank) {
        if (blank > 0) {
            complaints.add(layout.table().place().notice("blank-rows", Phrase.number(blank)));
        }
    }

    /** Fewer cells than headings in a CSV file: cells that nobody filled, or a line broken in two. */
    private void tellShort(Layout layout, List<Row> rows) {
        var cut = layout.table().separator() == Table.NONE
                ? List.<Row>of()
                : rows.stream()
                        .filter(row -> row.cells().size() < layout.width())
                        .toList();
        if (!cut.isEmpty()) {
            Place first = layout.table().place().row(cut.get(0).number());
            complaints.add(first.notice("rows-short", Phrase.number(cut.size())));
        }
    }

    /** The facts of every table read. */
    public Facts facts(String file) {
        return Naming.resolve(draft, Place.file(file), complaints::add);
    }

    private void read(Layout layout, Row row, RowRef ref) {
        told.run();
        checkWidth(layout, row);
        var cells = new Cells(layout, row, ref, complaints::add);
        if (isComplete(layout, cells)) {
            checkIdentifier(layout, cells);
            layout.sheet().maker().accept(cells, draft);
        }
    }

    private boolean isComplete(Layout layout, Cells cells) {
        boolean complete = true;
        for (Column column : layout.sheet().required()) {
            if (!cells.has(column.id())) {
                complaints.add(cells.at(column.id()).error("cell-empty"));
            }
            complete &= cells.text(column.id()).isPresent();
        }
        return complete;
    }

    /** More cells than headings in a CSV file betray a separator inside a cell. */
    private void checkWidth(Layout layout, Row row) {
        if (layout.table().separator() != Table.NONE && row.width() > layout.width()) {
            complaints.add(layout.table()
                    .place()
                    .row(row.number())
                    .error("row-too-long", Phrase.number(row.width()), Phrase.number(layout.width())));
        }
    }

    private void checkIdentifier(Layout layout, Cells cells) {
        for (String column : List.of("id", "code")) {
            if (layout.sheet().column(column).isPresent()) {
                String id = cells.text(column)
                        .or(() -> slug(layout.sheet(), cells))
                        .orElse(cells.ref().id());
                var first = firstRows.putIfAbsent(
                        List.of(layout.sheet().id(), id), cells.ref().row());
                if (first != null) {
                    complaints.add(cells.at(cells.has(column) ? column : "name")
                            .error("identifier-twice", Phrase.text(id), Phrase.number(first)));
                }
            }
        }
    }

    private static Optional<String> slug(Sheet sheet, Cells cells) {
        return sheet.column("name").isPresent() ? cells.text("name").map(Names::slug) : Optional.empty();
    }

    private static int lastFilled(List<Row> rows) {
        int last = rows.size();
        while (last > 0 && rows.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }
}
