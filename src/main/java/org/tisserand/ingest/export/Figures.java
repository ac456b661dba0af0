package org.tisserand.ingest.export;

import java.math.BigDecimal;

/** Numbers as programs and people read them alike. */
final class Figures {

    private static final double LARGEST = 1e15;
    private static final double SMALLEST = 1e-6;

    private Figures() {}

    /** The fewest digits that give the number back, without an exponent where that is short: {@code 3}, {@code 2.5}, {@code 1.0E-9}. */
    static String plain(double number) {
        double size = Math.abs(number);
        boolean isShort = number == 0 || (size >= SMALLEST && size < LARGEST);
        return isShort ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : Double.toString(number);
    }
}
