package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Steps;

/**
 * Unordered pairs of vertices, in the order (lower, higher): position p is one pair. Compact: three numbers a pair.
 */
public final class Pairs {

    /** Rows that one thread works out side by side. */
    private static final int TOGETHER = EightSums.COUNT;

    private static final int NOBODY = -1;

    private final int[] starts;
    private final int[] firsts;
    private final int[] seconds;
    private final int[] endStarts;
    private final int[] ending;
    private final int centre;
    private final Steps steps;

    private Pairs(int[] starts, int[] seconds, int centre, Steps steps) {
        this.centre = centre;
        this.starts = starts;
        this.firsts = new int[seconds.length];
        this.seconds = seconds;
        for (int a = 0; a + 1 < starts.length; a++) {
            Arrays.fill(firsts, starts[a], starts[a + 1], a);
        }
        this.steps = steps;
        this.endStarts = new int[starts.length];
        for (int b : seconds) {
            endStarts[b + 1]++;
        }
        Arrays.parallelPrefix(endStarts, Integer::sum);
        this.ending = new int[seconds.length];
        int[] next = endStarts.clone();
        for (int p = 0; p < seconds.length; p++) {
            ending[next[seconds[p]]++] = p;
        }
    }

    /**
     * @param vertices how many there are
     * @param partners for each vertex, the higher vertices it makes a pair with, ascending; asked side by side
     */
    public static Pairs of(int vertices, IntFunction<int[]> partners) {
        return of(vertices, partners, NOBODY, new Steps(1, Progress.UNHEARD));
    }

    /** The pairs of one actor with those that {@code others} admits: its columns are worked out from it alone. */
    static Pairs around(int vertices, int centre, IntPredicate others) {
        int[] higher = IntStream.range(centre + 1, vertices).filter(others).toArray();
        return of(
                vertices,
                a -> a == centre ? higher : a < centre && others.test(a) ? new int[] {centre} : new int[0],
                centre,
                new Steps(1, Progress.UNHEARD));
    }

    private static Pairs of(int vertices, IntFunction<int[]> partners, int centre, Steps steps) {
        int[][] rows =
                IntStream.range(0, vertices).parallel().mapToObj(partners).toArray(int[][]::new);
        int[] starts = new int[vertices + 1];
        for (int a = 0; a < vertices; a++) {
            starts[a + 1] = starts[a] + rows[a].length;
        }
        int[] seconds = new int[starts[vertices]];
        for (int a = 0; a < vertices; a++) {
            System.arraycopy(rows[a], 0, seconds, starts[a], rows[a].length);
        }
        return new Pairs(starts, seconds, centre, steps);
    }

    /** The same; {@code progress} is told of each row of each column, theirs and that of pairs chosen among them. */
    Pairs heard(Progress progress, int columns) {
        return new Pairs(starts, seconds, centre, new Steps((long) columns * vertices(), progress));
    }

    /** Tells of one row done. */
    void step() {
        steps.one();
    }

    public int vertices() {
        return starts.length - 1;
    }

    public int count() {
        return seconds.length;
    }

    /** Whom all pairs are of, where they were made {@link #around} someone. */
    OptionalInt centre() {
        return centre == NOBODY ? OptionalInt.empty() : OptionalInt.of(centre);
    }

    /** The lower vertex of a pair. */
    public int first(int position) {
        return firsts[position];
    }

    public int second(int position) {
        return seconds[position];
    }

    /** The actor of a pair beside {@code one} of both. */
    int other(int position, int one) {
        return firsts[position] == one ? seconds[position] : firsts[position];
    }

    /** The first position of those whose lower vertex is {@code a}; the last is before {@code start(a + 1)}. */
    int start(int a) {
        return starts[a];
    }

    /** The positions of the pairs whose higher vertex is {@code b}, ascending: a copy. */
    int[] endingAt(int b) {
        return Arrays.copyOfRange(ending, endStarts[b], endStarts[b + 1]);
    }

    /** Whether any pair is of {@code v}. */
    boolean hasAny(int v) {
        return starts[v] < starts[v + 1] || endStarts[v] < endStarts[v + 1];
    }

    /** Where the pair stands, or a negative number where it is not among them. */
    public int position(int a, int b) {
        int low = Math.min(a, b);
        return Arrays.binarySearch(seconds, starts[low], starts[low + 1], Math.max(a, b));
    }

    /** Where each of these pairs stands among {@code all}, of which they are some. O(pairs of both). */
    int[] within(Pairs all) {
        int[] positions = new int[seconds.length];
        for (int a = 0; a < vertices(); a++) {
            int q = all.starts[a];
            for (int p = starts[a]; p < starts[a + 1]; p++) {
                while (all.seconds[q] < seconds[p]) {
                    q++;
                }
                positions[p] = q;
            }
        }
        return positions;
    }

    /** The kernel's value of each pair. Rows are worked out on all processors; each writes its own part. */
    public double[] column(Kernel kernel) {
        double[] column = new double[seconds.length];
        if (centre != NOBODY) {
            IntToDoubleFunction row = kernel.from(centre);
            Arrays.setAll(column, p -> row.applyAsDouble(other(p, centre)));
            return column;
        }
        int[] rows = IntStream.range(0, vertices())
                .filter(a -> starts[a] < starts[a + 1])
                .toArray();
        IntStream.iterate(0, from -> from < rows.length, from -> from + TOGETHER)
                .mapToObj(from -> Arrays.copyOfRange(rows, from, Math.min(rows.length, from + TOGETHER)))
                .toList()
                .parallelStream()
                .forEach(block -> fill(column, block, kernel.from(block)));
        return column;
    }

    private void fill(double[] column, int[] actors, List<IntToDoubleFunction> rows) {
        for (int i = 0; i < actors.length; i++) {
            steps.one();
            for (int p = starts[actors[i]]; p < starts[actors[i] + 1]; p++) {
                column[p] = rows.get(i).applyAsDouble(seconds[p]);
            }
        }
    }

    /** Those at the positions that {@code kept} admits, asked side by side, in the same order. */
    public Pairs where(IntPredicate kept) {
        return of(vertices(), a -> where(a, kept), centre, steps);
    }

    private int[] where(int a, IntPredicate kept) {
        int[] those = new int[starts[a + 1] - starts[a]];
        int count = 0;
        for (int p = starts[a]; p < starts[a + 1]; p++) {
            if (kept.test(p)) {
                those[count++] = seconds[p];
            }
        }
        return Arrays.copyOf(those, count);
    }
}
