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

    /**
     * Writes the greatest number of each lane over the terms into the row numbered {@code at}, 0 where there is no term.
     *
     * @param from rows of eight, none below 0: compared as whole numbers, whose order is the same and asks for no branch
     */
    static void writeGreatest(double[] from, int[] rows, int begin, int end, double[] into, int at) {
        long g0 = 0;
        long g1 = 0;
        long g2 = 0;
        long g3 = 0;
        long g4 = 0;
        long g5 = 0;
        long g6 = 0;
        long g7 = 0;
        for (int term = begin; term < end; term++) {
            int row = rows[term] * COUNT;
            g0 = Math.max(g0, Double.doubleToRawLongBits(from[row]));
            g1 = Math.max(g1, Double.doubleToRawLongBits(from[row + 1]));
            g2 = Math.max(g2, Double.doubleToRawLongBits(from[row + 2]));
            g3 = Math.max(g3, Double.doubleToRawLongBits(from[row + 3]));
            g4 = Math.max(g4, Double.doubleToRawLongBits(from[row + 4]));
            g5 = Math.max(g5, Double.doubleToRawLongBits(from[row + 5]));
            g6 = Math.max(g6, Double.doubleToRawLongBits(from[row + 6]));
            g7 = Math.max(g7, Double.doubleToRawLongBits(from[row + 7]));
        }
        int row = at * COUNT;
        into[row] = Double.longBitsToDouble(g0);
        into[row + 1] = Double.longBitsToDouble(g1);
        into[row + 2] = Double.longBitsToDouble(g2);
        into[row + 3] = Double.longBitsToDouble(g3);
        into[row + 4] = Double.longBitsToDouble(g4);
        into[row + 5] = Double.longBitsToDouble(g5);
        into[row + 6] = Double.longBitsToDouble(g6);
        into[row + 7] = Double.longBitsToDouble(g7);
    }
}
