package org.tisserand.metrics;

import java.util.Arrays;

/** The shortest chains from one source, each step counting 1. Cost of a source: O(n + m). */
final class PathCounts extends Chains {

    private final int[] order;
    private final int[] distances;
    private int reached;

    PathCounts(Rows rows) {
        super(rows);
        int n = rows.vertexCount();
        this.order = new int[n];
        this.distances = new int[n];
    }

    @Override
    void from(int source) {
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
    int reached() {
        return reached;
    }

    @Override
    int at(int rank) {
        return order[rank];
    }

    @Override
    boolean follows(int vertex, int slot) {
        return distances[rows.target(slot)] == distances[vertex] + 1;
    }

    @Override
    double beyond(int rank) {
        int v = order[rank];
        int next = distances[v] + 1;
        double sum = 0;
        for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
            int w = rows.target(slot);
            sum += distances[w] == next ? quotients[w] : 0;
        }
        return sum;
    }
}
