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
    private final double[] dependencies;

    LengthCounts(Rows rows) {
        this.rows = rows;
        this.dijkstra = new Dijkstra(rows);
        this.counts = new double[rows.vertexCount()];
        this.dependencies = new double[rows.vertexCount()];
    }

    @Override
    public void from(int source) {
        dijkstra.from(source);
        Arrays.fill(counts, 0);
        counts[source] = 1;
        for (int i = 0; i < reached(); i++) {
            visit(at(i));
        }
    }

    private void visit(int v) {
        for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
            counts[rows.target(slot)] += follows(v, slot) ? counts[v] : 0;
        }
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
        return dijkstra.rank(vertex) < dijkstra.rank(next)
                && dijkstra.distance(vertex) + rows.length(slot) <= dijkstra.distance(next) * ALIKE;
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
            for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
                int w = rows.target(slot);
                sum += follows(v, slot) ? (1 + dependencies[w]) / counts[w] : 0;
            }
            dependencies[v] = counts[v] * sum;
        }
    }
}
