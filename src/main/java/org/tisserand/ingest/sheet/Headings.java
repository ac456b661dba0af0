package org.tisserand.ingest.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tisserand.ingest.table.Row;

/**
 * The columns of a sheet that were recognised in a row of headings.
 *
 * @param sheet   whose columns
 * @param columns id → index in the row
 */
record Headings(Sheet sheet, Map<String, Integer> columns) {

    private static final Map<String, Map<String, Alias>> ALIASES = aliases();

    /** What a heading stands for: a column, and how far from its first name. */
    private record Alias(String column, int rank) {}

    static Headings in(Row row, Sheet sheet) {
        var best = new TreeMap<String, Integer>();
        var ranks = new HashMap<String, Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            var alias = aliasOf(row.cell(i), sheet);
            if (alias.isPresent()
                    && alias.get().rank() < ranks.getOrDefault(alias.get().column(), Integer.MAX_VALUE)) {
                best.put(alias.get().column(), i);
                ranks.put(alias.get().column(), alias.get().rank());
            }
        }
        return new Headings(sheet, best);
    }

    boolean hasRequired() {
        return columns.keySet()
                .containsAll(sheet.required().stream().map(Column::id).toList());
    }

    int score() {
        return columns.size();
    }

    /** Headings that stand twice in the row, as written the second time. */
    static List<Integer> twice(Row row) {
        Set<String> seen = new HashSet<>();
        var twice = new ArrayList<Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            String bare = Names.bare(row.cell(i));
            if (!bare.isEmpty() && !seen.add(bare)) {
                twice.add(i);
            }
        }
        return twice;
    }

    private static Optional<Alias> aliasOf(String heading, Sheet sheet) {
        var aliases = ALIASES.getOrDefault(sheet.id(), Map.of());
        var whole = Optional.ofNullable(aliases.get(Names.bare(heading)));
        return whole.or(() -> Optional.ofNullable(aliases.get(Names.bare(withoutUnit(heading)))));
    }

    private static String withoutUnit(String heading) {
        return heading.replaceAll("\\([^)]*\\)", "");
    }

    private static Map<String, Map<String, Alias>> aliases() {
        var all = new HashMap<String, Map<String, Alias>>();
        for (Sheet sheet : Sheets.ALL) {
            var ofSheet = new HashMap<String, Alias>();
            for (Column column : sheet.columns()) {
                int rank = 0;
                for (String heading : sheet.allHeadings(column)) {
                    ofSheet.putIfAbsent(Names.bare(heading), new Alias(column.id(), rank++));
                }
                ofSheet.putIfAbsent(Names.bare(column.id()), new Alias(column.id(), rank));
            }
            all.put(sheet.id(), ofSheet);
        }
        return Map.copyOf(all);
    }
}
