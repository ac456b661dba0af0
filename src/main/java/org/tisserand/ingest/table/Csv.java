package org.tisserand.ingest.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;

/**
 * Reads a CSV file: UTF-8, UTF-16 with its mark or Windows-1252; {@code ;} {@code ,} or tab; quotes as in RFC 4180.
 *
 * <p>Rows are numbered as a spreadsheet would: a record that spans several lines is one row, a blank line is one too.
 */
final class Csv {

    private static final Pattern LINE = Pattern.compile("line (?:number )?(\\d+)|record (\\d+)");

    /** What Excel writes before the first row to tell itself the separator; it does not show it as a row. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=[;,\\t]\"?\\R");

    private Csv() {}

    static Tables read(String file, byte[] bytes) {
        Optional<Text> text = Text.of(bytes);
        return text.map(decoded -> tables(file, decoded))
                .orElseGet(() -> Tables.refused(Place.file(file).error("not-a-table")));
    }

    private static Tables tables(String file, Text text) {
        char separator = Separator.of(text.content());
        String content = SEPARATOR_LINE.matcher(text.content()).replaceFirst("");
        try {
            var rows = rows(content, separator);
            if (rows.size() > Limits.ROWS) {
                return Tables.refused(Place.file(file).error("too-many-rows", Phrase.number(Limits.ROWS)));
            } else if (rows.stream().anyMatch(row -> row.cells().size() > Limits.COLUMNS)) {
                return Tables.refused(Place.file(file).error("too-many-columns", Phrase.number(Limits.COLUMNS)));
            }
            return new Tables(List.of(new Table(file, Optional.empty(), separator, rows)), notices(file, text));
        } catch (CsvParseException broken) {
            return Tables.refused(Place.file(file).row(line(broken)).error("quote-unclosed"));
        }
    }

    private static List<Row> rows(String content, char separator) {
        var builder = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Limits.CELL_CHARACTERS);
        var rows = new ArrayList<Row>();
        for (CsvRecord each : builder.ofCsvRecord(content)) {
            rows.add(new Row(
                    rows.size() + 1, each.getFields().stream().map(Cell::clean).toList()));
            if (rows.size() > Limits.ROWS) {
                break;
            }
        }
        return rows;
    }

    private static List<Rejection> notices(String file, Text text) {
        return text.charset().equals(Text.WINDOWS_1252)
                ? List.of(Place.file(file).notice("windows-1252"))
                : List.of();
    }

    private static int line(CsvParseException broken) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            var found = LINE.matcher(String.valueOf(each.getMessage()));
            if (found.find()) {
                return Integer.parseInt(found.group(found.group(1) == null ? 2 : 1));
            }
        }
        return 0;
    }
}
