package org.tisserand.metrics;

import java.util.Arrays;

/**
 * The shortest chains from one source by the lengths of their steps; two that differ by less than 1e-9 of their length are
 * equally short, so that 0.1 + 0.2 is 0.3.
 *
 * <p>Counted as {@link PathCounts} does. Cost of a source: O((n + m) log n).
 */
final class LengthCounts implements Chains {

    private static final double ALIKE = 1 + 1e-9;

    private final Rows rows;
    private final Dijkstra dijkstra;
    private final double[] counts;
    private final double[] quotients;
    private final double[] dependencies;
    private final int[] steps;
    private final int[] starts;

    LengthCounts(Rows rows) {
        this.rows = rows;
        this.dijkstra = new Dijkstra(rows);
        this.counts = new double[rows.vertexCount()];
        this.quotients = new double[rows.vertexCount()];
        this.dependencies = new double[rows.vertexCount()];
        this.steps = new int[rows.start(rows.vertexCount())];
        this.starts = new int[rows.vertexCount() + 1];
    }

    @Override
    public void from(int source) {
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
    public int reached() {
        return dijkstra.reached();
    }

    @Override
    public int at(int rank) {
        return dijkstra.at(rank);
    }

    @Override
    public boolean follows(int vertex, int slot) {
        int next = rows.target(slot);
        return dijkstra.distance(vertex) + rows.length(slot) <= dijkstra.distance(next) * ALIKE
                && dijkstra.rank(vertex) < dijkstra.rank(next);
    }

    @Override
    public double[] dependencies() {
        if (EndlessCounts.needed(counts)) {
            new EndlessCounts(rows, this).fill(dependencies);
        } else {
            fromFarthest();
        }
        return dependencies;
    }

    private void fromFarthest() {
        for (int i = reached() - 1; i > 0; i--) {
            int v = at(i);
            double sum = 0;
            for (int step = starts[i]; step < starts[i + 1]; step++) {
                sum += quotients[steps[step]];
            }
            dependencies[v] = counts[v] * sum;
            quotients[v] = (1 + dependencies[v]) / counts[v];
        }
    }
}
