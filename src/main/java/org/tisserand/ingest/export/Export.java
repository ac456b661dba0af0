package org.tisserand.ingest.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.ingest.sheet.Sheets;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

/**
 * All that a home holds, to be written in one form or another.
 *
 * <p>Read into an empty home, a file of it gives the same facts, read from other rows. What no form gives back: a word of the
 * person's own with a semicolon, in a cell of several words of a workbook or of a standard CSV file, comes back as two; a goal
 * whose collaboration bears an actor's identifier or name comes back as that actor's; a column of one's own that is headed as
 * another one comes back with a number.
 *
 * @param facts    what counts
 * @param language of the headings and words, in forms that are for people
 * @param dialect  of CSV files
 * @param lineage  where the facts come from
 */
public record Export(Facts facts, Language language, Dialect dialect, Lineage lineage) {

    /** The form of introduction of files that are no sheets. */
    static final String GRAPH = "graph";

    /** In the dialect of the language. */
    public static Export of(Facts facts, Language language, Lineage lineage) {
        return new Export(facts, language, Dialect.of(language), lineage);
    }

    /** The same in another dialect. */
    public Export in(Dialect other) {
        return new Export(facts, language, other, lineage);
    }

    Words words() {
        return Words.in(language);
    }

    /** The sheets that have rows, in the order of the template; each is made when it is asked for. */
    Stream<Filled> sheets() {
        return Sheets.ALL.stream().map(sheet -> Filled.of(sheet, facts)).filter(each -> !each.isEmpty());
    }

    /** How many rows there are of each sheet that has any. */
    static Map<Sheet, Long> rows(Facts facts, Predicate<Sheet> which) {
        Map<Sheet, Long> rows = new LinkedHashMap<>();
        Sheets.ALL.stream().filter(which).forEach(sheet -> {
            long count = sheet.lines().apply(facts).count();
            if (count > 0) {
                rows.put(sheet, count);
            }
        });
        return rows;
    }

    /**
     * The data's version and day, and what the file is.
     *
     * @param form of which the message files tell
     */
    List<String> introduction(String form) {
        Words words = words();
        List<String> sheets = form.equals(GRAPH) ? List.of() : List.of("export.intro.1", "export.intro.2");
        return Stream.of(
                        Stream.of(words.text("export.version", String.valueOf(facts.dataVersion()))),
                        lineage.day().stream().map(day -> words.text("export.day", day.toString())),
                        Stream.of(words.text("export.form." + form)),
                        sheets.stream().map(words::text),
                        Stream.of(words.text("export.intro.3")))
                .flatMap(lines -> lines)
                .toList();
    }
}
