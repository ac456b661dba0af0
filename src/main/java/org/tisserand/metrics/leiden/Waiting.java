package org.tisserand.metrics.leiden;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A queue of nodes, each in it once at most; at first all of them, in random order. */
final class Waiting {

    private final int[] ring;
    private final boolean[] queued;
    private int head;
    private int count;

    Waiting(int nodes, SplittableRandom random) {
        Members all = Members.of(new int[nodes], 1);
        all.shuffle(0, random);
        this.ring = new int[nodes];
        Arrays.setAll(ring, all::at);
        this.queued = new boolean[nodes];
        Arrays.fill(queued, true);
        this.count = nodes;
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
