package org.tisserand.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table for a spreadsheet: UTF-8 with a byte-order mark, semicolons, every cell quoted.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class Csv {

    private static final String TRIGGERS = "=+-@\t\r\0＝＋－＠";

    private Csv() {}

    static String of(Stream<List<String>> rows) {
        return rows.map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
    }

    private static String cell(String text) {
        String stripped = text.stripLeading();
        boolean formula = !stripped.isEmpty() && TRIGGERS.indexOf(stripped.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
