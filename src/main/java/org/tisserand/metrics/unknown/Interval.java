package org.tisserand.metrics.unknown;

import java.util.Arrays;
import java.util.Optional;

/**
 * From a least to a largest value.
 *
 * @param low  at most {@code high}
 * @param high at least {@code low}
 */
public record Interval(double low, double high) {

    private static final double TAIL = 0.05;
    private static final double HELD = 0.9;
    private static final double NEARLY_ALL = 0.97;

    /** All of {@code values}; absent where there is none. */
    static Optional<Interval> around(double[] values) {
        return values.length == 0
                ? Optional.empty()
                : Optional.of(new Interval(
                        Arrays.stream(values).min().getAsDouble(),
                        Arrays.stream(values).max().getAsDouble()));
    }

    /**
     * Nine in ten of {@code values}, as many left out below as above; absent where there is none. Where many values are
     * equal, as in counts, an interval may hold nearly all: then the one without its outermost value, where that is nearer.
     */
    static Optional<Interval> holding(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        int out = (int) (TAIL * sorted.length);
        int from = out;
        int to = sorted.length - out;
        while (from > 0 && sorted[from - 1] == sorted[from]) {
            from--;
        }
        while (to < sorted.length && sorted[to] == sorted[to - 1]) {
            to++;
        }
        return Optional.of(nearest(sorted, from, to));
    }

    private static Interval nearest(double[] sorted, int from, int to) {
        int lower = from;
        while (lower < to && sorted[lower] == sorted[from]) {
            lower++;
        }
        int upper = to;
        while (upper > from && sorted[upper - 1] == sorted[to - 1]) {
            upper--;
        }
        double n = sorted.length;
        double whole = (to - from) / n < NEARLY_ALL ? 0 : Math.abs((to - from) / n - HELD);
        double withoutLow = Math.abs((to - lower) / n - HELD);
        double withoutHigh = Math.abs((upper - from) / n - HELD);
        if (lower < to && withoutLow < whole && withoutLow <= withoutHigh) {
            return new Interval(sorted[lower], sorted[to - 1]);
        }
        return upper > from && withoutHigh < whole
                ? new Interval(sorted[from], sorted[upper - 1])
                : new Interval(sorted[from], sorted[to - 1]);
    }

    public double width() {
        return high - low;
    }

    /** With a slack of 1e-9 at both ends, for the rounding of sums. */
    public boolean holds(double value) {
        return value >= low - 1e-9 && value <= high + 1e-9;
    }
}
