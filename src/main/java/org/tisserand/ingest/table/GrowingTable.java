package org.tisserand.ingest.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tisserand.model.Phrase;

/**
 * A table whose columns are met while its rows are read, as in files that name each value.
 *
 * <p>Rows bear the numbers of the lines on which they stand, if each stands on a line of its own below the first, and else are
 * counted, the headings being the first.
 */
final class GrowingTable {

    /** Bars alone stand between several values: forms that name each value need no other sign. */
    private static final char BARS = ';';

    private final Place place;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String> headings = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    /** Where a row stands, and its cells. */
    private record Line(int number, List<String> cells) {}

    /** @param name of the table in its file */
    GrowingTable(String file, String name) {
        this.place = Place.file(file).sheet(Optional.of(name));
    }

    Place place() {
        return place;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Makes room for the values under {@code key}; a heading that stands already is numbered. */
    void declare(String key, String heading) {
        if (!columns.containsKey(key)) {
            columns.put(key, headings.size());
            headings.add(free(Cell.clean(heading)));
            if (headings.size() > Limits.COLUMNS) {
                throw new Refused(place, "too-many-columns", Phrase.number(Limits.COLUMNS));
            }
        }
    }

    private String free(String heading) {
        String free = heading;
        for (int number = 2; !taken.add(bare(free)); number++) {
            free = heading + " (" + number + ")";
        }
        return free;
    }

    private static String bare(String heading) {
        return Normalizer.normalize(heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /**
     * One more row.
     *
     * @param line  on which it stands
     * @param cells key → text, of columns declared or not
     */
    void add(int line, Map<String, String> cells) {
        cells.keySet().forEach(key -> declare(key, key));
        var row = new ArrayList<String>();
        cells.forEach((key, text) -> {
            int index = columns.getOrDefault(key, 0);
            while (row.size() <= index) {
                row.add("");
            }
            row.set(index, Cell.clean(text));
        });
        lines.add(new Line(line, List.copyOf(row)));
        if (lines.size() > Limits.ROWS) {
            throw new Refused(place, "too-many-rows", Phrase.number(Limits.ROWS));
        }
    }

    Table table() {
        boolean apart = standApart(lines);
        var rows = new ArrayList<Row>();
        rows.add(new Row(1, headings));
        for (Line each : lines) {
            rows.add(new Row(apart ? each.number : rows.size() + 1, full(each.cells)));
        }
        return new Table(place.file(), place.sheet(), BARS, rows);
    }

    /** A cell under each heading: none was forgotten by whoever wrote the file. */
    private List<String> full(List<String> cells) {
        var full = new ArrayList<>(cells);
        full.addAll(Collections.nCopies(headings.size() - cells.size(), ""));
        return full;
    }

    private static boolean standApart(Collection<Line> lines) {
        int last = 1;
        for (Line each : lines) {
            if (each.number <= last) {
                return false;
            }
            last = each.number;
        }
        return true;
    }
}
