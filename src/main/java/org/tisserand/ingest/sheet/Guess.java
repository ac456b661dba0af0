package org.tisserand.ingest.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.ingest.sheet.Seen.Heading;
import org.tisserand.ingest.sheet.Seen.Use;
import org.tisserand.ingest.table.Row;

/**
 * What a table could be that the reader did not recognise: offered to a person, never acted on.
 *
 * <p>Two columns that name the same things are the ends of ties; else the sheet counts of which most headings are known. A heading is
 * taken for a column by its own name, by one written nearly so, or by cells that are all words of that column's list.
 */
final class Guess {

    private static final int FEW = 4;

    private Guess() {}

    /** The same table with what it could be. */
    static Seen of(Seen seen, List<Row> below) {
        Optional<Sheet> known = Sheets.ALL.stream()
                .filter(sheet -> named(seen.headings(), sheet) > 0)
                .max(Comparator.<Sheet>comparingLong(sheet -> named(seen.headings(), sheet))
                        .thenComparing(sheet -> -Sheets.ALL.indexOf(sheet)));
        List<String> ends = ends(seen.headings(), below);
        return ends.isEmpty() ? known.map(seen::as).orElse(seen) : ties(seen, ends);
    }

    private static long named(List<Heading> headings, Sheet sheet) {
        return headings.stream()
                .filter(each -> each.use() == Use.OFFERED)
                .filter(each -> sheet.columns().stream().anyMatch(column -> isCalled(each, sheet, column)))
                .count();
    }

    private static boolean isCalled(Heading heading, Sheet sheet, Column column) {
        return sheet.allHeadings(column).stream()
                .anyMatch(name -> Names.bare(name).equals(Names.bare(heading.text())));
    }

    private static Seen ties(Seen seen, List<String> ends) {
        List<Heading> rest = seen.as(Sheets.TIES).headings();
        List<Heading> headings = rest.stream()
                .map(each -> each.as(
                        end(each, ends).or(() -> each.column().filter(id -> !id.equals("from") && !id.equals("to")))))
                .toList();
        return new Seen(seen.file(), seen.tab(), false, Optional.of(Sheets.TIES.id()), headings);
    }

    private static Optional<String> end(Heading heading, List<String> ends) {
        int place = heading.use() == Use.OFFERED ? ends.indexOf(heading.text()) : -1;
        return place < 0 ? Optional.empty() : Optional.of(place == 0 ? "from" : "to");
    }

    /** The first two headings that name things of which some are the same; none where no two do. */
    private static List<String> ends(List<Heading> headings, List<Row> below) {
        var names = new ArrayList<Map.Entry<String, Set<String>>>();
        for (Heading heading : headings) {
            Set<String> values = heading.use() == Use.OFFERED ? names(below, heading) : Set.of();
            if (values.size() > 1) {
                for (var other : names) {
                    if (other.getValue().stream().anyMatch(values::contains)) {
                        return List.of(other.getKey(), heading.text());
                    }
                }
                names.add(Map.entry(heading.text(), values));
            }
        }
        return List.of();
    }

    /** What the cells name; nothing where they are few words told again and again, such as yes and no. */
    private static Set<String> names(List<Row> below, Heading heading) {
        List<String> cells = heading.cells(below);
        Set<String> names = cells.stream()
                .filter(cell -> cell.codePoints().anyMatch(Character::isLetter))
                .map(Names::bare)
                .collect(Collectors.toSet());
        return names.size() * FEW < cells.size() ? Set.of() : names;
    }

    /** The headings, each taken for a column of {@code sheet} as far as it can be told; no column is taken twice. */
    static List<Heading> columns(List<Heading> headings, Sheet sheet) {
        var taken = new HashMap<Integer, String>();
        Set<String> left =
                new HashSet<>(sheet.columns().stream().map(Column::id).toList());
        Stream.<Test>of(Guess::isCalled, Guess::isNearlyCalled, (heading, of, column) -> holdsWordsOf(heading, column))
                .forEach(test -> take(headings, sheet, test, taken, left));
        return IntStream.range(0, headings.size())
                .mapToObj(i -> headings.get(i).as(Optional.ofNullable(taken.get(i))))
                .toList();
    }

    /** Whether a heading may stand for a column. */
    private interface Test {
        boolean holds(Heading heading, Sheet sheet, Column column);
    }

    private static void take(
            List<Heading> headings, Sheet sheet, Test test, Map<Integer, String> taken, Set<String> left) {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.use() == Use.OFFERED && !taken.containsKey(i)) {
                Optional<String> found = sheet.columns().stream()
                        .filter(column -> left.contains(column.id()) && test.holds(heading, sheet, column))
                        .map(Column::id)
                        .findFirst();
                if (found.isPresent()) {
                    taken.put(i, found.get());
                    left.remove(found.get());
                }
            }
        }
    }

    private static boolean isNearlyCalled(Heading heading, Sheet sheet, Column column) {
        return Nearest.to(Names.key(heading.text()), sheet.allHeadings(column)).isPresent();
    }

    private static boolean holdsWordsOf(Heading heading, Column column) {
        return !heading.samples().isEmpty()
                && column.lexicon()
                        .filter(list -> heading.samples().stream().allMatch(each -> Lexicon.knows(list, each)))
                        .isPresent();
    }
}
