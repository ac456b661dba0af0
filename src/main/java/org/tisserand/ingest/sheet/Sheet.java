package org.tisserand.ingest.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

/**
 * A sheet of the workbook. Its name and aliases stand in the message files under {@code sheet.<id>}, those of its columns
 * under {@code column.<id>.<column>}: the heading first, then what else people call it, between {@code |}.
 *
 * @param id      English camelCase
 * @param columns in the order of the template
 * @param maker   makes the record of one row
 * @param lines   tells a home's records of this sheet as rows again
 */
public record Sheet(
        String id, List<Column> columns, BiConsumer<Cells, Draft> maker, Function<Facts, Stream<Line>> lines) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    /** The sheet's name. */
    public String name(Language language) {
        return names(language).get(0);
    }

    /** The column's heading. */
    public String heading(Column column, Language language) {
        return headings(column, language).get(0);
    }

    public Optional<Column> column(String columnId) {
        return columns.stream().filter(each -> each.id().equals(columnId)).findFirst();
    }

    /** What the sheet is called in either language: French name, English name, then aliases. */
    List<String> allNames() {
        return both(names(Language.FR), names(Language.EN));
    }

    /** What only this sheet is called: French name, English name, id. */
    List<String> ownNames() {
        return List.of(name(Language.FR), name(Language.EN), id);
    }

    /** What the column is called in either language: French heading, English heading, then aliases. */
    List<String> allHeadings(Column column) {
        return both(headings(column, Language.FR), headings(column, Language.EN));
    }

    List<Column> required() {
        return columns.stream().filter(Column::required).toList();
    }

    private List<String> names(Language language) {
        return split(Words.in(language).text("sheet." + id));
    }

    private List<String> headings(Column column, Language language) {
        return split(Words.in(language).text("column." + id + "." + column.id()));
    }

    private static List<String> split(String text) {
        return List.of(text.split("\\|"));
    }

    private static List<String> both(List<String> french, List<String> english) {
        var heads = Stream.of(french.get(0), english.get(0));
        return Stream.concat(
                        heads,
                        Stream.concat(french.stream().skip(1), english.stream().skip(1)))
                .toList();
    }
}
