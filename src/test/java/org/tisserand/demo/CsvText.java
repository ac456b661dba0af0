package org.tisserand.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet as CSV: UTF-8, semicolons, a line feed at the end of each line. */
final class CsvText {

    private CsvText() {}

    static byte[] of(Table table) {
        var text = new StringBuilder(line(table.headings()));
        table.rows().forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(";", "", "\n"));
    }

    private static String cell(String text) {
        boolean quoted = text.contains(";") || text.contains("\"") || text.contains("\n");
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
