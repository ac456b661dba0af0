package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.total;

/** What holds of the metrics on any network whatever: drawn at random, sparse or dense, of one piece or of many. */
class MetricProperties {

    private static final double EXACT = 1e-9;
    /** What depends on a name or on chance: numbers of groups, and what the heuristic reaches. */
    private static final Set<String> NAMED = Set.of(
            "component",
            "leiden-communities",
            "modularity",
            "community-stability",
            "participation",
            "within-module-degree",
            "robustness",
            "robustness-random",
            "core-member",
            "key-players-lost",
            "key-players-reaching");

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
            Map.entry("global-efficiency", List.of(0.0, 1.0)),
            Map.entry("degree-centralisation", List.of(0.0, 1.0)),
            Map.entry("betweenness-centralisation", List.of(0.0, 1.0)),
            Map.entry("closeness-centralisation", List.of(0.0, 1.0)),
            Map.entry("degree-assortativity", List.of(-1.0, 1.0))));

    @Property(tries = 60)
    void whatActorsAreCalledChangesNothingButTheNumbersOfGroups(@ForAll @IntRange(max = 2000) int seed) {
        var drawing = Drawing.random(seed);
        Snapshot network = drawing.network();
        List<Integer> names =
                new ArrayList<>(IntStream.range(0, drawing.actors()).boxed().toList());
        Collections.shuffle(names, new Random(seed));
        Snapshot renamed = drawing.renamed(names).network();
        for (Metric metric : Metrics.ALL) {
            if (!NAMED.contains(metric.id())) {
                assertThat(byActor(metric, renamed, Drawing.inverse(names)))
                        .as(metric.id())
                        .usingComparatorForType((a, b) -> Math.abs(a - b) < EXACT ? 0 : 1, Double.class)
                        .containsExactlyElementsOf(byActor(
                                metric,
                                network,
                                IntStream.range(0, names.size()).boxed().toList()));
            }
        }
    }

    /** Values in the order of the first names; of edges the sum alone. −1e6 stands for no value. */
    private static List<Double> byActor(Metric metric, Snapshot network, List<Integer> original) {
        List<Value> values = metric.of(network).values();
        if (metric.scope() == Metric.Scope.EDGE) {
            return List.of(values.stream().mapToDouble(MetricProperties::plain).sum());
        }
        Double[] ordered = new Double[values.size()];
        for (int v = 0; v < ordered.length; v++) {
            int place = metric.scope() == Metric.Scope.NETWORK ? v : original.get(number(network, v));
            ordered[place] = plain(values.get(v));
        }
        return List.of(ordered);
    }

    private static int number(Snapshot network, int vertex) {
        return Integer.parseInt(network.actor(vertex).id());
    }

    private static double plain(Value value) {
        return value.asDouble().orElse(-1e6);
    }

    @Property(tries = 60)
    void oneMoreIsolateChangesNoActorButByTheSizeOfTheNetwork(@ForAll @IntRange(max = 2000) int seed) {
        var drawing = Drawing.random(seed);
        Snapshot without = drawing.network();
        Snapshot with = drawing.withIsolate().network();
        for (String id : List.of(
                "degree",
                "strength",
                "coreness",
                "clustering",
                "constraint",
                "weighted-constraint",
                "effective-size",
                "weighted-effective-size",
                "efficiency",
                "hierarchy",
                "eccentricity",
                "in-degree",
                "out-degree",
                "articulation-points",
                "ei-index-actor")) {
            assertThat(Metrics.get(id).of(with).values().subList(0, drawing.actors()))
                    .as(id)
                    .isEqualTo(Metrics.get(id).of(without).values());
        }
        assertThat(Metrics.get("bridges").of(with))
                .isEqualTo(Metrics.get("bridges").of(without));
        for (String id : List.of(
                "transitivity",
                "mean-distance",
                "diameter",
                "average-clustering-partnered",
                "modularity",
                "reciprocity",
                "degree-assortativity")) {
            assertThat(plain(Metrics.get(id).of(with).get(0)))
                    .as(id)
                    .isCloseTo(plain(Metrics.get(id).of(without).get(0)), within(EXACT));
        }
        var before = new Betweenness(without);
        var after = new Betweenness(with);
        for (int v = 0; v < drawing.actors(); v++) {
            assertThat(after.raw(v)).isCloseTo(before.raw(v), within(EXACT));
        }
    }

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
            int expected =
                    switch (metric.scope()) {
                        case NETWORK -> 1;
                        case ACTOR -> network.vertexCount();
                        case EDGE -> network.edgeCount();
                    };
            assertThat(metric.of(network).values()).as(metric.id()).hasSize(expected);
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
    void oneMoreTieTakesNothingFromDegreeCoreNearnessOrReach(@ForAll @IntRange(max = 2000) int seed) {
        var drawing = Drawing.random(seed);
        Snapshot before = drawing.network();
        Snapshot after = drawing.withTie(0, drawing.actors() - 1).network();
        for (String id : List.of(
                "degree",
                "strength",
                "coreness",
                "harmonic-closeness",
                "reachable-share",
                "density",
                "in-degree",
                "out-degree",
                "mean-degree",
                "mean-strength",
                "global-efficiency")) {
            List<Value> now = Metrics.get(id).of(after).values();
            for (int i = 0; i < now.size(); i++) {
                assertThat(plain(now.get(i)))
                        .as(id)
                        .isGreaterThanOrEqualTo(plain(Metrics.get(id).of(before).get(i)) - EXACT);
            }
        }
    }

    @Property(tries = 60)
    void strengthsDoubledChangeNoBitOfWhatComparesThem(@ForAll @IntRange(max = 2000) int seed) {
        var drawing = Drawing.random(seed);
        Snapshot single = drawing.network();
        Snapshot doubled = drawing.times(2).network();
        for (String id : List.of(
                "pagerank",
                "weighted-constraint",
                "leiden-communities",
                "modularity",
                "betweenness",
                "weighted-betweenness",
                "weighted-harmonic-closeness",
                "weighted-effective-size")) {
            assertThat(Metrics.get(id).of(doubled))
                    .as(id)
                    .isEqualTo(Metrics.get(id).of(single));
        }
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

    @Property(tries = 30)
    void theSameNetworkGivesTheSameBits(@ForAll @IntRange(max = 2000) int seed) {
        for (Metric metric : Metrics.ALL) {
            assertThat(metric.of(Drawing.random(seed).network()))
                    .as(metric.id())
                    .isEqualTo(metric.of(Drawing.random(seed).network()));
        }
    }
}
