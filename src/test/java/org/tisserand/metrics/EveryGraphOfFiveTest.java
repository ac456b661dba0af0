package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.value;

/** On each of the 1024 graphs of five actors, connected or not, every kernel gives what its definition says. */
class EveryGraphOfFiveTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final String NAMES = "ABCDE";

    private final List<Snapshot> graphs = new ArrayList<>();

    EveryGraphOfFiveTest() {
        for (int bits = 0; bits < 1 << 10; bits++) {
            graphs.add(Sketch.network(drawing(bits)));
        }
    }

    /** One bit for each of the ten pairs; strengths 1, 2, 3 in turn. */
    private static String drawing(int bits) {
        var text = new StringBuilder(String.join("\n", NAMES.split("", -1)));
        int pair = 0;
        for (int i = 0; i < NAMES.length(); i++) {
            for (int j = i + 1; j < NAMES.length(); j++, pair++) {
                if ((bits >> pair & 1) == 1) {
                    text.append("\n%s–%s %d".formatted(NAMES.charAt(i), NAMES.charAt(j), 1 + pair % 3));
                }
            }
        }
        return text.toString();
    }

    @Test
    void betweennessIsTheShareOfShortestChainsThroughAnActor() {
        for (Snapshot graph : graphs) {
            var judge = new BruteForce(graph);
            var kernel = new Betweenness(graph);
            for (int v = 0; v < 5; v++) {
                assertThat(kernel.raw(v)).isCloseTo(judge.betweenness(v), EXACT);
            }
        }
    }

    @Test
    void distancesAreThoseOfTheMatrix() {
        for (Snapshot graph : graphs) {
            double[][] d = new BruteForce(graph).distances();
            Distances kernel = Distances.of(graph);
            for (int v = 0; v < 5; v++) {
                double nearness = 0;
                for (int u = 0; u < 5; u++) {
                    nearness += u == v ? 0 : 1 / d[v][u];
                }
                assertThat(kernel.nearness(v)).isCloseTo(nearness, EXACT);
            }
        }
    }

    @Test
    void constraintIsBurtsFormula() {
        for (Snapshot graph : graphs) {
            var judge = new BruteForce(graph);
            Scores plain = Metrics.get("constraint").of(graph);
            Scores weighted = Metrics.get("weighted-constraint").of(graph);
            for (int v = 0; v < 5; v++) {
                boolean isolate = graph.degree(v) == 0;
                assertThat(plain.get(v).asDouble().isEmpty()).isEqualTo(isolate);
                assertThat(plain.get(v).asDouble().orElse(0)).isCloseTo(judge.constraint(v, false), EXACT);
                assertThat(weighted.get(v).asDouble().orElse(0)).isCloseTo(judge.constraint(v, true), EXACT);
            }
        }
    }

    @Test
    void coresAndTrianglesAreThoseOfTheMatrix() {
        for (Snapshot graph : graphs) {
            var judge = new BruteForce(graph);
            Scores cores = Metrics.get("coreness").of(graph);
            Triangles triangles = Triangles.of(graph);
            for (int v = 0; v < 5; v++) {
                assertThat(cores.get(v).asDouble()).hasValue(judge.coreness(v));
                assertThat(triangles.at(v)).isEqualTo(judge.triangles(v));
            }
        }
    }

    @Test
    void weakPointsAreThoseWhoseLossParts() {
        for (Snapshot graph : graphs) {
            var judge = new BruteForce(graph);
            WeakPoints kernel = WeakPoints.of(graph);
            for (int v = 0; v < 5; v++) {
                assertThat(kernel.isArticulation(v)).isEqualTo(judge.isArticulation(v));
            }
            for (int e = 0; e < graph.edgeCount(); e++) {
                Edge edge = graph.edges().get(e);
                assertThat(kernel.isBridge(e)).isEqualTo(judge.isBridge(edge.u(), edge.v()));
            }
            assertThat(value("components", graph)).isEqualTo(judge.components());
        }
    }
}
