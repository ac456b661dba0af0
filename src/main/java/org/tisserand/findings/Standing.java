package org.tisserand.findings;

import java.util.Arrays;

/**
 * Where any number would stand among given ones, in [0, 1]: (numbers below + ½ · numbers equal) / count; of the given
 * numbers themselves this is their {@link PercentileRank}.
 */
public final class Standing {

    private final double[] sorted;

    /** @param values NaN for those not known, which are not counted; the array is left as it is */
    public Standing(double[] values) {
        double[] known = Arrays.stream(values)
                .parallel()
                .filter(each -> !Double.isNaN(each))
                .map(PercentileRank::rounded)
                .toArray();
        Arrays.parallelSort(known);
        this.sorted = known;
    }

    /** ½ where nothing is given. Cost: O(log k). */
    public double of(double value) {
        if (sorted.length == 0) {
            return 0.5;
        }
        double rounded = PercentileRank.rounded(value);
        int below = firstAt(rounded);
        int upTo = firstAt(Math.nextUp(rounded));
        return 0.5 * (below + upTo) / sorted.length;
    }

    /** How many are less than {@code value}. */
    private int firstAt(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
