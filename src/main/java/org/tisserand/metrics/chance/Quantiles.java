package org.tisserand.metrics.chance;

/** Quantiles of a sample, interpolated between order statistics (Hyndman & Fan's type 7, as R and NumPy have it). */
public final class Quantiles {

    private Quantiles() {}

    /**
     * @param sorted ascending, not empty
     * @param share  from 0, the least, to 1, the largest
     */
    public static double of(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
