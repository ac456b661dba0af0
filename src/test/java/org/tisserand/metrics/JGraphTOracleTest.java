package org.tisserand.metrics;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * JGraphT as judge on random networks, for what it computes rightly: betweenness not normalised, harmonic closeness,
 * local clustering, cores, PageRank with a tolerance of our choice, cut points, bridges and components.
 */
class JGraphTOracleTest {

    @Property(tries = 100)
    void jgraphtAgreesOnCentralities(@ForAll @IntRange(max = 100_000) int seed) {
        Snapshot network = Drawing.random(seed).network();
        Graph<Integer, DefaultWeightedEdge> plain = new AsUnweightedGraph<>(network.graph());
        var betweenness = new BetweennessCentrality<>(plain, false);
        var ours = new Betweenness(network);
        var clustering = new ClusteringCoefficient<>(plain);
        var pageRank = new org.jgrapht.alg.scoring.PageRank<>(network.graph(), 0.85, 1000, 1e-14);
        var harmonic = new HarmonicCentrality<>(plain);
        var cores = new org.jgrapht.alg.scoring.Coreness<>(plain);
        for (int v = 0; v < network.vertexCount(); v++) {
            assertThat(ours.getVertexScore(v)).isCloseTo(betweenness.getVertexScore(v), within(1e-9));
            assertThat(number("coreness", network, v))
                    .isEqualTo(cores.getVertexScore(v).doubleValue());
            assertThat(number("clustering", network, v)).isCloseTo(clustering.getVertexScore(v), within(1e-9));
            assertThat(number("pagerank", network, v)).isCloseTo(pageRank.getVertexScore(v), within(1e-9));
            if (network.vertexCount() > 1) {
                assertThat(number("harmonic-closeness", network, v))
                        .isCloseTo(harmonic.getVertexScore(v), within(1e-9));
            }
        }
    }

    @Property(tries = 100)
    void jgraphtAgreesOnWeakPointsAndComponents(@ForAll @IntRange(max = 100_000) int seed) {
        Snapshot network = Drawing.random(seed).network();
        var inspector = new BiconnectivityInspector<>(network.graph());
        WeakPoints points = WeakPoints.of(network);
        assertThat(IntStream.range(0, network.vertexCount())
                        .filter(points::isArticulation)
                        .boxed())
                .containsExactlyInAnyOrderElementsOf(inspector.getCutpoints());
        Set<Set<Integer>> bridges = new HashSet<>();
        inspector.getBridges().forEach(edge -> bridges.add(ends(network.graph(), edge)));
        for (int e = 0; e < network.edgeCount(); e++) {
            var edge = network.edges().get(e);
            assertThat(bridges.contains(Set.of(edge.u(), edge.v()))).isEqualTo(points.isBridge(e));
        }
        assertThat(Components.of(network).count())
                .isEqualTo(new ConnectivityInspector<>(network.graph())
                        .connectedSets()
                        .size());
    }

    private static Set<Integer> ends(Graph<Integer, DefaultWeightedEdge> graph, DefaultWeightedEdge edge) {
        return Set.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge));
    }

    private static double number(String metric, Snapshot network, int vertex) {
        return Metrics.get(metric).of(network).get(vertex).asDouble().orElseThrow();
    }
}
