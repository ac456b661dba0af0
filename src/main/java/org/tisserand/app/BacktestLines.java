package org.tisserand.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.report.BacktestTables;

/** A back-test on a terminal, its tables in columns. */
final class BacktestLines {

    private final Console console;
    private final BacktestTables tables;

    BacktestLines(Console console, BacktestTables tables) {
        this.console = console;
        this.tables = tables;
    }

    void print() {
        tables.heading().forEach(console::line);
        tables.tables().forEach(this::print);
        console.line("");
        tables.remarks().forEach(console::line);
        console.print("backtest.reading");
    }

    private void print(BacktestTables.Table table) {
        var rows = new ArrayList<List<String>>();
        var headings = new ArrayList<>(List.of(table.title()));
        headings.addAll(table.headings());
        rows.add(headings);
        rows.addAll(table.rows());
        int[] widths = IntStream.range(0, headings.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        console.line("");
        rows.forEach(row -> console.line(line(row, widths)));
    }

    /** The first cell to the left, the others to the right. */
    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder(row.get(0))
                .append(" ".repeat(widths[0] - row.get(0).length()));
        for (int column = 1; column < widths.length; column++) {
            String cell = row.get(column);
            line.append(" ".repeat(2 + widths[column] - cell.length())).append(cell);
        }
        return line.toString();
    }
}
