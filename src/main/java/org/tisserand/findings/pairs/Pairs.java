package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Steps;

/**
 * Unordered pairs of vertices, in the order (lower, higher): position p is one pair. Compact: one number a pair.
 */
final class Pairs {

    private final int[] starts;
    private final int[] seconds;

    private final Steps steps;

    private Pairs(int[] starts, int[] seconds, Steps steps) {
        this.starts = starts;
        this.seconds = seconds;
        this.steps = steps;
    }

    /**
     * @param vertices how many there are
     * @param partners for each vertex, the higher vertices it makes a pair with, ascending
     */
    static Pairs of(int vertices, IntFunction<int[]> partners) {
        return of(vertices, partners, new Steps(1, Progress.UNHEARD));
    }

    private static Pairs of(int vertices, IntFunction<int[]> partners, Steps steps) {
        int[][] rows = IntStream.range(0, vertices).mapToObj(partners).toArray(int[][]::new);
        int[] starts = new int[vertices + 1];
        for (int a = 0; a < vertices; a++) {
            starts[a + 1] = starts[a] + rows[a].length;
        }
        int[] seconds = new int[starts[vertices]];
        for (int a = 0; a < vertices; a++) {
            System.arraycopy(rows[a], 0, seconds, starts[a], rows[a].length);
        }
        return new Pairs(starts, seconds, steps);
    }

    /** The same; {@code progress} is told of each row of each column, theirs and that of pairs chosen among them. */
    Pairs heard(Progress progress, int columns) {
        return new Pairs(starts, seconds, new Steps((long) columns * vertices(), progress));
    }

    int vertices() {
        return starts.length - 1;
    }

    int count() {
        return seconds.length;
    }

    /** The lower vertex of a pair. Cost: O(log n). */
    int first(int position) {
        int row = Arrays.binarySearch(starts, position);
        if (row < 0) {
            return -row - 2;
        }
        while (starts[row + 1] == position) {
            row++;
        }
        return row;
    }

    int second(int position) {
        return seconds[position];
    }

    /** Where the pair stands, or a negative number where it is not among them. */
    int position(int a, int b) {
        int low = Math.min(a, b);
        return Arrays.binarySearch(seconds, starts[low], starts[low + 1], Math.max(a, b));
    }

    /** The kernel's value of each pair. Rows are worked out on all processors; each writes its own part. */
    double[] column(Kernel kernel) {
        double[] column = new double[seconds.length];
        IntStream.range(0, starts.length - 1)
                .parallel()
                .peek(a -> steps.one())
                .filter(a -> starts[a] < starts[a + 1])
                .forEach(a -> {
                    IntToDoubleFunction row = kernel.from(a);
                    for (int p = starts[a]; p < starts[a + 1]; p++) {
                        column[p] = row.applyAsDouble(seconds[p]);
                    }
                });
        return column;
    }

    /** Those at the positions that {@code kept} admits, in the same order. */
    Pairs where(IntPredicate kept) {
        return of(
                vertices(),
                a -> IntStream.range(starts[a], starts[a + 1])
                        .filter(kept)
                        .map(p -> seconds[p])
                        .toArray(),
                steps);
    }
}
