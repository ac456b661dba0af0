package org.tisserand.metrics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tisserand.metrics.vector.SweepVectors;
import org.tisserand.metrics.vector.Vectors;

/**
 * Breadth-first searches to up to 512 vertices at once, one bit for each: every vertex gathers what the vertices one step away from it
 * had, so that what is new to it is how many of the 512 it reaches by so many steps. Along ties, that is also how many reach it; there,
 * where the last step reached few, these hand on what they have.
 *
 * <p>Holds 200 bytes for each vertex and serves one batch after the other. Cost of a batch: O(n + m) for each step to the farthest.
 *
 * @see <a href="https://doi.org/10.14778/2735496.2735507">Then et al. (2014), The More the Merrier, PVLDB 8(4)</a>
 */
final class Sweep {

    static final int WIDTH = 512;

    /** Where fewer than one in so many slots lead from those whom the last step reached, they hand on; else all gather. */
    private static final int FEW = 3;

    /** Vertices times slots: below, searches end before the compiler has made instructions of vectors. */
    private static final long MANY = 100_000_000;

    private static final int WORDS = WIDTH / Long.SIZE;

    private final Rows rows;
    private final boolean vectors;
    private final long[] full = new long[WORDS];

    /** How many bits the last step brought each vertex, and those whom it brought some. */
    private final int[] fresh;

    private final int[] active;
    private int many;

    /** How many slots these have. */
    private int leaving;

    private final long[] seen;
    private long[] front;
    private long[] next;

    Sweep(Rows rows) {
        this(rows, Vectors.gain() && (long) rows.vertexCount() * rows.start(rows.vertexCount()) > MANY);
    }

    /** @param vectors whether rows are joined by {@link SweepVectors}: the same bits */
    Sweep(Rows rows, boolean vectors) {
        this.rows = rows;
        this.vectors = vectors;
        this.fresh = new int[rows.vertexCount()];
        this.active = new int[rows.vertexCount()];
        this.seen = new long[rows.vertexCount() * WORDS];
        this.front = new long[seen.length];
        this.next = new long[seen.length];
    }

    /** Who is told what a vertex reaches. */
    @FunctionalInterface
    interface Reached {
        /** @param many of the batch, that {@code vertex} reaches by {@code distance} steps and no fewer; at least one */
        void at(int vertex, int distance, int many);
    }

    /** An order of the vertices by which those of a piece go to the same batches, and those whom many rows name stay at hand. */
    static int[] order(Rows rows) {
        int[] piece = new int[rows.vertexCount()];
        int[] stack = new int[piece.length];
        for (int root = 0; root < piece.length; root++) {
            if (piece[root] == 0) {
                spread(rows, root, piece, stack);
            }
        }
        int[] ties = IntStream.range(0, piece.length)
                .map(v -> rows.vertexCount() - (rows.start(v + 1) - rows.start(v)))
                .toArray();
        int[] byNumber = IntStream.range(0, piece.length).toArray();
        return sorted(sorted(byNumber, ties), piece);
    }

    /** In the order of their keys, of which none is above their number; the same among equals. */
    private static int[] sorted(int[] vertices, int[] key) {
        int[] next = new int[vertices.length + 2];
        for (int v : vertices) {
            next[key[v] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] result = new int[vertices.length];
        for (int v : vertices) {
            result[next[key[v]]++] = v;
        }
        return result;
    }

    private static void spread(Rows rows, int root, int[] piece, int[] found) {
        int count = 0;
        found[count++] = root;
        piece[root] = root + 1;
        while (count > 0) {
            int v = found[--count];
            for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
                int w = rows.target(slot);
                if (piece[w] == 0) {
                    piece[w] = root + 1;
                    found[count++] = w;
                }
            }
        }
    }

    /**
     * The searches of the vertices {@code first … first + 511}, or as many as there are, as if those {@code gone} were not there.
     *
     * @param told of each vertex that reaches some, distance after distance
     */
    void from(int first, int[] gone, Reached told) {
        from(first, Math.min(WIDTH, rows.vertexCount() - first), gone, told);
    }

    /** The searches of {@code many} vertices from {@code first} on, 512 at most. */
    void from(int first, int many, int[] gone, Reached told) {
        begin(first, many, gone);
        for (int distance = 1; spread(distance, told); distance++) {
            long[] spent = front;
            front = next;
            next = spent;
        }
    }

    /** Of those of the batch in {@code mask}, how many {@code vertex} reaches by the step that is being told. */
    int fresh(int vertex, long[] mask) {
        int many = 0;
        for (int word = 0; word < WORDS; word++) {
            many += Long.bitCount(next[vertex * WORDS + word] & mask[word]);
        }
        return many;
    }

    private void begin(int first, int sources, int[] gone) {
        this.many = 0;
        this.leaving = 0;
        Arrays.fill(seen, 0);
        Arrays.fill(front, 0);
        Arrays.fill(full, 0);
        for (int i = 0; i < sources; i++) {
            front[(first + i) * WORDS + i / Long.SIZE] = 1L << i;
            full[i / Long.SIZE] |= 1L << i;
            take(first + i);
        }
        System.arraycopy(front, 0, seen, 0, front.length);
        for (int v : gone) {
            Arrays.fill(front, v * WORDS, (v + 1) * WORDS, 0);
            // Having seen all, it gathers nothing.
            System.arraycopy(full, 0, seen, v * WORDS, WORDS);
        }
    }

    /** One step outwards; false when nobody reaches anybody new. */
    private boolean spread(int distance, Reached told) {
        if (rows.bothWays() && leaving < rows.start(rows.vertexCount()) / FEW) {
            push();
        } else {
            pull();
        }
        many = 0;
        leaving = 0;
        for (int v = 0; v < fresh.length; v++) {
            if (fresh[v] > 0) {
                take(v);
                told.at(v, distance, fresh[v]);
            }
        }
        return many > 0;
    }

    private void take(int v) {
        active[many++] = v;
        leaving += rows.start(v + 1) - rows.start(v);
    }

    /** Who has bits of the last step hands them on. */
    private void push() {
        if (vectors) {
            SweepVectors.push(rows.starts(), rows.targets(), front, next, seen, active, many, fresh);
            return;
        }
        Arrays.fill(next, 0);
        for (int i = 0; i < many; i++) {
            give(active[i]);
        }
        for (int v = 0; v < fresh.length; v++) {
            settle(v);
        }
    }

    private void give(int v) {
        for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
            int to = rows.target(slot) * WORDS;
            for (int word = 0; word < WORDS; word++) {
                next[to + word] |= front[v * WORDS + word];
            }
        }
    }

    /** Each gathers the bits that those one step away have of the last step. */
    private void pull() {
        if (vectors) {
            SweepVectors.pull(rows.starts(), rows.targets(), front, next, seen, full, fresh);
            return;
        }
        for (int v = 0; v < fresh.length; v++) {
            if (full(v * WORDS)) {
                Arrays.fill(next, v * WORDS, (v + 1) * WORDS, 0);
                fresh[v] = 0;
            } else {
                gather(v);
                settle(v);
            }
        }
    }

    // Eight words by name stay in registers, which a loop over an array would not.
    private void gather(int v) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        long e = 0;
        long f = 0;
        long g = 0;
        long h = 0;
        for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
            int from = rows.target(slot) * WORDS;
            a |= front[from];
            b |= front[from + 1];
            c |= front[from + 2];
            d |= front[from + 3];
            e |= front[from + 4];
            f |= front[from + 5];
            g |= front[from + 6];
            h |= front[from + 7];
        }
        int at = v * WORDS;
        next[at] = a;
        next[at + 1] = b;
        next[at + 2] = c;
        next[at + 3] = d;
        next[at + 4] = e;
        next[at + 5] = f;
        next[at + 6] = g;
        next[at + 7] = h;
    }

    /** Leaves of what came to {@code v} what it had not seen, and counts it. */
    private void settle(int v) {
        int bits = 0;
        for (int word = v * WORDS; word < (v + 1) * WORDS; word++) {
            next[word] &= ~seen[word];
            seen[word] |= next[word];
            bits += Long.bitCount(next[word]);
        }
        fresh[v] = bits;
    }

    private boolean full(int at) {
        long lacking = 0;
        for (int word = 0; word < WORDS; word++) {
            lacking |= seen[at + word] ^ full[word];
        }
        return lacking == 0;
    }
}
