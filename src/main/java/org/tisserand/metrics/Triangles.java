package org.tisserand.metrics;

import java.util.Arrays;
import java.util.List;
import org.tisserand.network.Snapshot;

/**
 * For each edge, the partners that both its ends have: how many, and the sum of {@code 1 / k} over them. Clustering, effective
 * size and constraint read the one pass over the {@link ClosedTriads}.
 */
final class Triangles implements ClosedTriads.Triad {

    private final Snapshot snapshot;
    private final int[] closed;
    private final double[] spread;

    private Triangles(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.closed = new int[snapshot.edgeCount()];
        this.spread = new double[snapshot.edgeCount()];
    }

    private static Triangles of(Snapshot snapshot, Progress progress) {
        List<Triangles> parts = ClosedTriads.of(snapshot, () -> new Triangles(snapshot), progress);
        Triangles all = parts.get(0);
        for (Triangles part : parts.subList(1, parts.size())) {
            Arrays.setAll(all.closed, e -> all.closed[e] + part.closed[e]);
        }
        ClosedTriads.added(parts.stream().map(part -> part.spread).toList());
        return all;
    }

    @Override
    public void at(int u, int v, int w, int uv, int uw, int vw) {
        add(uv, w);
        add(uw, v);
        add(vw, u);
    }

    private void add(int edge, int partner) {
        closed[edge]++;
        spread[edge] += 1.0 / snapshot.degree(partner);
    }

    /** How many pairs of neighbours of {@code vertex} are themselves neighbours. */
    long at(int vertex) {
        long twice = 0;
        for (int slot = snapshot.start(vertex); slot < snapshot.start(vertex + 1); slot++) {
            twice += closed[snapshot.edgeNumber(slot)];
        }
        return twice / 2;
    }

    /** The sum, over the partners that both ends of the edge have, of one over their degree. */
    double spread(int edge) {
        return spread[edge];
    }

    static Triangles shared(Snapshot snapshot, Progress progress) {
        return snapshot.once(Triangles.class, all -> of(all, progress));
    }
}
