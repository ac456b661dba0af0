package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How metrics change when the network grows: by an actor, by a tie, by another network beside it. */
class GrowthProperties {

    private static final double EXACT = 1e-9;

    /** What an actor has of its own piece alone. */
    private static final List<String> OF_THE_PIECE = List.of(
            "degree",
            "strength",
            "in-degree",
            "out-degree",
            "coreness",
            "clustering",
            "constraint",
            "weighted-constraint",
            "effective-size",
            "weighted-effective-size",
            "efficiency",
            "hierarchy",
            "eccentricity",
            "articulation-points",
            "ei-index-actor",
            "embeddedness",
            "brokerage-coordinator",
            "brokerage-consultant",
            "brokerage-gatekeeper",
            "brokerage-representative",
            "brokerage-liaison");

    /** Less of it the more ties there are. */
    private static final Set<String> FALLING =
            Set.of("components", "strong-components", "fragmentation", "distance-fragmentation");

    @Property(tries = 60)
    void oneMoreIsolateChangesNoActorButByTheSizeOfTheNetwork(@ForAll @IntRange(max = 2000) int seed) {
        var drawing = Drawing.random(seed);
        Snapshot without = drawing.network();
        Snapshot with = drawing.withIsolate().network();
        for (String id : OF_THE_PIECE) {
            assertAlike(
                    id,
                    Metrics.get(id).of(with).values().subList(0, drawing.actors()),
                    Metrics.get(id).of(without).values());
        }
        assertThat(Metrics.get("bridges").of(with))
                .isEqualTo(Metrics.get("bridges").of(without));
        for (String id : List.of(
                "transitivity",
                "mean-distance",
                "diameter",
                "average-clustering-partnered",
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
    void besideAnotherNetworkEachActorHasWhatItHadAlone(
            @ForAll @IntRange(max = 2000) int seed, @ForAll @IntRange(max = 2000) int other) {
        var one = Drawing.random(seed);
        var two = Drawing.random(other);
        Snapshot both = one.beside(two).network();
        for (String id : OF_THE_PIECE) {
            var apart = new ArrayList<>(Metrics.get(id).of(one.network()).values());
            apart.addAll(Metrics.get(id).of(two.network()).values());
            assertAlike(id, Metrics.get(id).of(both).values(), apart);
        }
        var bridges = new ArrayList<>(Metrics.get("bridges").of(one.network()).values());
        bridges.addAll(Metrics.get("bridges").of(two.network()).values());
        assertThat(Metrics.get("bridges").of(both).values()).isEqualTo(bridges);
        besides(both, one.network(), 0);
        besides(both, two.network(), one.actors());
    }

    // Sums run over what is shared in an order that the whole network decides, so that their last bits may differ.
    private static void assertAlike(String id, List<Value> both, List<Value> apart) {
        assertThat(both).as(id).hasSameSizeAs(apart);
        for (int i = 0; i < apart.size(); i++) {
            if (apart.get(i) instanceof Value.Known known) {
                assertThat(plain(both.get(i))).as(id).isCloseTo(known.number(), within(EXACT));
            } else {
                assertThat(both.get(i)).as(id).isEqualTo(apart.get(i));
            }
        }
    }

    private static void besides(Snapshot both, Snapshot part, int from) {
        var betweenness = new Betweenness(both);
        var alone = new Betweenness(part);
        for (int v = 0; v < part.vertexCount(); v++) {
            assertThat(betweenness.raw(from + v)).isCloseTo(alone.raw(v), within(EXACT));
            assertThat(Distances.of(both, Progress.UNHEARD).nearness(from + v))
                    .isEqualTo(Distances.of(part, Progress.UNHEARD).nearness(v));
        }
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
                "global-efficiency",
                "embeddedness",
                "cohesion",
                "two-step-reach",
                "distance-reach",
                "key-players-reach")) {
            List<Value> now = Metrics.get(id).of(after).values();
            for (int i = 0; i < now.size(); i++) {
                assertThat(plain(now.get(i)))
                        .as(id)
                        .isGreaterThanOrEqualTo(plain(Metrics.get(id).of(before).get(i)) - EXACT);
            }
        }
    }

    /** What the pages call bounded; an index of groups goes one way within them and the other between. */
    @Property(tries = 60)
    void oneMoreTieMovesWhatIsSteadyOneWayOnly(@ForAll @IntRange(max = 2000) int seed) {
        var drawing = Drawing.random(seed);
        Snapshot before = drawing.network();
        Snapshot after = drawing.withTie(0, drawing.actors() - 1).network();
        for (Metric metric : Metrics.ALL) {
            boolean byGroups = metric.choices().contains(Grouping.CHOICE);
            if (metric.steady() && !byGroups) {
                boolean falls = FALLING.contains(metric.id());
                List<Value> now = metric.of(falls ? before : after).values();
                List<Value> then = metric.of(falls ? after : before).values();
                for (int i = 0; i < now.size(); i++) {
                    assertThat(plain(now.get(i))).as(metric.id()).isGreaterThanOrEqualTo(plain(then.get(i)) - EXACT);
                }
            }
        }
    }

    @Property(tries = 60)
    void oneMoreTieBringsNobodyFartherApart(@ForAll @IntRange(max = 2000) int seed) {
        var drawing = Drawing.random(seed);
        Snapshot before = drawing.network();
        Snapshot after = drawing.withTie(0, drawing.actors() - 1).network();
        for (String id : List.of("fragmentation", "distance-fragmentation", "key-players-loss", "components")) {
            List<Value> now = Metrics.get(id).of(after).values();
            for (int i = 0; i < now.size(); i++) {
                assertThat(plain(now.get(i)))
                        .as(id)
                        .isLessThanOrEqualTo(plain(Metrics.get(id).of(before).get(i)) + EXACT);
            }
        }
        double[][] far = new BruteForce(before).distances();
        double[][] near = new BruteForce(after).distances();
        for (int u = 0; u < far.length; u++) {
            for (int v = 0; v < far.length; v++) {
                assertThat(near[u][v]).isLessThanOrEqualTo(far[u][v]);
            }
            assertThat(piece(after, u)).isGreaterThanOrEqualTo(piece(before, u));
        }
    }

    private static long piece(Snapshot network, int actor) {
        Components pieces = Components.of(network);
        return IntStream.range(0, network.vertexCount())
                .filter(v -> pieces.number(v) == pieces.number(actor))
                .count();
    }

    private static double plain(Value value) {
        return value.asDouble().orElse(-1e6);
    }
}
