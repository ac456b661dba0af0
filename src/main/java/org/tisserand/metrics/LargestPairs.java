package org.tisserand.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.model.Value;

/** The pairs of the largest sums that were offered, up to a number of them; of equal sums those whose first vertex, then second, comes first. */
final class LargestPairs {

    private final int most;
    private final long[] pairs;
    private final double[] sums;
    private int count;
    private double least;
    private boolean more;

    LargestPairs(int most) {
        this.most = most;
        this.pairs = new long[4 * most];
        this.sums = new double[pairs.length];
    }

    /** What {@code most} of those offered reach, as far as was looked; 0 where there are fewer. */
    double least() {
        return least;
    }

    /** Whether some that were offered are not among them. */
    boolean more() {
        shorten();
        return more;
    }

    /**
     * Each pair once.
     *
     * @param u   the lower
     * @param sum above 0
     */
    void offer(int u, int v, double sum) {
        if (sum < least) {
            more = true;
            return;
        }
        pairs[count] = (long) u << Integer.SIZE | v;
        sums[count++] = sum;
        if (count == pairs.length) {
            shorten();
        }
    }

    /** Both together. */
    LargestPairs and(LargestPairs other) {
        more |= other.more();
        for (int i = 0; i < other.count; i++) {
            offer(other.first(i), other.second(i), other.sums[i]);
        }
        return this;
    }

    /** By first vertex, then second. */
    Scores scores() {
        shorten();
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted((i, j) -> Long.compare(pairs[i], pairs[j]))
                .mapToInt(i -> i)
                .toArray();
        return new Scores(
                Arrays.stream(order).mapToObj(i -> Value.of(sums[i])).toList(),
                List.of(),
                Arrays.stream(order)
                        .mapToObj(i -> new Scores.Pair(first(i), second(i)))
                        .toList());
    }

    private int first(int i) {
        return (int) (pairs[i] >>> Integer.SIZE);
    }

    private int second(int i) {
        return (int) pairs[i];
    }

    private void shorten() {
        if (count > most) {
            double[] sorted = Arrays.copyOf(sums, count);
            Arrays.sort(sorted);
            least = sorted[count - most];
            keep(lastOfEquals());
            more = true;
        }
    }

    /** The last pair that is kept of those whose sum is the least. */
    private long lastOfEquals() {
        int larger =
                (int) Arrays.stream(sums, 0, count).filter(sum -> sum > least).count();
        long[] equals = IntStream.range(0, count)
                .filter(i -> sums[i] == least)
                .mapToLong(i -> pairs[i])
                .sorted()
                .toArray();
        return equals[most - larger - 1];
    }

    private void keep(long last) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (sums[i] > least || (sums[i] == least && pairs[i] <= last)) {
                pairs[kept] = pairs[i];
                sums[kept++] = sums[i];
            }
        }
        count = kept;
    }
}
