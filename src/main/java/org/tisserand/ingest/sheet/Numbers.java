package org.tisserand.ingest.sheet;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads a number as people write it: {@code 2,5}, {@code 2.5}, {@code 1 234,5}, {@code 1,234.5}. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private Numbers() {}

    /** The number, or nothing where the text is none, or is infinite. */
    static OptionalDouble parse(String text) {
        String tight = text.replaceAll("[\\s\\u00A0\\u202F]", "").replace('\u2212', '-');
        String plain = withPoint(tight);
        if (!PLAIN.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(plain);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** A lone comma is decimal; where both are there, the last is. */
    private static String withPoint(String text) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma < 0) {
            return text;
        }
        return comma > point ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
    }
}
