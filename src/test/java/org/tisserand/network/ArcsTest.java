package org.tisserand.network;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Period;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** Arcs are the ways in which a network's edges were told, each with its own strength. */
class ArcsTest {

    @Test
    void aTieToldOneWayIsOneArcAndAMutualOneIsTwo() {
        assertThat(arcs("Ada→Bel 3\nCyr–Bel 2")).isEqualTo("Ada→Bel 3.0, Bel→Cyr 2.0, Cyr→Bel 2.0");
    }

    @Test
    void aSharedCollaborationGoesEachWay() {
        assertThat(arcs("P: Ada, Bel, Cyr"))
                .isEqualTo("Ada→Bel 0.5, Ada→Cyr 0.5, Bel→Ada 0.5, Bel→Cyr 0.5, Cyr→Ada 0.5, Cyr→Bel 0.5");
    }

    @Test
    void strengthsSumEachWayApart() {
        assertThat(arcs("""
                Ada→Bel 3
                Bel→Ada 0.5
                Bel–Ada 1
                Ada→Bel
                P: Ada, Bel
                """)).isEqualTo("Ada→Bel 6.0, Bel→Ada 2.5");
    }

    @Test
    void theTwoWaysOfAnEdgeSumToItsWeightWithWhatIsMutualCountedTwice() {
        Edge edge = Sketch.network("Ada→Bel 3\nAda–Bel 2").edges().get(0);
        assertThat(edge.weight()).isEqualTo(5);
        assertThat(arcs("Ada→Bel 3\nAda–Bel 2")).isEqualTo("Ada→Bel 5.0, Bel→Ada 2.0");
    }

    @Test
    void rowsAscendFromEitherEndAndTellTheSameArcs() {
        Arcs arcs = Sketch.network("Dan→Ada 4\nCyr→Ada 3\nBel→Ada 2\nAda→Dan 1\nBel–Cyr 5")
                .arcs();
        assertThat(row(arcs, 0)).isEqualTo("1 2 3");
        assertThat(IntStream.range(0, 4).map(arcs::inDegree)).containsExactly(3, 1, 1, 1);
        assertThat(IntStream.range(0, 4).map(arcs::outDegree)).containsExactly(1, 2, 2, 1);
        for (int to = 0; to < 4; to++) {
            for (int slot = arcs.inStart(to); slot < arcs.inStart(to + 1); slot++) {
                assertThat(weight(arcs, arcs.inSource(slot), to)).isEqualTo(arcs.inWeight(slot));
            }
        }
    }

    private static String row(Arcs arcs, int to) {
        return IntStream.range(arcs.inStart(to), arcs.inStart(to + 1))
                .mapToObj(slot -> String.valueOf(arcs.inSource(slot)))
                .collect(joining(" "));
    }

    private static double weight(Arcs arcs, int from, int to) {
        return IntStream.range(arcs.outStart(from), arcs.outStart(from + 1))
                .filter(slot -> arcs.outTarget(slot) == to)
                .mapToDouble(arcs::outWeight)
                .sum();
    }

    @Test
    void anArcLeadsOneWay() {
        Arcs arcs = Sketch.network("Ada→Bel\nBel–Cyr\nDan").arcs();
        assertThat(arcs.leads(0, 1)).isTrue();
        assertThat(arcs.leads(1, 0)).isFalse();
        assertThat(arcs.leads(1, 2) && arcs.leads(2, 1)).isTrue();
        assertThat(arcs.leads(3, 0) || arcs.leads(0, 3)).isFalse();
    }

    @Test
    void aNetworkIsDirectedOnceOneTieWasToldSo() {
        assertThat(Sketch.network("Ada–Bel\nBel→Cyr").arcs().directed()).isTrue();
        Arcs mutual = Sketch.network("Ada–Bel\nP: Bel, Cyr").arcs();
        assertThat(mutual.directed()).isFalse();
        assertThat(mutual.count()).isEqualTo(4);
    }

    @Test
    void ofTwoTiesToldOppositeWaysEachIsAnArc() {
        assertThat(arcs("Ada→Bel\nBel→Ada")).isEqualTo("Ada→Bel 1.0, Bel→Ada 1.0");
    }

    @Test
    void aTieThatTheRecipeLeavesOutIsNoArc() {
        var facts = Sketch.facts("Ada→Bel 1 funding\nBel→Cyr 1 advice\nCyr→Ada absent\nAda→Ada");
        var recipe = Recipe.of(Set.of("funding"), Period.UNKNOWN, 0, Projection.BOTH);
        assertThat(arcs(Snapshot.of(facts, recipe))).isEqualTo("Ada→Bel 1.0");
        assertThat(arcs(Snapshot.of(facts, Recipe.DEFAULT))).isEqualTo("Ada→Bel 1.0, Bel→Cyr 1.0");
    }

    @Test
    void ofNobodyAndOfIsolatesThereAreNone() {
        assertThat(Sketch.network("").arcs().count()).isZero();
        Arcs alone = Sketch.network("Ada\nBel").arcs();
        assertThat(alone.count() + alone.inDegree(0) + alone.outDegree(1)).isZero();
        assertThat(alone.directed()).isFalse();
    }

    private static String arcs(String network) {
        return arcs(Sketch.network(network));
    }

    /** {@code Ada→Bel 3.0, Bel→Ada 1.0}: in the order of the rows. */
    private static String arcs(Snapshot network) {
        Arcs arcs = network.arcs();
        return IntStream.range(0, network.vertexCount())
                .boxed()
                .flatMap(from -> IntStream.range(arcs.outStart(from), arcs.outStart(from + 1))
                        .mapToObj(slot -> network.actor(from).id() + "→"
                                + network.actor(arcs.outTarget(slot)).id() + " " + arcs.outWeight(slot)))
                .collect(joining(", "));
    }
}
