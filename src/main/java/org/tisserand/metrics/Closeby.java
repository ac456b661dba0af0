package org.tisserand.metrics;

import java.util.Arrays;
import org.tisserand.network.Snapshot;

/** An order of the vertices by which those one step apart stand near one another in memory, for what reads every row many times. */
final class Closeby {

    /** Below so many all that is read of them is at hand in any order. */
    private static final int FEW = 200_000;

    private Closeby() {}

    /** Breadth first from the first vertex of each piece; as they are where they are few. Cost: O(n + m). */
    static int[] order(Snapshot snapshot) {
        int[] order = new int[snapshot.vertexCount()];
        if (order.length < FEW) {
            Arrays.setAll(order, v -> v);
            return order;
        }
        boolean[] met = new boolean[order.length];
        int end = 0;
        for (int root = 0; root < order.length; root++) {
            if (!met[root]) {
                met[root] = true;
                order[end] = root;
                end = spread(snapshot, end, met, order);
            }
        }
        return order;
    }

    private static int spread(Snapshot snapshot, int root, boolean[] met, int[] order) {
        int end = root + 1;
        for (int next = root; next < end; next++) {
            int v = order[next];
            for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
                int w = snapshot.target(slot);
                if (!met[w]) {
                    met[w] = true;
                    order[end++] = w;
                }
            }
        }
        return end;
    }

    /** Where each vertex stands in {@code order}. */
    static int[] places(int[] order) {
        int[] places = new int[order.length];
        for (int p = 0; p < order.length; p++) {
            places[order[p]] = p;
        }
        return places;
    }
}
