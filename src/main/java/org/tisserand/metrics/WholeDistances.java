package org.tisserand.metrics;

import java.util.Arrays;

/**
 * Distances from sixty-four sources at once where lengths are whole, a bit for each source: a ring of distances to come
 * holds, for each vertex, whom a way reaches there.
 *
 * <p>Vertices come out from the nearest to the farthest, each at a distance with the sources that are so far away.
 *
 * @see <a href="https://doi.org/10.1145/363269.363610">Dial (1969), Algorithm 360, CACM 12(11)</a>
 */
final class WholeDistances {

    private final Core core;
    private final WholeLengths lengths;
    private final int n;
    private final int mask;
    private final long[] coming;
    private final long[] reached;
    private int[] vertices;
    private int[] distances;
    private long[] sources;
    private int count;

    WholeDistances(Core core, WholeLengths lengths) {
        this.core = core;
        this.lengths = lengths;
        this.n = core.size();
        this.mask = 2 * Integer.highestOneBit(lengths.longest()) - 1;
        this.coming = new long[(mask + 1) * n];
        this.reached = new long[n];
        this.vertices = new int[4 * n];
        this.distances = new int[4 * n];
        this.sources = new long[4 * n];
    }

    /** From those of {@code order} that stand from one place to another, sixty-four at most. */
    void from(int[] order, int from, int to) {
        Arrays.fill(reached, 0);
        count = 0;
        for (int i = from; i < to; i++) {
            coming[order[i]] |= 1L << (i - from);
        }
        int last = 0;
        for (int distance = 0; distance <= last + lengths.longest(); distance++) {
            int before = count;
            arrive(distance);
            last = count > before ? distance : last;
        }
    }

    private void arrive(int distance) {
        if (vertices.length < count + n) {
            vertices = Arrays.copyOf(vertices, 2 * vertices.length);
            distances = Arrays.copyOf(distances, vertices.length);
            sources = Arrays.copyOf(sources, vertices.length);
        }
        int now = (distance & mask) * n;
        for (int v = 0; v < n; v++) {
            long all = coming[now + v];
            if (all != 0) {
                coming[now + v] = 0;
                settle(v, distance, all & ~reached[v]);
            }
        }
    }

    private void settle(int v, int distance, long fresh) {
        if (fresh != 0) {
            reached[v] |= fresh;
            vertices[count] = v;
            distances[count] = distance;
            sources[count++] = fresh;
            for (int slot = core.starts[v]; slot < core.starts[v + 1]; slot++) {
                coming[((distance + lengths.at(slot)) & mask) * n + core.targets[slot]] |= fresh;
            }
        }
    }

    /** How many times a vertex came out. */
    int count() {
        return count;
    }

    int vertex(int i) {
        return vertices[i];
    }

    int distance(int i) {
        return distances[i];
    }

    /** Those who are at the distance of the vertex that came out as the i-th, of the sixteen from {@code first} on. */
    int lanes(int i, int first) {
        return (int) (sources[i] >>> first) & ((1 << Lanes.COUNT) - 1);
    }
}
