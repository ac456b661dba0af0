package org.tisserand.ingest.table;

import java.util.Comparator;
import java.util.List;

/** Tells which character separates the cells of a CSV text, from its first lines. */
final class Separator {

    private static final int LINES = 50;
    private static final int HEAD = 1 << 16;
    private static final List<Character> CANDIDATES = List.of(';', ',', '\t');

    private Separator() {}

    /** The candidate that most lines hold, then the most frequent, then in the order {@code ;} {@code ,} tab. */
    static char of(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        List<String> lines = withoutQuoted(head)
                .lines()
                .limit(LINES)
                .map(Separator::unquoted)
                .toList();
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

    /** The text without what stands between quotes that open a cell and close it, over several lines or not. */
    private static String withoutQuoted(String text) {
        var kept = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = opensCell(text, from) ? end(text, from) : from;
            if (to == from) {
                kept.append(text.charAt(from));
            }
            from = Math.max(to, from + 1);
        }
        return kept.toString();
    }

    private static boolean opensCell(String text, int at) {
        return text.charAt(at) == '"' && (at == 0 || isBetween(text.charAt(at - 1)));
    }

    /** After the quote that closes the cell which one at {@code open} opens; {@code open} itself where none does. */
    private static int end(String text, int open) {
        for (int i = text.indexOf('"', open + 1); i >= 0; i = text.indexOf('"', i + 2)) {
            boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (!doubled) {
                return i + 1 == text.length() || isBetween(text.charAt(i + 1)) ? i + 1 : open;
            }
        }
        return open;
    }

    private static boolean isBetween(char sign) {
        return sign == '\n' || sign == '\r' || CANDIDATES.contains(sign);
    }

    private static String unquoted(String line) {
        return line.replaceAll("\"[^\"]*\"?", "");
    }
}
