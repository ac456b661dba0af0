package org.tisserand.metrics;

import java.util.Arrays;

/**
 * The shortest chains from one source by the lengths of their steps; two that differ by less than 1e-9 of their length are
 * equally short, so that 0.1 + 0.2 is 0.3.
 *
 * <p>Cost of a source: O((n + m) log n).
 */
final class LengthCounts extends Chains {

    private static final double ALIKE = 1 + 1e-9;

    private final Dijkstra dijkstra;
    private final int[] steps;
    private final int[] starts;

    LengthCounts(Rows rows) {
        super(rows);
        this.dijkstra = new Dijkstra(rows);
        this.steps = new int[rows.start(rows.vertexCount())];
        this.starts = new int[rows.vertexCount() + 1];
    }

    @Override
    void from(int source) {
        dijkstra.from(source);
        Arrays.fill(counts, 0);
        counts[source] = 1;
        for (int i = 0; i < reached(); i++) {
            visit(i);
        }
    }

    /** Counts on from the vertex at {@code rank}, and keeps where its chains go. */
    private void visit(int rank) {
        int v = at(rank);
        int end = starts[rank];
        for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
            if (follows(v, slot)) {
                int w = rows.target(slot);
                counts[w] += counts[v];
                steps[end++] = w;
            }
        }
        starts[rank + 1] = end;
    }

    @Override
    int reached() {
        return dijkstra.reached();
    }

    @Override
    int at(int rank) {
        return dijkstra.at(rank);
    }

    @Override
    boolean follows(int vertex, int slot) {
        int next = rows.target(slot);
        return dijkstra.distance(vertex) + rows.length(slot) <= dijkstra.distance(next) * ALIKE
                && dijkstra.rank(vertex) < dijkstra.rank(next);
    }

    @Override
    double beyond(int rank) {
        double sum = 0;
        for (int step = starts[rank]; step < starts[rank + 1]; step++) {
            sum += quotients[steps[step]];
        }
        return sum;
    }
}
