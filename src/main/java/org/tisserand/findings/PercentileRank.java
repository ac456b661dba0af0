package org.tisserand.findings;

/**
 * Where each number stands among all, in (0, 1): (mid-rank − ½) / count, equal numbers sharing the middle of their ranks.
 *
 * <p>Numbers are rounded to 12 decimals first, so that the noise of a sum splits no tie. {@link Double#NaN} stands for a
 * number that is not known, here and in the arrays of the kernels only: it is not counted, and stays.
 */
public final class PercentileRank {

    private static final double DECIMALS = 1e12;
    /** A greater number and its decimals would not fit in half a long. */
    private static final double GREATEST = 4e6;

    private PercentileRank() {}

    /**
     * Replaces each known number by its rank. Cost: O(k), in two to six passes over the numbers that are not the least.
     *
     * @throws IllegalArgumentException if a number is not within four million of 0
     */
    public static double[] inPlace(double[] values) {
        standing(values);
        return values;
    }

    /** The same, and where any other number would stand among those that were there. */
    public static Standing standing(double[] values) {
        long[] keys = new long[values.length];
        long least = Long.MAX_VALUE;
        int known = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                keys[i] = key(values[i]);
                least = Math.min(least, keys[i]);
                known++;
            }
        }
        return ranked(values, keys, least, known);
    }

    private static Standing ranked(double[] values, long[] keys, long least, int known) {
        int[] places = new int[values.length];
        int above = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i]) && keys[i] > least) {
                keys[above] = keys[i] - least;
                places[above++] = i;
            }
        }
        Radix.sort(keys, places, above);
        int lowest = known - above;
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.isNaN(values[i]) ? values[i] : 0.5 * lowest / known;
        }
        for (int from = 0; from < above; ) {
            from = rank(values, keys, places, from, above, known);
        }
        return new Standing(keys, least, above, lowest);
    }

    /** Gives those that equal the one at {@code from} their rank; returns where the next greater stands. */
    private static int rank(double[] values, long[] keys, int[] places, int from, int above, int known) {
        int to = from;
        while (to < above && keys[to] == keys[from]) {
            to++;
        }
        double rank = (known - above + 0.5 * (from + to)) / known;
        for (int i = from; i < to; i++) {
            values[places[i]] = rank;
        }
        return to;
    }

    static long key(double value) {
        if (Math.abs(value) > GREATEST) {
            throw new IllegalArgumentException(
                    "Ranks are given to numbers up to %s, got value=%s".formatted(GREATEST, value));
        }
        return (long) Math.rint(value * DECIMALS);
    }

    /** To 12 decimals; adding zero makes −0 the same as 0. */
    public static double rounded(double value) {
        return Math.rint(value * DECIMALS) / DECIMALS + 0.0;
    }
}
