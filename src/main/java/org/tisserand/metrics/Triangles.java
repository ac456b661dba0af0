package org.tisserand.metrics;

import org.tisserand.network.Snapshot;

/** For each vertex, how many pairs of its neighbours are themselves neighbours. Cost: O(Σ d²). */
final class Triangles {

    private final long[] at;

    private Triangles(long[] at) {
        this.at = at;
    }

    static Triangles of(Snapshot snapshot) {
        long[] at = new long[snapshot.vertexCount()];
        for (int v = 0; v < at.length; v++) {
            long closed = 0;
            for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
                closed += common(snapshot, v, snapshot.target(slot));
            }
            at[v] = closed / 2;
        }
        return new Triangles(at);
    }

    // Both rows ascend, so that one pass over each meets what they share.
    private static int common(Snapshot snapshot, int v, int w) {
        int i = snapshot.start(v);
        int j = snapshot.start(w);
        int count = 0;
        while (i < snapshot.start(v + 1) && j < snapshot.start(w + 1)) {
            int a = snapshot.target(i);
            int b = snapshot.target(j);
            count += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return count;
    }

    long at(int vertex) {
        return at[vertex];
    }

    static Triangles shared(Snapshot snapshot) {
        return snapshot.once(Triangles.class, Triangles::of);
    }
}
