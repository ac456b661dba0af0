package org.tisserand.ingest.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tisserand.ingest.table.Row;
import org.tisserand.ingest.table.Table;

/**
 * A table as a person sees it who is to say what it is: its headings, a few of their cells, and what they were taken for.
 *
 * @param file     the file's name
 * @param tab      the sheet's name, in a workbook
 * @param read     whether it was read; else what stands here is a guess
 * @param sheetId  id of the sheet in {@link Sheets}; empty where nothing speaks for one
 * @param headings from left to right, those without a name left out, at most {@value #MOST}
 */
public record Seen(String file, Optional<String> tab, boolean read, Optional<String> sheetId, List<Heading> headings) {

    /** How many headings are shown; columns beyond are read as they were. */
    static final int MOST = 80;

    private static final int SAMPLES = 3;
    private static final int ROWS = 2_000;
    private static final int LONGEST = 60;

    public Seen {
        headings = List.copyOf(headings);
    }

    /**
     * A heading.
     *
     * @param text    as it is written
     * @param index   of its column in the table, the first being 0
     * @param use     whether a column may be read from it
     * @param samples up to three different cells below it, cut where they are long; none where they may reach a person
     * @param column  id of the sheet's column that it was taken for; empty where for none
     */
    public record Heading(String text, int index, Use use, List<String> samples, Optional<String> column) {

        public Heading {
            samples = List.copyOf(samples);
        }

        Heading as(Optional<String> other) {
            return new Heading(text, index, use, samples, other);
        }

        /** Its cells that hold something. */
        List<String> cells(List<Row> below) {
            return below.stream()
                    .map(row -> row.cell(index))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
        }
    }

    /** Whether a column may be read from a heading. */
    public enum Use {
        /** It may. */
        OFFERED,
        /** The same heading stands further left, and is the one that is read. */
        TWICE,
        /** It holds ways to reach persons, which are never kept. */
        PERSONAL
    }

    /** A table, with how it was read where it was. */
    public static Seen of(Table table, Optional<Layout> layout) {
        int at = layout.map(each -> each.first() - 1).orElseGet(() -> Recognition.headingRow(table));
        List<Row> below = table.rows().subList(at + 1, Math.min(table.rows().size(), at + 1 + ROWS));
        Map<Integer, String> taken = layout.map(Seen::taken).orElse(Map.of());
        List<Heading> headings = headings(table.rows().get(at), below, taken);
        var seen = new Seen(
                table.file(),
                table.sheet(),
                layout.isPresent(),
                layout.map(each -> each.sheet().id()),
                headings);
        return seen.read ? seen : Guess.of(seen, below);
    }

    private static Map<Integer, String> taken(Layout layout) {
        return layout.columns().entrySet().stream()
                .filter(each -> each.getValue().index() >= 0)
                .collect(Collectors.toMap(each -> each.getValue().index(), Map.Entry::getKey, (one, two) -> one));
    }

    private static List<Heading> headings(Row row, List<Row> below, Map<Integer, String> taken) {
        Set<String> before = new HashSet<>();
        var headings = new ArrayList<Heading>();
        for (int i = 0; i < row.width() && headings.size() < MOST; i++) {
            String bare = Names.bare(row.cell(i));
            if (!bare.isEmpty()) {
                Use use = use(Origin.column(row.cell(i), i), below, !before.add(bare));
                List<String> samples = use == Use.PERSONAL ? List.of() : samples(below, i);
                headings.add(new Heading(row.cell(i), i, use, samples, Optional.ofNullable(taken.get(i))));
            }
        }
        return headings;
    }

    private static Use use(Origin column, List<Row> below, boolean twice) {
        if (Privacy.isPersonal(column, below)) {
            return Use.PERSONAL;
        }
        return twice ? Use.TWICE : Use.OFFERED;
    }

    private static List<String> samples(List<Row> below, int index) {
        return below.stream()
                .map(row -> row.cell(index))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…")
                .toList();
    }

    /** The same headings, taken for columns of {@code sheet} as far as they can be told. */
    public Seen as(Sheet sheet) {
        return new Seen(file, tab, read, Optional.of(sheet.id()), Guess.columns(headings, sheet));
    }

    /** The headings, bare, by which a mapping finds them. */
    public Set<String> bareHeadings() {
        return headings.stream().map(each -> Names.bare(each.text())).collect(Collectors.toSet());
    }
}
