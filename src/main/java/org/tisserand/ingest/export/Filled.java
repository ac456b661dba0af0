package org.tisserand.ingest.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tisserand.ingest.sheet.Column;
import org.tisserand.ingest.sheet.Line;
import org.tisserand.ingest.sheet.Names;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.model.Facts;

/**
 * A sheet and the rows that tell a home's facts of it.
 *
 * @param sheet  what the rows are of
 * @param lines  in the order of the facts
 * @param extras headings of the person's own, sorted, those of the earliest rows first
 */
record Filled(Sheet sheet, List<Line> lines, List<String> extras) {

    static Filled of(Sheet sheet, Facts facts) {
        List<Line> lines = sheet.lines().apply(facts).toList();
        Set<String> extras = new LinkedHashSet<>();
        lines.forEach(line -> line.extras().keySet().stream().sorted().forEach(extras::add));
        return new Filled(sheet, lines, List.copyOf(extras));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The heading of each column of the sheet, then of each of the person's own, numbered where it is spelt like another. */
    List<String> headings(Function<Column, String> heading) {
        Set<String> seen = new LinkedHashSet<>();
        var headings = new ArrayList<String>();
        for (Column column : sheet.columns()) {
            headings.add(heading.apply(column));
            seen.add(Names.bare(heading.apply(column)));
        }
        extras.forEach(extra -> headings.add(free(extra, seen)));
        return headings;
    }

    private static String free(String extra, Set<String> seen) {
        Iterator<Integer> numbers = IntStream.iterate(2, n -> n + 1).iterator();
        String heading = extra;
        while (!seen.add(Names.bare(heading))) {
            heading = extra + " (" + numbers.next() + ")";
        }
        return heading;
    }
}
