package org.tisserand.ingest.table;

import java.util.Comparator;
import java.util.List;

/** Tells which character separates the cells of a CSV text, from its first lines. */
final class Separator {

    private static final int LINES = 50;
    private static final List<Character> CANDIDATES = List.of(';', ',', '\t');

    private Separator() {}

    /** The candidate that most lines hold, then the most frequent, then in the order {@code ;} {@code ,} tab. */
    static char of(String text) {
        List<String> lines = text.lines().limit(LINES).map(Separator::unquoted).toList();
        return CANDIDATES.stream()
                .max(Comparator.<Character>comparingLong(each -> linesWith(each, lines))
                        .thenComparingLong(each -> count(each, String.join("", lines)))
                        .thenComparing(each -> -CANDIDATES.indexOf(each)))
                .orElseThrow();
    }

    private static long linesWith(char candidate, List<String> lines) {
        return lines.stream().filter(line -> line.indexOf(candidate) >= 0).count();
    }

    private static long count(char candidate, String text) {
        return text.chars().filter(each -> each == candidate).count();
    }

    private static String unquoted(String line) {
        return line.replaceAll("\"[^\"]*\"?", "");
    }
}
