package org.tisserand.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Breadth-first searches to up to 512 vertices at once, one bit for each: every vertex gathers what the vertices one step away from it
 * had, so that what is new to it is how many of the 512 it reaches by so many steps. Along ties, that is also how many reach it.
 *
 * <p>Holds 192 bytes for each vertex and serves one batch after the other. Cost of a batch: O(n + m) for each step to the farthest.
 *
 * @see <a href="https://doi.org/10.14778/2735496.2735507">Then et al. (2014), The More the Merrier, PVLDB 8(4)</a>
 */
final class Sweep {

    static final int WIDTH = 512;

    private static final int WORDS = WIDTH / Long.SIZE;

    private final Rows rows;
    private final long[] full = new long[WORDS];
    private final long[] seen;
    private long[] front;
    private long[] next;

    Sweep(Rows rows) {
        this.rows = rows;
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
        return IntStream.range(0, piece.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(v -> piece[v])
                        .thenComparingInt(v -> rows.start(v) - rows.start(v + 1))
                        .thenComparingInt(v -> v))
                .mapToInt(v -> v)
                .toArray();
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

    private void begin(int first, int many, int[] gone) {
        Arrays.fill(seen, 0);
        Arrays.fill(front, 0);
        Arrays.fill(full, 0);
        for (int i = 0; i < many; i++) {
            front[(first + i) * WORDS + i / Long.SIZE] = 1L << i;
            full[i / Long.SIZE] |= 1L << i;
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
        boolean any = false;
        for (int v = 0; v < rows.vertexCount(); v++) {
            int many = gather(v);
            if (many > 0) {
                told.at(v, distance, many);
                any = true;
            }
        }
        return any;
    }

    // Eight words by name stay in registers, which a loop over an array would not.
    private int gather(int v) {
        int at = v * WORDS;
        if (Arrays.equals(seen, at, at + WORDS, full, 0, WORDS)) {
            Arrays.fill(next, at, at + WORDS, 0);
            return 0;
        }
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
        next[at] = a & ~seen[at];
        next[at + 1] = b & ~seen[at + 1];
        next[at + 2] = c & ~seen[at + 2];
        next[at + 3] = d & ~seen[at + 3];
        next[at + 4] = e & ~seen[at + 4];
        next[at + 5] = f & ~seen[at + 5];
        next[at + 6] = g & ~seen[at + 6];
        next[at + 7] = h & ~seen[at + 7];
        return fresh(at);
    }

    private int fresh(int at) {
        int many = 0;
        for (int word = at; word < at + WORDS; word++) {
            seen[word] |= next[word];
            many += Long.bitCount(next[word]);
        }
        return many;
    }
}
