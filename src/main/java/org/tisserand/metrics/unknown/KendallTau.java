package org.tisserand.metrics.unknown;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Kendall's τ-b: (concordant − discordant pairs) over the geometric mean of the pairs that either order does not tie.
 *
 * <p>From −1, the reverse order, to 1, the same. No value where either side is all alike. Cost: O(n log n).
 *
 * @see <a href="https://doi.org/10.1080/01621459.1966.10480879">Knight (1966), JASA 61(314)</a>
 */
final class KendallTau {

    private KendallTau() {}

    static OptionalDouble of(double[] a, double[] b) {
        int n = a.length;
        Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> a[i]).thenComparingDouble(i -> b[i]));
        long pairs = (long) n * (n - 1) / 2;
        long tiedA = tied(n, i -> a[order[i]]);
        long tiedBoth = tiedTogether(order, a, b);
        double[] follow = IntStream.range(0, n).mapToDouble(i -> b[order[i]]).toArray();
        long swaps = sort(follow, new double[n], 0, n);
        long tiedB = tied(n, i -> follow[i]);
        double scale = Math.sqrt((double) (pairs - tiedA) * (pairs - tiedB));
        return scale == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((pairs - tiedA - tiedB + tiedBoth - 2.0 * swaps) / scale);
    }

    /** Pairs of equal values, which lie side by side. */
    private static long tied(int n, IntToDoubleFunction value) {
        long pairs = 0;
        int run = 1;
        for (int i = 1; i < n; i++) {
            run = value.applyAsDouble(i) == value.applyAsDouble(i - 1) ? run + 1 : 1;
            pairs += run - 1;
        }
        return pairs;
    }

    private static long tiedTogether(Integer[] order, double[] a, double[] b) {
        long pairs = 0;
        int run = 1;
        for (int i = 1; i < order.length; i++) {
            boolean same = a[order[i]] == a[order[i - 1]] && b[order[i]] == b[order[i - 1]];
            run = same ? run + 1 : 1;
            pairs += run - 1;
        }
        return pairs;
    }

    /** Sorts {@code from} … {@code to} − 1 by merging, and counts the swaps of neighbours that it stands for. */
    private static long sort(double[] values, double[] room, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long swaps = sort(values, room, from, middle) + sort(values, room, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeLeft = right == to || (left < middle && values[left] <= values[right]);
            swaps += takeLeft ? 0 : middle - left;
            room[i] = values[takeLeft ? left++ : right++];
        }
        System.arraycopy(room, from, values, from, to - from);
        return swaps;
    }
}
