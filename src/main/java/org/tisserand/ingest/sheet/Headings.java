package org.tisserand.ingest.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tisserand.ingest.table.Row;

/**
 * The columns of a sheet that were recognised in a row of headings.
 *
 * @param sheet   whose columns
 * @param columns id → index in the row
 */
record Headings(Sheet sheet, Map<String, Integer> columns) {

    private static final Pattern UNIT = Pattern.compile("\\([^)]*\\)");
    private static final Map<String, Map<String, List<Alias>>> ALIASES = aliases();

    /** A column that a heading may stand for, and how far the heading is from the column's own. */
    private record Alias(Column column, int rank) {}

    /** A heading of the row, and a column that it may stand for. */
    private record Match(Alias alias, int index) {}

    /**
     * A heading that may stand for several columns stands for a required one first, then for that whose own heading is
     * nearest: « Source » is where a tie starts, unless « De » is there too.
     */
    static Headings in(Row row, Sheet sheet) {
        var columns = new TreeMap<String, Integer>();
        var taken = new HashSet<Integer>();
        matches(row, sheet).forEach(match -> {
            String column = match.alias.column.id();
            if (!columns.containsKey(column) && taken.add(match.index)) {
                columns.put(column, match.index);
            }
        });
        return new Headings(sheet, columns);
    }

    private static Stream<Match> matches(Row row, Sheet sheet) {
        return Stream.iterate(0, i -> i < row.cells().size(), i -> i + 1)
                .flatMap(i -> aliasesOf(row.cell(i), sheet).stream().map(alias -> new Match(alias, i)))
                .sorted(Comparator.<Match, Boolean>comparing(match -> !match.alias.column.required())
                        .thenComparing(match -> match.alias.rank));
    }

    boolean hasRequired() {
        return columns.keySet()
                .containsAll(sheet.required().stream().map(Column::id).toList());
    }

    int score() {
        return columns.size();
    }

    /** The indexes of headings that stand in the row already. */
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

    private static List<Alias> aliasesOf(String heading, Sheet sheet) {
        var aliases = ALIASES.getOrDefault(sheet.id(), Map.of());
        String withoutUnit = Names.bare(UNIT.matcher(heading).replaceAll(""));
        return aliases.getOrDefault(Names.bare(heading), aliases.getOrDefault(withoutUnit, List.of()));
    }

    private static Map<String, Map<String, List<Alias>>> aliases() {
        var all = new HashMap<String, Map<String, List<Alias>>>();
        for (Sheet sheet : Sheets.ALL) {
            var ofSheet = new HashMap<String, List<Alias>>();
            sheet.columns().forEach(column -> addAliases(sheet, column, ofSheet));
            all.put(sheet.id(), ofSheet);
        }
        return Map.copyOf(all);
    }

    private static void addAliases(Sheet sheet, Column column, Map<String, List<Alias>> aliases) {
        var headings = Stream.concat(Stream.of(column.id()), sheet.allHeadings(column).stream());
        int rank = 0;
        for (String heading : headings.toList()) {
            aliases.computeIfAbsent(Names.bare(heading), key -> new ArrayList<>())
                    .add(new Alias(column, rank++));
        }
    }
}
