package org.tisserand.metrics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** On each of the 1024 graphs of five actors and the 4096 directed ones of four, what walks every path says the same. */
class EveryPathOfSmallGraphsTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final double[] STRENGTHS = {1, 2, 3};

    @Test
    void weightedPathsAreTheShortestByLength() {
        for (int bits = 0; bits < 1 << 10; bits++) {
            Snapshot graph = undirected(bits);
            var judge = new EveryPath(lengths(graph));
            Scores betweenness = Metrics.get("weighted-betweenness").of(graph);
            Scores nearness = Metrics.get("weighted-harmonic-closeness").of(graph);
            for (int v = 0; v < 5; v++) {
                assertThat(number(betweenness, v)).isCloseTo(judge.betweenness(v), EXACT);
                assertThat(number(nearness, v)).isCloseTo(nearness(judge, v), EXACT);
            }
        }
    }

    private static double nearness(EveryPath judge, int v) {
        return IntStream.range(0, 5)
                .filter(u -> u != v)
                .mapToDouble(u -> 1 / judge.distance(v, u) / 4)
                .sum();
    }

    @Test
    void closenessAndEccentricityAreOfTheDistancesInReach() {
        for (int bits = 0; bits < 1 << 10; bits++) {
            Snapshot graph = undirected(bits);
            double[][] distance = new BruteForce(graph).distances();
            int[] sizes = IntStream.range(0, 5)
                    .map(v -> (int)
                            Arrays.stream(distance[v]).filter(Double::isFinite).count())
                    .toArray();
            Scores closeness = Metrics.get("closeness").of(graph);
            Scores eccentricity = Metrics.get("eccentricity").of(graph);
            for (int v = 0; v < 5; v++) {
                double[] others = Arrays.stream(distance[v])
                        .filter(d -> d > 0 && Double.isFinite(d))
                        .toArray();
                boolean told = others.length > 0
                        && sizes[v] == Arrays.stream(sizes).max().orElseThrow();
                assertThat(closeness.get(v).asDouble().isPresent()).isEqualTo(told);
                assertThat(closeness.get(v).asDouble().orElse(1))
                        .isCloseTo(told ? others.length / Arrays.stream(others).sum() : 1, EXACT);
                assertThat(eccentricity.get(v).asDouble())
                        .isEqualTo(Arrays.stream(others).max());
            }
        }
    }

    @Test
    void directedPathsGoWithTheArcs() {
        for (int bits = 0; bits < 1 << 12; bits++) {
            double[][] length = arcs(bits);
            Snapshot graph = directed(length);
            var judge = new EveryPath(length);
            Scores betweenness = Metrics.get("directed-betweenness").of(graph);
            Scores out = Metrics.get("out-degree").of(graph);
            Scores in = Metrics.get("in-degree").of(graph);
            for (int v = 0; v < 4; v++) {
                int vertex = v;
                assertThat(number(betweenness, v)).isCloseTo(judge.betweenness(v), EXACT);
                assertThat(number(out, v)).isEqualTo(arcs(length[v]));
                assertThat(number(in, v))
                        .isEqualTo(arcs(Arrays.stream(length)
                                .mapToDouble(row -> row[vertex])
                                .toArray()));
            }
            assertThat(Metrics.get("reciprocity").of(graph).get(0).asDouble().orElse(0))
                    .isCloseTo(returned(length), EXACT);
        }
    }

    private static int arcs(double[] lengths) {
        return Math.toIntExact(Arrays.stream(lengths).filter(Double::isFinite).count());
    }

    private static double returned(double[][] length) {
        int count = 0;
        int back = 0;
        for (int u = 0; u < 4; u++) {
            for (int v = 0; v < 4; v++) {
                count += Double.isFinite(length[u][v]) ? 1 : 0;
                back += Double.isFinite(length[u][v] + length[v][u]) ? 1 : 0;
            }
        }
        return count == 0 ? 0 : (double) back / count;
    }

    /** One bit for each of the ten pairs; strengths in turn. */
    private static Snapshot undirected(int bits) {
        var text = new StringBuilder("A\nB\nC\nD\nE");
        int pair = 0;
        for (char i = 'A'; i <= 'E'; i++) {
            for (char j = (char) (i + 1); j <= 'E'; j++, pair++) {
                text.append((bits >> pair & 1) == 1 ? "\n" + i + "–" + j + " " + STRENGTHS[pair % 3] : "");
            }
        }
        return Sketch.network(text.toString());
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

    /** One bit for each of the twelve ordered pairs. */
    private static double[][] arcs(int bits) {
        double[][] length = nowhere(4);
        for (int pair = 0; pair < 12; pair++) {
            int from = pair / 3;
            int to = pair % 3 < from ? pair % 3 : pair % 3 + 1;
            length[from][to] = (bits >> pair & 1) == 1 ? 1 : length[from][to];
        }
        return length;
    }

    private static double[][] nowhere(int n) {
        double[][] length = new double[n][n];
        Arrays.stream(length).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        return length;
    }

    private static Snapshot directed(double[][] length) {
        var text = new StringBuilder("A\nB\nC\nD");
        for (int u = 0; u < 4; u++) {
            for (int v = 0; v < 4; v++) {
                text.append(Double.isFinite(length[u][v]) ? "\n" + "ABCD".charAt(u) + "→" + "ABCD".charAt(v) : "");
            }
        }
        return Sketch.network(text.toString());
    }

    private static double number(Scores scores, int vertex) {
        return scores.get(vertex).asDouble().orElseThrow();
    }
}
