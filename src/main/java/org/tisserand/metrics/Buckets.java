package org.tisserand.metrics;

import java.util.Arrays;

/**
 * Vertices that wait, by distance: a ring of buckets that are half as wide as the shortest step, each a chain of entries.
 *
 * <p>A vertex may be put again, nearer than before; its earlier entries are passed over. What is taken out is nearer than
 * all that waits but for less than the shortest step. Each call: O(1), and O(1) for each empty bucket passed.
 */
final class Buckets {

    /** Lengths more unlike than this make a ring of more buckets than vertices, and a heap serves them better. */
    static final double MOST_UNLIKE = 1_000;

    private final double perLength;
    private final int mask;
    private final int[] heads;
    private final int[] afters;
    private final int[] vertices;
    private final boolean[] taken;
    private int entries;
    private int waiting;
    private int bucket;

    /**
     * @param vertices how many there are
     * @param steps    most entries there will be from one source
     */
    Buckets(int vertices, int steps, double shortest, double longest) {
        this.perLength = 2 / shortest;
        this.mask = Integer.highestOneBit((int) (longest * perLength) + 2) * 2 - 1;
        this.heads = new int[mask + 1];
        Arrays.fill(heads, -1);
        this.afters = new int[steps + 1];
        this.vertices = new int[steps + 1];
        this.taken = new boolean[vertices];
    }

    /** Nobody waits any more but {@code source}, at distance 0. */
    void begin(int source) {
        Arrays.fill(taken, false);
        entries = 0;
        bucket = 0;
        put(source, 0);
    }

    void put(int vertex, double distance) {
        int into = (int) ((long) (distance * perLength) & mask);
        vertices[entries] = vertex;
        afters[entries] = heads[into];
        heads[into] = entries++;
        waiting++;
    }

    /** One of the nearest, each vertex once; −1 when none waits any more. */
    int next() {
        while (waiting > 0) {
            int entry = heads[bucket];
            if (entry < 0) {
                bucket = (bucket + 1) & mask;
            } else {
                heads[bucket] = afters[entry];
                waiting--;
                int vertex = vertices[entry];
                if (!taken[vertex]) {
                    taken[vertex] = true;
                    return vertex;
                }
            }
        }
        return -1;
    }
}
