package org.tisserand.ingest.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;
import org.tisserand.model.Rejection.Severity;

/**
 * Where something is wrong, or worth telling.
 *
 * @param file   the file's name
 * @param sheet  the sheet's name in a workbook
 * @param row    as the spreadsheet numbers it, 0 for the whole sheet
 * @param column the heading, with the column's letter
 * @param value  the cell as it was read
 */
public record Place(String file, Optional<String> sheet, int row, Optional<String> column, Optional<String> value) {

    private static final int LONGEST_VALUE = 200;
    private static final int MOST_PARTS = 12;

    public static Place file(String name) {
        return new Place(name, Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    public Place sheet(Optional<String> name) {
        return new Place(file, name, row, column, value);
    }

    public Place row(int number) {
        return new Place(file, sheet, number, column, value);
    }

    /** The cell of a heading: {@code Force (F)}. */
    public Place column(String heading, int index) {
        String letter = index < 0 ? "" : letters(index);
        String shown = index < 0 || heading.equals(letter) ? heading : heading + " (" + letter + ")";
        return new Place(file, sheet, row, Optional.of(shown), value);
    }

    public Place value(String text) {
        String cut = text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
        return new Place(file, sheet, row, column, Optional.of(cut));
    }

    public Rejection error(String code, Phrase... details) {
        return new Rejection(code, Severity.ERROR, file, sheet, row, column, value, List.of(details));
    }

    public Rejection notice(String code, Phrase... details) {
        return new Rejection(code, Severity.NOTICE, file, sheet, row, column, value, List.of(details));
    }

    /** What a file holds besides its tables, by the names it has there. */
    Rejection partsNotRead(Collection<String> names) {
        return notice(
                "parts-not-read",
                Phrase.list(names.stream()
                        .limit(MOST_PARTS)
                        .map(each -> Phrase.message("quoted", Phrase.text(each)))
                        .toList()));
    }

    /** A column as spreadsheets name it: 0 is A, 26 is AA. */
    public static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
