package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breadth-first searches from up to 64 sources at once, one bit of a word for each.
 *
 * @see <a href="https://doi.org/10.14778/2735496.2735507">Then et al. (2014), The More the Merrier, PVLDB 8(4)</a>
 */
final class Sweep {

    static final int WIDTH = Long.SIZE;

    private final Rows rows;
    private final long[] seen;
    private final List<long[]> counts = new ArrayList<>();

    private Sweep(Rows rows) {
        this.rows = rows;
        this.seen = new long[rows.vertexCount()];
    }

    /** From the sources {@code first … first + 63}, or as many as there are. */
    static Sweep from(Rows rows, int first) {
        var sweep = new Sweep(rows);
        long[] frontier = sweep.begun(first);
        while (sweep.spread(frontier)) {
            sweep.tally(frontier);
        }
        return sweep;
    }

    /**
     * How many pairs of a source and a vertex are at each distance, as if some vertices were not there.
     *
     * @param pairs where they are added, at the distance's place
     */
    static void count(Rows rows, int first, int[] gone, long[] pairs) {
        var sweep = new Sweep(rows);
        long[] frontier = sweep.begun(first);
        for (int v : gone) {
            frontier[v] = 0;
            // Seen by all, nobody goes there.
            sweep.seen[v] = -1;
        }
        for (int distance = 1; sweep.spread(frontier); distance++) {
            pairs[distance] += Arrays.stream(frontier).map(Long::bitCount).sum();
        }
    }

    private long[] begun(int first) {
        for (int bit = 0; bit < WIDTH && first + bit < seen.length; bit++) {
            seen[first + bit] |= 1L << bit;
        }
        return seen.clone();
    }

    /** Moves the frontier one step outwards; false when nothing new is met. */
    private boolean spread(long[] frontier) {
        long[] met = new long[frontier.length];
        for (int v = 0; v < frontier.length; v++) {
            long sources = frontier[v];
            if (sources != 0) {
                for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
                    met[rows.target(slot)] |= sources;
                }
            }
        }
        long any = 0;
        for (int v = 0; v < frontier.length; v++) {
            long fresh = met[v] & ~seen[v];
            seen[v] |= fresh;
            frontier[v] = fresh;
            any |= fresh;
        }
        return any != 0;
    }

    private void tally(long[] frontier) {
        long[] count = new long[WIDTH];
        for (long sources : frontier) {
            for (long rest = sources; rest != 0; rest &= rest - 1) {
                count[Long.numberOfTrailingZeros(rest)]++;
            }
        }
        counts.add(count);
    }

    /** The largest distance met. */
    int longest() {
        return counts.size();
    }

    /** How many vertices are at {@code distance}, 1 or more, from the source of that {@code bit}. */
    long reached(int bit, int distance) {
        return counts.get(distance - 1)[bit];
    }
}
