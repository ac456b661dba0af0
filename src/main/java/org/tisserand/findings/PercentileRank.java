package org.tisserand.findings;

import java.util.Arrays;

/**
 * Where each number stands among all, in (0, 1): (mid-rank − ½) / count, equal numbers sharing the middle of their ranks.
 *
 * <p>Numbers are rounded to 12 decimals first, so that the noise of a sum splits no tie. {@link Double#NaN} stands for a
 * number that is not known, here and in the arrays of the kernels only: it is not counted, and stays.
 */
public final class PercentileRank {

    private static final double DECIMALS = 1e12;

    private PercentileRank() {}

    /** Replaces each known number by its rank. Cost: O(k log k). */
    public static double[] inPlace(double[] values) {
        double[] steps = sorted(values);
        int known = steps.length;
        double[] ranks = new double[known];
        int distinct = 0;
        for (int from = 0; from < known; ) {
            int to = from;
            while (to < known && steps[to] == steps[from]) {
                to++;
            }
            steps[distinct] = steps[from];
            ranks[distinct++] = (0.5 * (from + 1 + to) - 0.5) / known;
            from = to;
        }
        int count = distinct;
        Arrays.parallelSetAll(
                values,
                i -> Double.isNaN(values[i])
                        ? values[i]
                        : ranks[Arrays.binarySearch(steps, 0, count, rounded(values[i]))]);
        return values;
    }

    private static double[] sorted(double[] values) {
        double[] known = new double[values.length];
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                known[count++] = rounded(value);
            }
        }
        double[] sorted = Arrays.copyOf(known, count);
        Arrays.parallelSort(sorted);
        return sorted;
    }

    /** To 12 decimals; adding zero makes −0 the same as 0. */
    public static double rounded(double value) {
        return Math.rint(value * DECIMALS) / DECIMALS + 0.0;
    }
}
