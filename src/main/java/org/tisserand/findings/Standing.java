package org.tisserand.findings;

/**
 * Where any number would stand among given ones, in [0, 1]: (numbers below + ½ · numbers equal) / count; of the given
 * numbers themselves this is their {@link PercentileRank}, of which it is made.
 */
public final class Standing {

    private final long[] above;
    private final long least;
    private final int lowest;
    private final int count;

    /**
     * @param above  keys less {@code least}, the first {@code count} of them ascending and above 0; kept as it is
     * @param least  the least key of all
     * @param lowest how many have it
     */
    Standing(long[] above, long least, int count, int lowest) {
        this.above = above;
        this.least = least;
        this.count = count;
        this.lowest = lowest;
    }

    /** ½ where nothing is given. Cost: O(log k). */
    public double of(double value) {
        int all = count + lowest;
        if (all == 0) {
            return 0.5;
        }
        long key = PercentileRank.key(value);
        return 0.5 * ((double) below(key) + below(key + 1)) / all;
    }

    /** How many keys are less than {@code key}. */
    private int below(long key) {
        return key <= least ? 0 : lowest + firstAt(key - least);
    }

    private int firstAt(long key) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (above[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
