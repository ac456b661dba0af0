package org.tisserand.metrics.unknown;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Spearman's ρ: Pearson's correlation of mid-ranks, equal values sharing theirs.
 *
 * <p>From −1, the reverse order, to 1, the same. No value where either side is all alike. Cost: O(n log n).
 *
 * @see <a href="https://doi.org/10.2307/1412159">Spearman (1904), American Journal of Psychology 15(1)</a>
 */
final class Spearman {

    private Spearman() {}

    static OptionalDouble of(double[] a, double[] b) {
        double[] x = places(a);
        double[] y = places(b);
        double products = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < x.length; i++) {
            products += (x[i] - 0.5) * (y[i] - 0.5);
            squaresX += (x[i] - 0.5) * (x[i] - 0.5);
            squaresY += (y[i] - 0.5) * (y[i] - 0.5);
        }
        double scale = Math.sqrt(squaresX * squaresY);
        return scale < 1e-12 ? OptionalDouble.empty() : OptionalDouble.of(products / scale);
    }

    /** The share of values below each one, equal ones counting half: in (0, 1), one half on average. */
    static double[] places(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double[] places = new double[values.length];
        for (int from = 0, to = 0; from < sorted.length; from = to) {
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            Arrays.fill(places, from, to, (from + to) / 2.0 / sorted.length);
        }
        return Arrays.stream(values)
                .map(value -> places[Arrays.binarySearch(sorted, value)])
                .toArray();
    }
}
