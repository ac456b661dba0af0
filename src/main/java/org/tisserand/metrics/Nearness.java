package org.tisserand.metrics;

import java.util.Arrays;

/**
 * For each vertex, whom it reaches by how many steps, summed up. Near ones are summed as whole numbers, so that neither
 * threads nor the order of batches change a bit of them; from the 29th step on they are added batch after batch.
 */
final class Nearness {

    /** The least common multiple of 1 … 28; so many times the vertices of any network fit a long. */
    private static final long PARTS = 80_313_433_200L;

    private static final int NEAR = 28;

    private final long[] near;
    private final double[] far;
    private final long[] farness;
    private final int[] farthest;
    private long[] pairs = new long[2];
    private int last = 1;
    private long share = PARTS;

    Nearness(int vertices) {
        this.near = new long[vertices];
        this.far = new double[vertices];
        this.farness = new long[vertices];
        this.farthest = new int[vertices];
    }

    void add(int vertex, int distance, int many) {
        if (distance != last) {
            last = distance;
            share = PARTS / distance;
        }
        if (distance <= NEAR) {
            near[vertex] += many * share;
        } else {
            far[vertex] += (double) many / distance;
        }
        farness[vertex] += (long) many * distance;
        farthest[vertex] = Math.max(farthest[vertex], distance);
        pairs = roomFor(distance);
        pairs[distance] += many;
    }

    private long[] roomFor(int distance) {
        return distance < pairs.length ? pairs : Arrays.copyOf(pairs, 2 * distance);
    }

    /** Takes in what another counted. */
    Nearness plus(Nearness other) {
        for (int v = 0; v < near.length; v++) {
            near[v] += other.near[v];
            far[v] += other.far[v];
            farness[v] += other.farness[v];
            farthest[v] = Math.max(farthest[v], other.farthest[v]);
        }
        pairs = other.pairs.length > pairs.length ? Arrays.copyOf(pairs, other.pairs.length) : pairs;
        for (int d = 0; d < other.pairs.length; d++) {
            pairs[d] += other.pairs[d];
        }
        return this;
    }

    /** The sum of 1 / d over those it reaches. */
    double at(int vertex) {
        return (double) near[vertex] / PARTS + far[vertex];
    }

    long farness(int vertex) {
        return farness[vertex];
    }

    /** 0 for who reaches nobody. */
    int farthest(int vertex) {
        return farthest[vertex];
    }

    int longest() {
        return Arrays.stream(farthest).max().orElse(0);
    }

    /** Ordered pairs at {@code distance}, of 1 to the longest. */
    long pairs(int distance) {
        return pairs[distance];
    }
}
