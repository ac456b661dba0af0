package org.tisserand.metrics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** On every graph of up to six actors, what walks every path says the same. */
class EveryPathOfSmallGraphsTest {

    private static final double NONE = -5;

    @Test
    void weightedPathsAreTheShortestByLength() {
        EveryGraph.upTo(6, graph -> {
            var judge = new EveryPath(lengths(graph));
            Scores betweenness = Metrics.get("weighted-betweenness").of(graph);
            Scores nearness = Metrics.get("weighted-harmonic-closeness").of(graph);
            int n = graph.vertexCount();
            for (int v = 0; v < n; v++) {
                agree(betweenness, v, n < 3 ? NONE : judge.betweenness(v));
                agree(nearness, v, n < 2 ? NONE : nearness(judge, v, n));
            }
        });
    }

    private static double nearness(EveryPath judge, int v, int n) {
        return IntStream.range(0, n)
                .filter(u -> u != v)
                .mapToDouble(u -> 1 / judge.distance(v, u) / (n - 1))
                .sum();
    }

    @Test
    void closenessIsOfTheDistancesInTheLargestPiece() {
        EveryGraph.upTo(6, graph -> {
            double[][] distance = new BruteForce(graph).distances();
            long[] sizes = Arrays.stream(distance)
                    .mapToLong(
                            row -> Arrays.stream(row).filter(Double::isFinite).count())
                    .toArray();
            Scores closeness = Metrics.get("closeness").of(graph);
            for (int v = 0; v < graph.vertexCount(); v++) {
                boolean told =
                        sizes[v] > 1 && sizes[v] == Arrays.stream(sizes).max().orElseThrow();
                double far = Arrays.stream(distance[v]).filter(Double::isFinite).sum();
                agree(closeness, v, told ? (sizes[v] - 1) / far : NONE);
            }
        });
    }

    private static void agree(Scores found, int vertex, double expected) {
        double value = found.get(vertex).asDouble().orElse(NONE);
        if (!(Math.abs(value - expected) <= 1e-12)) {
            assertThat(value).isEqualTo(expected);
        }
    }

    private static double[][] lengths(Snapshot graph) {
        double most = graph.edges().stream().mapToDouble(Edge::weight).max().orElse(1);
        double[][] length = nowhere(graph.vertexCount());
        for (Edge edge : graph.edges()) {
            length[edge.u()][edge.v()] = most / edge.weight();
            length[edge.v()][edge.u()] = most / edge.weight();
        }
        return length;
    }

    private static double[][] nowhere(int n) {
        double[][] length = new double[n][n];
        Arrays.stream(length).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        return length;
    }
}
