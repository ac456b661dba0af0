package org.tisserand.findings;

/**
 * Where any number would stand among given ones, in [0, 1]: (numbers below + ½ · numbers equal) / count; of the given
 * numbers themselves this is their {@link PercentileRank}, of which it is made.
 */
public final class Standing {

    private static final int[] EACH_ONCE = {};

    private final long[] above;
    private final long least;
    private final int lowest;
    private final int count;
    /** How many of {@link #above} are less than each; nothing where this is its place. */
    private final int[] less;

    private final int known;

    /**
     * @param above  keys less {@code least}, the first {@code count} of them ascending and above 0; kept as it is
     * @param least  the least key of all
     * @param lowest how many have it
     */
    Standing(long[] above, long least, int count, int lowest) {
        this(above, least, count, lowest, EACH_ONCE, count);
    }

    private Standing(long[] above, long least, int count, int lowest, int[] less, int known) {
        this.above = above;
        this.least = least;
        this.count = count;
        this.lowest = lowest;
        this.less = less;
        this.known = known;
    }

    /**
     * The same in less memory, each number once: 12 bytes a number. Of more numbers than {@code most} some are left out, at even
     * distances, and where one stands may then be off by the share of numbers between two that stayed.
     */
    public Standing compact(int most) {
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            distinct += isFirst(i) ? 1 : 0;
        }
        int stride = Math.max(1, (distinct + most - 1) / most);
        long[] kept = new long[(distinct + stride - 1) / stride];
        int[] before = new int[kept.length];
        int met = 0;
        for (int i = 0; i < count; i++) {
            if (isFirst(i) && met++ % stride == 0) {
                kept[(met - 1) / stride] = above[i];
                before[(met - 1) / stride] = i;
            }
        }
        return new Standing(kept, least, kept.length, lowest, before, known);
    }

    private boolean isFirst(int i) {
        return i == 0 || above[i] != above[i - 1];
    }

    /** ½ where nothing is given. Cost: O(log k). */
    public double of(double value) {
        int all = known + lowest;
        if (all == 0) {
            return 0.5;
        }
        long key = PercentileRank.key(value);
        return 0.5 * ((double) below(key) + below(key + 1)) / all;
    }

    /** How many keys are less than {@code key}. */
    private int below(long key) {
        return key <= least ? 0 : lowest + lessThan(firstAt(key - least));
    }

    private int lessThan(int place) {
        return less.length == 0 ? place : place < count ? less[place] : known;
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
