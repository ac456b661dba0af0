package org.tisserand.metrics.leiden;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A queue of nodes, each in it once at most; at first all of them, in random order: where they are many, by blocks of neighbouring
 * numbers, whose rows then are read one after the other.
 */
final class Waiting {

    private static final int MANY = 20_000;
    private static final int BLOCK = 64;

    private final int[] ring;
    private final boolean[] queued;
    private int head;
    private int count;

    Waiting(int nodes, SplittableRandom random) {
        this.ring = shuffled(nodes, nodes < MANY ? 1 : BLOCK, random);
        this.queued = new boolean[nodes];
        Arrays.fill(queued, true);
        this.count = nodes;
    }

    private static int[] shuffled(int nodes, int block, SplittableRandom random) {
        Members blocks = Members.of(new int[(nodes + block - 1) / block], 1);
        blocks.shuffle(0, random);
        int[] order = new int[nodes];
        int placed = 0;
        for (int i = 0; placed < nodes; i++) {
            int first = blocks.at(i) * block;
            for (int v = first; v < Math.min(nodes, first + block); v++) {
                order[placed++] = v;
            }
        }
        return order;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int next() {
        int node = ring[head];
        head = (head + 1) % ring.length;
        count--;
        queued[node] = false;
        return node;
    }

    void add(int node) {
        if (!queued[node]) {
            queued[node] = true;
            ring[(head + count++) % ring.length] = node;
        }
    }
}
