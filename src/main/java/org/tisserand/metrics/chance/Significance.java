package org.tisserand.metrics.chance;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A value held against those that chance gave.
 *
 * @param observed   the network's own value
 * @param mean       of the draws
 * @param sd         standard deviation of the draws, 0 or more
 * @param low        5th percentile of the draws
 * @param high       95th percentile of the draws
 * @param percentile where the value stands among the draws, from 0 to 1; equal draws count half
 * @param p          how often chance goes as far, on the nearer side and doubled, from 2 / (draws + 1) to 1
 * @param draws      those in which the metric had a value
 */
public record Significance(
        double observed, double mean, double sd, double low, double high, double percentile, double p, int draws) {

    private static final int FEWEST = 100;
    private static final double TAIL = 0.05;

    /** Absent where fewer than a hundred draws have a value. */
    static Optional<Significance> of(double observed, double[] draws) {
        if (draws.length < FEWEST) {
            return Optional.empty();
        }
        double[] sorted =
                Arrays.stream(draws).map(Significance::rounded).sorted().toArray();
        double own = rounded(observed);
        long below = Arrays.stream(sorted).filter(draw -> draw < own).count();
        long equal = Arrays.stream(sorted).filter(draw -> draw == own).count();
        int n = sorted.length;
        double mean = Arrays.stream(sorted).sum() / n;
        double squares =
                Arrays.stream(sorted).map(draw -> (draw - mean) * (draw - mean)).sum();
        long nearer = Math.min(below, n - below - equal) + equal;
        return Optional.of(new Significance(
                observed,
                mean,
                Math.sqrt(squares / n),
                Quantiles.of(sorted, TAIL),
                Quantiles.of(sorted, 1 - TAIL),
                (below + equal / 2.0) / n,
                Math.min(1, 2 * (nearer + 1.0) / (n + 1)),
                n));
    }

    // Sums in another order differ in their last bits; such draws are equal.
    private static double rounded(double value) {
        return Math.rint(value * 1e12) / 1e12;
    }

    /** (observed − mean) / sd; absent where every draw was alike. */
    public OptionalDouble z() {
        return sd < 1e-12 ? OptionalDouble.empty() : OptionalDouble.of((observed - mean) / sd);
    }

    /** Whether chance gives such values as a matter of course: between its 5th and 95th percentile. */
    public boolean ordinary() {
        return percentile >= TAIL && percentile <= 1 - TAIL;
    }
}
