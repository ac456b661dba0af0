package org.tisserand.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tisserand.ingest.sheet.Layout;
import org.tisserand.ingest.sheet.Names;
import org.tisserand.ingest.sheet.Origin;
import org.tisserand.ingest.sheet.Seen;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.ingest.sheet.Sheets;
import org.tisserand.ingest.table.Limits;
import org.tisserand.ingest.table.Place;
import org.tisserand.ingest.table.Row;
import org.tisserand.ingest.table.Table;

/**
 * What a mapping says of one file: the sheet it is read as, and where each column comes from.
 *
 * @param pattern  of file names, or of names of a workbook's sheets
 * @param tab      of names of a workbook's sheets, {@code pattern} then being of file names alone
 * @param sheet    what it is read as
 * @param columns  of the sheet, by their id
 * @param without  headings that are not kept as attributes
 * @param keepRest whether columns that nothing names are kept as attributes
 */
record MappedSheet(
        NamePattern pattern,
        Optional<NamePattern> tab,
        Sheet sheet,
        Map<String, MappedColumn> columns,
        Set<String> without,
        boolean keepRest) {

    private static final int FIRST_ROWS = 20;

    static MappedSheet of(JsonNode node) {
        Json.allow(node, "file", "tab", "sheet", "columns", "without", "keepRest", "note");
        Sheet sheet = Sheets.find(Json.need(node, "sheet"))
                .orElseThrow(() -> new Json.Fault("sheet « " + Json.need(node, "sheet") + " » ?"));
        var columns = new LinkedHashMap<String, MappedColumn>();
        node.path("columns").properties().forEach(each -> {
            if (sheet.column(each.getKey()).isEmpty()) {
                throw new Json.Fault("« " + sheet.id() + "." + each.getKey() + " » ?");
            }
            columns.put(each.getKey(), MappedColumn.of(each.getValue()));
        });
        sheet.columns().stream()
                .filter(column -> column.required() && !columns.containsKey(column.id()))
                .forEach(column -> {
                    throw new Json.Fault("« " + sheet.id() + "." + column.id() + " » ?");
                });
        return new MappedSheet(
                new NamePattern(Json.need(node, "file")),
                Json.text(node, "tab").map(NamePattern::new),
                sheet,
                columns,
                Set.copyOf(Json.texts(node.path("without"))),
                node.path("keepRest").asBoolean(true));
    }

    boolean matches(Table table) {
        return tab.map(each -> pattern.matches(table.file())
                        && table.sheet().filter(each::matches).isPresent())
                .orElseGet(() -> pattern.matches(table));
    }

    /** Whether a person could have said all of it by hand. */
    boolean isPlain() {
        return keepRest && columns.values().stream().allMatch(MappedColumn::isPlain);
    }

    /** What it says of a table that is seen so; nothing where headings that it speaks of are not there. */
    Optional<Choice> choice(Seen seen) {
        Set<String> there = seen.bareHeadings();
        boolean fits = there.containsAll(bare(headings())) && there.containsAll(bare(List.copyOf(without)));
        return fits
                ? Optional.of(new Choice(seen.file(), seen.tab(), sheet.id(), byHeading(), without))
                : Optional.empty();
    }

    private Map<String, String> byHeading() {
        var byHeading = new LinkedHashMap<String, String>();
        columns.forEach((id, column) -> column.from().forEach(heading -> byHeading.put(heading, id)));
        return byHeading;
    }

    /** The headings it needs, in the order of its columns. */
    List<String> headings() {
        var headings = new LinkedHashSet<String>();
        columns.values().forEach(column -> headings.addAll(column.headings()));
        return List.copyOf(headings);
    }

    /** How to read the table, or nothing where none of its first rows holds the headings needed. */
    Optional<Layout> layout(Table table) {
        int rows = Math.min(FIRST_ROWS, table.rows().size());
        return IntStream.range(0, rows)
                .filter(i -> indexes(table.rows().get(i)).keySet().containsAll(bare(headings())))
                .mapToObj(i -> layout(table, i))
                .findFirst();
    }

    private Layout layout(Table table, int headingRow) {
        Row row = table.rows().get(headingRow);
        var indexes = indexes(row);
        var origins = new HashMap<String, Origin>();
        columns.forEach((id, column) -> origins.put(id, origin(column, indexes)));
        return new Layout(sheet, table, headingRow + 1, row.width(), origins, extras(row));
    }

    private static Origin origin(MappedColumn column, Map<String, Integer> indexes) {
        String heading = column.headings().stream().findFirst().orElseGet(() -> column.constant()
                .orElse(""));
        return new Origin(heading, index(indexes, heading), row -> column.of(name -> row.cell(index(indexes, name))));
    }

    /** The heading's column; past every cell where there is none. */
    private static int index(Map<String, Integer> indexes, String heading) {
        return indexes.getOrDefault(Names.bare(heading), Limits.COLUMNS);
    }

    private List<Origin> extras(Row headings) {
        Set<String> used = Set.copyOf(bare(headings()));
        Set<String> left = Set.copyOf(bare(List.copyOf(without)));
        var extras = new ArrayList<Origin>();
        for (int i = 0; i < headings.width() && keepRest; i++) {
            String bare = Names.bare(headings.cell(i));
            if (!used.contains(bare) && !left.contains(bare)) {
                extras.add(Origin.column(bare.isEmpty() ? Place.letters(i) : headings.cell(i), i));
            }
        }
        return extras;
    }

    private static Map<String, Integer> indexes(Row row) {
        var indexes = new HashMap<String, Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            indexes.putIfAbsent(Names.bare(row.cell(i)), i);
        }
        return indexes;
    }

    private static List<String> bare(List<String> headings) {
        return headings.stream().map(Names::bare).toList();
    }
}
