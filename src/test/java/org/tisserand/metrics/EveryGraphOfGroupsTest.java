package org.tisserand.metrics;

import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** On every graph of up to six actors of three sectors, measures of groups and structure are what their definitions say. */
class EveryGraphOfGroupsTest {

    private static final double NONE = -5;

    private static double number(Value value) {
        return value.asDouble().orElse(NONE);
    }

    /** A million times over, hence only what differs is worth a sentence. */
    private static void agree(double found, double expected) {
        if (!(Math.abs(found - expected) <= 1e-12)) {
            assertThat(found).isEqualTo(expected);
        }
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
                Scores counts = role.scores(graph, Chosen.PRESETS, Progress.UNHEARD);
                for (int v = 0; v < graph.vertexCount(); v++) {
                    boolean known = graph.actor(v).sector().isPresent();
                    agree(number(counts.get(v)), known ? judge.brokerage(v, role) : NONE);
                }
            }
        });
    }

    @Test
    void tiesMixTheGroupsAsTheMatrixSays() {
        var bySector = new Chosen(Map.of("modules", "sector"));
        EveryGraph.upTo(6, graph -> {
            var judge = new GroupsByHand(graph);
            agree(number(Metrics.get("attribute-assortativity"), graph), orNone(judge.assortativity()));
            Scores spread = Metrics.get("participation").of(graph, bySector, Progress.UNHEARD);
            Scores standing = Metrics.get("within-module-degree").of(graph, bySector, Progress.UNHEARD);
            for (int v = 0; v < graph.vertexCount(); v++) {
                double expected = v == 5 ? NONE : orNone(judge.participation(v));
                agree(number(spread.get(v)), expected);
                agree(number(standing.get(v)), expected == NONE ? NONE : judge.withinDegree(v));
            }
        });
    }

    @Test
    void noCoreFitsBetterThanTheOneFound() {
        EveryGraph.upTo(6, graph -> {
            var judge = new SetsByHand(graph);
            double best = judge.coreFit();
            agree(number(Metrics.get("core-periphery"), graph), best == -2 ? NONE : best);
            Scores members = Metrics.get("core-member").of(graph);
            int core = 0;
            for (int v = 0; v < graph.vertexCount(); v++) {
                core |= number(members.get(v)) == 1 ? 1 << v : 0;
            }
            agree(judge.fit(core), best);
        });
    }

    @Test
    void groupsHoldTogetherAsAllLossesShow() {
        EveryGraph.upTo(6, graph -> {
            var judge = new SetsByHand(graph);
            Scores embedded = Metrics.get("embeddedness").of(graph);
            int[] expected = judge.embeddedness();
            for (int v = 0; v < graph.vertexCount(); v++) {
                agree(number(embedded.get(v)), expected[v]);
            }
            agree(
                    number(Metrics.get("cohesion"), graph),
                    IntStream.of(expected).max().orElse((int) NONE));
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
                agree(number(parted.get(v)), judge.fragmentation(1 << v, false));
                agree(number(far.get(v)), judge.fragmentation(1 << v, true));
                agree(number(two.get(v)), (double) judge.withinTwo(v) / graph.vertexCount());
                agree(number(reach.get(v)), judge.reach(1 << v));
            }
        });
    }

    @Test
    void noSetOfPlayersIsWorthMoreThanTheOneFound() {
        EveryGraph.upTo(5, graph -> {
            var judge = new SetsByHand(graph);
            for (int k = 1; k <= 5 && graph.vertexCount() > 0; k++) {
                var players = new Chosen(Map.of("players", String.valueOf(k)));
                agree(
                        number(Metrics.get("key-players-loss")
                                .of(graph, players, Progress.UNHEARD)
                                .get(0)),
                        judge.best(k, gone -> judge.fragmentation(gone, true)));
                var byPieces = new Chosen(Map.of("players", String.valueOf(k), "apart", "pieces"));
                agree(
                        number(Metrics.get("key-players-loss")
                                .of(graph, byPieces, Progress.UNHEARD)
                                .get(0)),
                        judge.best(k, gone -> judge.fragmentation(gone, false)));
                agree(
                        number(Metrics.get("key-players-reach")
                                .of(graph, players, Progress.UNHEARD)
                                .get(0)),
                        judge.best(k, judge::reach));
            }
        });
    }

    @Test
    void theNetworkStandsDeparturesAsWhenEachIsMade() {
        EveryGraph.upTo(
                6,
                graph -> agree(
                        number(Metrics.get("robustness"), graph),
                        graph.vertexCount() == 0 ? NONE : new SetsByHand(graph).robustness()));
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
                agree(number(embedded.get(v)), expected[v]);
            }
            agree(number(Metrics.get("core-periphery"), graph), best == -2 ? NONE : best);
            agree(number(Metrics.get("robustness"), graph), judge.robustness());
        }
    }
}
