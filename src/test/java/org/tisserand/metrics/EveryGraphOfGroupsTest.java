package org.tisserand.metrics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    /** Of six, eight drawn graphs of each form: all 32 768 pass too, in half a minute. */
    @Test
    void noSetOfPlayersIsWorthMoreThanTheOneFound() {
        EveryGraph.upTo(5, EveryGraphOfGroupsTest::agreeOnPlayers);
        EveryGraph.ofEachFormOfSix(8, EveryGraphOfGroupsTest::agreeOnPlayers);
    }

    private static void agreeOnPlayers(Snapshot graph) {
        var judge = new SetsByHand(graph);
        for (int k = 1; k <= 5 && graph.vertexCount() > 0; k++) {
            agree(worth(graph, k, "loss", Map.of()), judge.best(k, gone -> judge.fragmentation(gone, true)));
            agree(
                    worth(graph, k, "loss", Map.of("apart", "pieces")),
                    judge.best(k, gone -> judge.fragmentation(gone, false)));
            agree(worth(graph, k, "reach", Map.of()), judge.best(k, judge::reach));
            for (int steps = 1; steps <= 2; steps++) {
                int within = steps;
                agree(
                        worth(graph, k, "reach", Map.of("reached", String.valueOf(steps))),
                        judge.best(k, set -> judge.reachWithin(set, within)));
            }
        }
    }

    private static double worth(Snapshot graph, int players, String of, Map<String, String> how) {
        var choices = new TreeMap<>(how);
        choices.put("players", String.valueOf(players));
        return number(Metrics.get("key-players-" + of)
                .of(graph, new Chosen(choices), Progress.UNHEARD)
                .get(0));
    }

    @Test
    void theNetworkStandsDeparturesAsWhenEachIsMade() {
        EveryGraph.upTo(
                6,
                graph -> agree(
                        number(Metrics.get("robustness"), graph),
                        graph.vertexCount() == 0 ? NONE : new SetsByHand(graph).robustness()));
    }

    /** Each order's value on every graph of five, and the mean of those drawn within five standard errors of all orders'. */
    @Test
    void departuresInAnyOrderAreAsWhenEachIsMade() {
        List<int[]> orders = Orders.of(5);
        EveryGraph.upTo(5, graph -> {
            if (graph.vertexCount() == 5) {
                var judge = new SetsByHand(graph);
                double sum = 0;
                double squares = 0;
                for (int[] order : orders) {
                    double expected = judge.robustness(order);
                    agree(Robustness.of(graph, order), expected);
                    sum += expected / orders.size();
                    squares += expected * expected / orders.size();
                }
                double error = Math.sqrt(Math.max(0, squares - sum * sum) / 200);
                assertThat(number(Metrics.get("robustness-random"), graph)).isCloseTo(sum, within(5 * error + 1e-12));
            }
        });
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
