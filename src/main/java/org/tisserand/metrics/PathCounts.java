package org.tisserand.metrics;

import java.util.Arrays;

/**
 * The shortest chains from one source, each step counting 1.
 *
 * <p>The counts are doubles; where one comes near their limit (about 1000 forks in a row) they are made again without limit by
 * {@link EndlessCounts}. Cost of a source: O(n + m).
 */
final class PathCounts implements Chains {

    private final Rows rows;
    private final int[] order;
    private final int[] distances;
    private final double[] counts;
    private final double[] quotients;
    private final double[] dependencies;
    private int reached;

    PathCounts(Rows rows) {
        int n = rows.vertexCount();
        this.rows = rows;
        this.order = new int[n];
        this.distances = new int[n];
        this.counts = new double[n];
        this.quotients = new double[n];
        this.dependencies = new double[n];
    }

    @Override
    public void from(int source) {
        Arrays.fill(distances, -1);
        Arrays.fill(counts, 0);
        distances[source] = 0;
        counts[source] = 1;
        order[0] = source;
        reached = 1;
        for (int i = 0; i < reached; i++) {
            visit(order[i]);
        }
    }

    private void visit(int v) {
        int next = distances[v] + 1;
        double ways = counts[v];
        for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
            int w = rows.target(slot);
            if (distances[w] < 0) {
                distances[w] = next;
                order[reached++] = w;
            }
            if (distances[w] == next) {
                counts[w] += ways;
            }
        }
    }

    @Override
    public int reached() {
        return reached;
    }

    @Override
    public int at(int rank) {
        return order[rank];
    }

    @Override
    public boolean follows(int vertex, int slot) {
        return distances[rows.target(slot)] == distances[vertex] + 1;
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

    // δ(v) = σ(v) Σ (1 + δ(w)) / σ(w) over the neighbours w that are one step farther.
    private void fromFarthest() {
        for (int i = reached - 1; i > 0; i--) {
            int v = order[i];
            int next = distances[v] + 1;
            double sum = 0;
            for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
                int w = rows.target(slot);
                sum += distances[w] == next ? quotients[w] : 0;
            }
            double dependency = counts[v] * sum;
            dependencies[v] = dependency;
            quotients[v] = (1 + dependency) / counts[v];
        }
    }
}
