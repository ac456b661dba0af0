package org.tisserand.metrics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.total;

/** What holds of the metrics on any network whatever: drawn at random, sparse or dense, of one piece or of many. */
class MetricProperties {

    private static final double EXACT = 1e-9;
    private static final Map<String, List<Double>> BOUNDS = new TreeMap<>(Map.ofEntries(
            Map.entry("density", List.of(0.0, 1.0)),
            Map.entry("reachable-share", List.of(0.0, 1.0)),
            Map.entry("mean-distance", List.of(1.0, 1e9)),
            Map.entry("diameter", List.of(1.0, 1e9)),
            Map.entry("transitivity", List.of(0.0, 1.0)),
            Map.entry("average-clustering", List.of(0.0, 1.0)),
            Map.entry("average-clustering-partnered", List.of(0.0, 1.0)),
            Map.entry("modularity", List.of(-.5, 1.0)),
            Map.entry("community-stability", List.of(0.0, 1.0)),
            Map.entry("ei-index", List.of(-1.0, 1.0)),
            Map.entry("ei-index-actor", List.of(-1.0, 1.0)),
            Map.entry("betweenness", List.of(0.0, 1.0)),
            Map.entry("harmonic-closeness", List.of(0.0, 1.0)),
            Map.entry("pagerank", List.of(0.0, 1.0)),
            Map.entry("clustering", List.of(0.0, 1.0)),
            Map.entry("constraint", List.of(0.0, 1.125)),
            Map.entry("attribute-assortativity", List.of(-1.0, 1.0)),
            Map.entry("robustness", List.of(0.0, .5)),
            Map.entry("robustness-random", List.of(0.0, .5)),
            Map.entry("core-periphery", List.of(-1.0, 1.0)),
            Map.entry("core-member", List.of(0.0, 1.0)),
            Map.entry("embeddedness", List.of(0.0, 13.0)),
            Map.entry("fragmentation", List.of(0.0, 1.0)),
            Map.entry("distance-fragmentation", List.of(0.0, 1.0)),
            Map.entry("two-step-reach", List.of(0.0, 1.0)),
            Map.entry("distance-reach", List.of(0.0, 1.0)),
            Map.entry("key-players-loss", List.of(0.0, 1.0)),
            Map.entry("key-players-reach", List.of(0.0, 1.0)),
            Map.entry("participation", List.of(0.0, 1.0)),
            Map.entry("effective-size", List.of(1.0, 1e9)),
            Map.entry("weighted-effective-size", List.of(0.0, 1e9)),
            Map.entry("efficiency", List.of(0.0, 1.0)),
            Map.entry("hierarchy", List.of(0.0, 1.0)),
            Map.entry("weighted-betweenness", List.of(0.0, 1.0)),
            Map.entry("directed-betweenness", List.of(0.0, 1.0)),
            Map.entry("weighted-harmonic-closeness", List.of(0.0, 1.0)),
            Map.entry("closeness", List.of(0.0, 1.0)),
            Map.entry("eccentricity", List.of(1.0, 1e9)),
            Map.entry("eigenvector", List.of(0.0, 1.0)),
            Map.entry("reciprocity", List.of(0.0, 1.0)),
            Map.entry("directed-density", List.of(0.0, 1.0)),
            Map.entry("directed-mean-distance", List.of(1.0, 1e9)),
            Map.entry("directed-diameter", List.of(1.0, 1e9)),
            Map.entry("directed-ei-index", List.of(-1.0, 1.0)),
            Map.entry("directed-pagerank", List.of(0.0, 1.0)),
            Map.entry("triad-census", List.of(0.0, 1e9)),
            Map.entry("global-efficiency", List.of(0.0, 1.0)),
            Map.entry("degree-centralisation", List.of(0.0, 1.0)),
            Map.entry("betweenness-centralisation", List.of(0.0, 1.0)),
            Map.entry("closeness-centralisation", List.of(0.0, 1.0)),
            Map.entry("degree-assortativity", List.of(-1.0, 1.0))));

    @Property(tries = 60)
    void everyValueLiesWithinItsBounds(@ForAll @IntRange(max = 2000) int seed) {
        Snapshot network = Drawing.random(seed).network();
        BOUNDS.forEach((id, bounds) -> Metrics.get(id).of(network).values().forEach(value -> value.asDouble()
                .ifPresent(
                        number -> assertThat(number).as(id).isBetween(bounds.get(0) - EXACT, bounds.get(1) + EXACT))));
    }

    @Property(tries = 60)
    void everyMetricHasOneValueForEachThingItIsOf(@ForAll @IntRange(max = 2000) int seed) {
        Snapshot network = Drawing.random(seed).network();
        for (Metric metric : Metrics.ALL) {
            Scores scores = metric.of(network);
            int expected =
                    switch (metric.scope()) {
                        case NETWORK -> 1;
                        case ACTOR -> network.vertexCount();
                        case EDGE -> network.edgeCount();
                        case COLLABORATION -> network.twoMode().collaborationCount();
                        case PAIR -> scores.pairs().size();
                    };
            assertThat(scores.values()).as(metric.id()).hasSize(expected);
        }
    }

    @Property(tries = 60)
    void allThatStandsBetweenPairsSumsToTheirDistancesLessOne(@ForAll @IntRange(max = 2000) int seed) {
        Snapshot network = Drawing.connected(seed).network();
        double[][] distance = new BruteForce(network).distances();
        double expected = 0;
        for (int s = 0; s < distance.length; s++) {
            for (int t = s + 1; t < distance.length; t++) {
                expected += distance[s][t] - 1;
            }
        }
        var kernel = new Betweenness(network);
        double sum = kernel.getScores().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum).isCloseTo(expected, within(EXACT));
    }

    @Property(tries = 60)
    void pageRanksSumToOne(@ForAll @IntRange(max = 2000) int seed) {
        assertThat(total("pagerank", Drawing.random(seed).network())).isCloseTo(1, within(EXACT));
    }

    @Property(tries = 60)
    void everyCommunityIsConnected(@ForAll @IntRange(max = 2000) int seed) {
        Snapshot network = Drawing.random(seed).network();
        Scores groups = Metrics.get("leiden-communities").of(network);
        var within = Drawing.of(
                network.vertexCount(),
                network.edges().stream()
                        .filter(edge -> groups.get(edge.u()).equals(groups.get(edge.v())))
                        .toList());
        Scores pieces = Metrics.get("component").of(within.network());
        for (int u = 0; u < network.vertexCount(); u++) {
            for (int v = 0; v < u; v++) {
                if (groups.get(u).asDouble().isPresent() && groups.get(u).equals(groups.get(v))) {
                    assertThat(pieces.get(u)).isEqualTo(pieces.get(v));
                }
            }
        }
    }
}
