package org.tisserand.metrics;

import java.util.Arrays;

/**
 * Benjamini and Hochberg's rule over the p-values that are shown together: of those held, at most one in ten is so wrongly,
 * on average.
 *
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">Benjamini & Hochberg (1995), J. R. Stat. Soc. B 57(1)</a>
 */
public final class FalseDiscoveries {

    /** Expected share of false ones among those held. */
    public static final double RATE = 0.10;

    private FalseDiscoveries() {}

    /** The largest p that is held; 0 where none is. */
    public static double threshold(double[] shown) {
        double[] sorted = shown.clone();
        Arrays.sort(sorted);
        double held = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] <= RATE * (i + 1) / sorted.length) {
                held = sorted[i];
            }
        }
        return held;
    }
}
