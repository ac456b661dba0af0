package org.tisserand.metrics;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** On every graph of up to six actors of three sectors, measures of groups and structure are what their definitions say. */
class EveryGraphOfGroupsTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final double NONE = -5;

    private static double number(Value value) {
        return value.asDouble().orElse(NONE);
    }

    private static double number(Metric metric, Snapshot graph) {
        return number(metric.of(graph).get(0));
    }

    private static double orNone(double number) {
        return Double.isFinite(number) ? number : NONE;
    }

    @Test
    void brokersAreCountedTriadByTriad() {
        EveryGraph.upTo(6, graph -> {
            var judge = new GroupsByHand(graph);
            for (BrokerRole role : BrokerRole.values()) {
                Scores counts = Metrics.get("brokerage-" + role.name().toLowerCase(Locale.ROOT))
                        .of(graph);
                for (int v = 0; v < graph.vertexCount(); v++) {
                    boolean known = graph.actor(v).sector().isPresent();
                    assertThat(number(counts.get(v))).isEqualTo(known ? judge.brokerage(v, role) : NONE);
                }
            }
        });
    }

    @Test
    void tiesMixTheGroupsAsTheMatrixSays() {
        var bySector = new Chosen(Map.of("modules", "sector"));
        EveryGraph.upTo(6, graph -> {
            var judge = new GroupsByHand(graph);
            assertThat(number(Metrics.get("attribute-assortativity"), graph))
                    .isCloseTo(orNone(judge.assortativity()), EXACT);
            Scores spread = Metrics.get("participation").of(graph, bySector, Progress.UNHEARD);
            Scores standing = Metrics.get("within-module-degree").of(graph, bySector, Progress.UNHEARD);
            for (int v = 0; v < graph.vertexCount(); v++) {
                double expected = v == 5 ? NONE : orNone(judge.participation(v));
                assertThat(number(spread.get(v))).isCloseTo(expected, EXACT);
                assertThat(number(standing.get(v))).isCloseTo(expected == NONE ? NONE : judge.withinDegree(v), EXACT);
            }
        });
    }

    @Test
    void noCoreFitsBetterThanTheOneFound() {
        EveryGraph.upTo(6, graph -> {
            var judge = new SetsByHand(graph);
            double best = judge.coreFit();
            assertThat(number(Metrics.get("core-periphery"), graph)).isCloseTo(best == -2 ? NONE : best, EXACT);
            Scores members = Metrics.get("core-member").of(graph);
            int core = 0;
            for (int v = 0; v < graph.vertexCount(); v++) {
                core |= number(members.get(v)) == 1 ? 1 << v : 0;
            }
            assertThat(judge.fit(core)).isCloseTo(best, EXACT);
        });
    }

    @Test
    void groupsHoldTogetherAsAllLossesShow() {
        EveryGraph.upTo(6, graph -> {
            var judge = new SetsByHand(graph);
            Scores embedded = Metrics.get("embeddedness").of(graph);
            int[] expected = judge.embeddedness();
            for (int v = 0; v < graph.vertexCount(); v++) {
                assertThat(number(embedded.get(v))).isEqualTo(expected[v]);
            }
            assertThat(number(Metrics.get("cohesion"), graph))
                    .isEqualTo(IntStream.of(expected).max().orElse((int) NONE));
        });
    }

    @Test
    void eachActorsLossAndReachAreThoseOfAllPairs() {
        EveryGraph.upTo(6, graph -> {
            var judge = new SetsByHand(graph);
            Scores parted = Metrics.get("fragmentation").of(graph);
            Scores far = Metrics.get("distance-fragmentation").of(graph);
            Scores two = Metrics.get("two-step-reach").of(graph);
            Scores reach = Metrics.get("distance-reach").of(graph);
            for (int v = 0; v < graph.vertexCount(); v++) {
                assertThat(number(parted.get(v))).isCloseTo(judge.fragmentation(1 << v, false), EXACT);
                assertThat(number(far.get(v))).isCloseTo(judge.fragmentation(1 << v, true), EXACT);
                assertThat(number(two.get(v))).isEqualTo((double) judge.withinTwo(v) / graph.vertexCount());
                assertThat(number(reach.get(v))).isCloseTo(judge.reach(1 << v), EXACT);
            }
        });
    }

    @Test
    void noSetOfPlayersIsWorthMoreThanTheOneFound() {
        EveryGraph.upTo(5, graph -> {
            var judge = new SetsByHand(graph);
            for (int k = 1; k <= 5 && graph.vertexCount() > 0; k++) {
                var players = new Chosen(Map.of("players", String.valueOf(k)));
                assertThat(number(Metrics.get("key-players-loss")
                                .of(graph, players, Progress.UNHEARD)
                                .get(0)))
                        .isCloseTo(judge.best(k, gone -> judge.fragmentation(gone, true)), EXACT);
                assertThat(number(Metrics.get("key-players-reach")
                                .of(graph, players, Progress.UNHEARD)
                                .get(0)))
                        .isCloseTo(judge.best(k, judge::reach), EXACT);
            }
        });
    }

    @Test
    void theNetworkStandsDeparturesAsWhenEachIsMade() {
        EveryGraph.upTo(6, graph -> assertThat(number(Metrics.get("robustness"), graph))
                .isCloseTo(graph.vertexCount() == 0 ? NONE : new SetsByHand(graph).robustness(), EXACT));
    }

    /** Up to nine actors: too many graphs to look at all. */
    @Property(tries = 200)
    void onLargerNetworksGroupsHoldTogetherAndCoresFitAsAllSetsShow(@ForAll @IntRange(max = 100_000) int seed) {
        Snapshot graph = Drawing.random(seed).network();
        if (graph.vertexCount() < 10) {
            var judge = new SetsByHand(graph);
            double best = judge.coreFit();
            int[] expected = judge.embeddedness();
            Scores embedded = Metrics.get("embeddedness").of(graph);
            for (int v = 0; v < graph.vertexCount(); v++) {
                assertThat(number(embedded.get(v))).isEqualTo(expected[v]);
            }
            assertThat(number(Metrics.get("core-periphery"), graph)).isCloseTo(best == -2 ? NONE : best, EXACT);
            assertThat(number(Metrics.get("robustness"), graph)).isCloseTo(judge.robustness(), EXACT);
        }
    }
}
