package org.tisserand.ingest.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tisserand.ingest.sheet.Column.Kind;
import org.tisserand.ingest.table.Place;
import org.tisserand.ingest.table.Row;
import org.tisserand.ingest.table.Table;
import org.tisserand.model.Language;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;
import org.tisserand.model.Words;

/**
 * Tells which sheet a table is, and where its headings stand: by its name where it bears a sheet's own, else by the
 * headings found among its first rows.
 */
public final class Recognition {

    private static final int FIRST_ROWS = 20;
    private static final int LONGEST = 60;

    /** A sheet that relates two things, one called so, one with more headings, an earlier row, then the registry's order. */
    private static final Comparator<Candidate> BEST = Comparator.<Candidate, Boolean>comparing(
                    each -> relates(each.headings.sheet()))
            .thenComparing(each -> each.named)
            .thenComparing(each -> each.headings.score())
            .thenComparing(each -> -each.index)
            .thenComparing(each -> -Sheets.ALL.indexOf(each.headings.sheet()));

    private Recognition() {}

    /**
     * What a table was taken for.
     *
     * @param layout     how to read it; none where it is nothing Tisserand knows, or is refused
     * @param rejections errors and notices
     * @param isUnknown  whether it holds something of which nothing was recognised
     * @param isGuess    whether a single heading is all that speaks for it
     */
    public record Outcome(Optional<Layout> layout, List<Rejection> rejections, boolean isUnknown, boolean isGuess) {

        private static final Outcome NOTHING = new Outcome(Optional.empty(), List.of(), false, false);
        private static final Outcome UNKNOWN = new Outcome(Optional.empty(), List.of(), true, false);

        private static Outcome told(Rejection rejection) {
            return new Outcome(Optional.empty(), List.of(rejection), false, false);
        }
    }

    private record Candidate(Headings headings, int index, boolean named) {}

    public static Outcome of(Table table) {
        if (isIgnored(table)) {
            return Outcome.told(table.place().notice("sheet-ignored"));
        } else if (isNothing(table)) {
            return Outcome.NOTHING;
        }
        var found = byOwnName(table).or(() -> byHeadings(table));
        return found.map(each -> outcome(table, each)).orElseGet(() -> unknown(table));
    }

    private static boolean isIgnored(Table table) {
        String title = table.title().toLowerCase(Locale.ROOT);
        return title.contains("(ignorer)") || title.contains("(ignore)");
    }

    private static boolean isNothing(Table table) {
        return table.rows().stream().allMatch(Row::isBlank) || isOurOwn(table);
    }

    /** Whether a person could say what it is: it holds something, is not our own and not to be ignored. */
    public static boolean isOpen(Table table) {
        return !isIgnored(table) && !isNothing(table);
    }

    /** Index of the row that holds the headings of a table of which nothing was recognised: the fullest among the first. */
    static int headingRow(Table table) {
        return fullest(table).map(table.rows()::indexOf).orElse(0);
    }

    private static Optional<Row> fullest(Table table) {
        return first(table).max(Comparator.comparingInt(Row::width).thenComparingInt(row -> -row.number()));
    }

    /** The headings of a table of which nothing was recognised: its fullest row among the first. */
    public static List<String> seen(Table table) {
        return fullest(table)
                .map(row -> row.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .limit(12)
                        .toList())
                .orElse(List.of());
    }

    private static Stream<Row> first(Table table) {
        return table.rows().stream().limit(FIRST_ROWS);
    }

    private static boolean isOurOwn(Table table) {
        return Stream.of(Language.FR, Language.EN)
                .flatMap(language -> Stream.of("sheet.readme", "sheet.lists", "sheet.mend", "sheet.provenance")
                        .map(key -> Words.in(language).text(key)))
                .flatMap(names -> Stream.of(names.split("\\|")))
                .anyMatch(name -> Names.bare(name).equals(unnumbered(table)));
    }

    private static Optional<Candidate> byOwnName(Table table) {
        return Sheets.ALL.stream()
                .filter(sheet -> isCalled(table, sheet.ownNames()))
                .findFirst()
                .flatMap(sheet -> best(table, Stream.of(sheet)));
    }

    private static Optional<Candidate> byHeadings(Table table) {
        return best(table, Sheets.ALL.stream());
    }

    private static Optional<Candidate> best(Table table, Stream<Sheet> sheets) {
        return sheets.flatMap(sheet -> candidates(table, sheet)).max(BEST);
    }

    private static Stream<Candidate> candidates(Table table, Sheet sheet) {
        boolean named = isCalled(table, sheet.allNames());
        int rows = Math.min(FIRST_ROWS, table.rows().size());
        return Stream.iterate(0, i -> i < rows, i -> i + 1)
                .map(i -> new Candidate(Headings.in(table.rows().get(i), sheet), i, named))
                .filter(each -> each.headings.hasRequired());
    }

    /** Whether every row names two actors, or an actor and a collaboration: more telling than any list of attributes. */
    private static boolean relates(Sheet sheet) {
        return sheet.required().stream()
                        .filter(column -> column.kind() == Kind.ACTOR || column.kind() == Kind.COLLABORATION)
                        .count()
                == 2;
    }

    private static boolean isCalled(Table table, List<String> names) {
        return names.stream().anyMatch(name -> Names.bare(name).equals(unnumbered(table)));
    }

    private static String unnumbered(Table table) {
        return Names.bare(table.title().replaceAll("\\d+", ""));
    }

    private static Outcome unknown(Table table) {
        var named = Sheets.ALL.stream()
                .filter(sheet -> isCalled(table, sheet.allNames()))
                .findFirst();
        return named.map(sheet -> Outcome.told(missing(table, sheet))).orElse(Outcome.UNKNOWN);
    }

    private static Rejection missing(Table table, Sheet sheet) {
        var wanted = sheet.required().stream()
                .map(column -> Phrase.message("column.pair", headings(sheet, column)))
                .toList();
        return table.place().error("column-missing", Phrase.list(wanted), quoted(seen(table)));
    }

    private static Phrase[] headings(Sheet sheet, Column column) {
        return new Phrase[] {
            Phrase.text(sheet.heading(column, Language.FR)), Phrase.text(sheet.heading(column, Language.EN))
        };
    }

    /** Headings as they were written, cut where they are long, for a message. */
    public static Phrase quoted(List<String> headings) {
        return Phrase.list(headings.stream()
                .map(each -> each.length() <= LONGEST ? each : each.substring(0, LONGEST) + "…")
                .map(each -> Phrase.message("quoted", Phrase.text(each)))
                .toList());
    }

    private static Outcome outcome(Table table, Candidate found) {
        Row row = table.rows().get(found.index);
        var rejections = new ArrayList<Rejection>();
        for (int twice : Headings.twice(row)) {
            rejections.add(table.place()
                    .row(row.number())
                    .column(row.cell(twice), twice)
                    .error("heading-twice"));
        }
        Layout layout = layout(table, found, row);
        boolean guess = !found.named && found.headings.score() == 1;
        return new Outcome(Optional.of(layout), rejections, false, guess);
    }

    private static Layout layout(Table table, Candidate found, Row headings) {
        Map<String, Origin> columns = new HashMap<>();
        found.headings.columns().forEach((id, index) -> columns.put(id, origin(headings, index)));
        int first = found.index + 1;
        var below = table.rows().subList(first, table.rows().size());
        var extras = unknown(table, headings, below, found);
        return new Layout(found.headings.sheet(), table, first, headings.width(), columns, extras);
    }

    private static List<Origin> unknown(Table table, Row headings, List<Row> below, Candidate found) {
        int widest = table.separator() == Table.NONE
                ? below.stream().mapToInt(Row::width).max().orElse(0)
                : 0;
        return Stream.iterate(0, i -> i < Math.max(widest, headings.width()), i -> i + 1)
                .filter(i -> !found.headings.columns().containsValue(i))
                .map(i -> origin(headings, i))
                .filter(each ->
                        below.stream().anyMatch(row -> !row.cell(each.index()).isEmpty()))
                .toList();
    }

    private static Origin origin(Row headings, int index) {
        String heading = headings.cell(index).replaceAll("\\s+", " ");
        return Origin.column(heading.isEmpty() ? Place.letters(index) : heading, index);
    }
}
