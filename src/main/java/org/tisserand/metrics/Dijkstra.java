package org.tisserand.metrics;

import java.util.Arrays;

/** How far each vertex is from one source after another, by the lengths of the steps. Cost of a source: O((n + m) log n). */
final class Dijkstra {

    private final Rows rows;
    private final double[] distances;
    private final int[] order;
    private final int[] ranks;
    private final Nearest waiting;
    private int reached;

    Dijkstra(Rows rows) {
        int n = rows.vertexCount();
        this.rows = rows;
        this.distances = new double[n];
        this.order = new int[n];
        this.ranks = new int[n];
        this.waiting = new Nearest(distances);
    }

    void from(int source) {
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        distances[source] = 0;
        reached = 0;
        waiting.offer(source);
        while (!waiting.isEmpty()) {
            int v = waiting.poll();
            ranks[v] = reached;
            order[reached++] = v;
            spread(v);
        }
    }

    private void spread(int v) {
        for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
            int w = rows.target(slot);
            double distance = distances[v] + rows.length(slot);
            if (distance < distances[w]) {
                distances[w] = distance;
                waiting.offer(w);
            }
        }
    }

    /** How many vertices are in reach, the source included. */
    int reached() {
        return reached;
    }

    /** The vertices in reach from the nearest to the farthest; the source is at 0. */
    int at(int rank) {
        return order[rank];
    }

    /** Where a vertex in reach stands in that order. */
    int rank(int vertex) {
        return ranks[vertex];
    }

    /** Infinite out of reach. */
    double distance(int vertex) {
        return distances[vertex];
    }
}
