package org.tisserand.findings.pairs;

/**
 * Eight sums side by side, of rows of eight numbers each.
 *
 * <p>Written out one by one: so the compiler keeps the sums in registers, which in a loop of eight steps it does not. Each sum is
 * taken in the order of the terms, as it would be alone.
 */
final class EightSums {

    static final int COUNT = 8;

    private EightSums() {}

    /**
     * Writes Σ factor × row over the terms from {@code begin} to before {@code end} into the row numbered {@code at}.
     *
     * @param from    rows of eight, one after the other
     * @param rows    the row of each term
     * @param factors of each term
     */
    static void write(double[] from, int[] rows, double[] factors, int begin, int end, double[] into, int at) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        for (int term = begin; term < end; term++) {
            int row = rows[term] * COUNT;
            double factor = factors[term];
            s0 += factor * from[row];
            s1 += factor * from[row + 1];
            s2 += factor * from[row + 2];
            s3 += factor * from[row + 3];
            s4 += factor * from[row + 4];
            s5 += factor * from[row + 5];
            s6 += factor * from[row + 6];
            s7 += factor * from[row + 7];
        }
        int row = at * COUNT;
        into[row] = s0;
        into[row + 1] = s1;
        into[row + 2] = s2;
        into[row + 3] = s3;
        into[row + 4] = s4;
        into[row + 5] = s5;
        into[row + 6] = s6;
        into[row + 7] = s7;
    }
}
