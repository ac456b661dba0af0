package org.tisserand.network;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.RowRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A snapshot is one graph seen three ways: edges with their evidence, compact arrays, JGraphT. */
class SnapshotTest {

    private final Snapshot network = Sketch.network("""
            Cyr–Ada 3
            Bel–Cyr 2
            Dan
            Ada–Bel
            """);

    @Test
    void verticesAreTheActorsSortedByIdIsolatesIncluded() {
        assertThat(network.actors()).extracting(Actor::id).containsExactly("Ada", "Bel", "Cyr", "Dan");
        assertThat(network.vertex("Cyr")).hasValue(2);
        assertThat(network.vertex("Eve")).isEmpty();
    }

    @Test
    void edgesAreSortedAndRowsOfTheArraysAscend() {
        assertThat(network.edges()).extracting(Edge::u).containsExactly(0, 0, 1);
        assertThat(network.edges()).extracting(Edge::v).containsExactly(1, 2, 2);
        assertThat(network.neighbours(0)).containsExactly(1, 2);
        assertThat(network.neighbours(2)).containsExactly(0, 1);
        assertThat(network.neighbours(3)).isEmpty();
    }

    @Test
    void eachSlotKnowsItsEdgeAndItsStrength() {
        for (int v = 0; v < network.vertexCount(); v++) {
            for (int slot = network.start(v); slot < network.start(v + 1); slot++) {
                Edge edge = network.edges().get(network.edgeNumber(slot));
                assertThat(edge.other(v)).isEqualTo(network.target(slot));
                assertThat(edge.weight()).isEqualTo(network.weight(slot));
            }
        }
    }

    @Test
    void anEdgeIsFoundFromEitherEnd() {
        assertThat(network.edge(2, 0)).isEqualTo(network.edge(0, 2));
        assertThat(network.edge(2, 0).orElseThrow().weight()).isEqualTo(3);
        assertThat(network.adjacent(0, 3)).isFalse();
        assertThat(network.edge(0, 3)).isEmpty();
    }

    @Test
    void jgraphtSeesTheSameGraph() {
        var graph = network.graph();
        assertThat(graph.vertexSet()).containsExactly(0, 1, 2, 3);
        assertThat(graph.edgeSet()).hasSize(3);
        assertThat(graph.getEdgeWeight(graph.getEdge(0, 2))).isEqualTo(3);
        assertThatThrownBy(() -> graph.addVertex(4)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void ofNoFactsThereIsAnEmptyNetwork() {
        var empty = Snapshot.of(Facts.empty(), Recipe.DEFAULT);
        assertThat(empty.vertexCount()).isZero();
        assertThat(empty.edgeCount()).isZero();
        assertThat(empty.graph().vertexSet()).isEmpty();
    }

    @Test
    void whatKernelsShareIsMadeOnce() {
        var calls = new AtomicInteger();
        network.once(Integer.class, snapshot -> calls.incrementAndGet());
        assertThat(network.once(Integer.class, snapshot -> calls.incrementAndGet()))
                .isEqualTo(1);
    }

    @Test
    void equalRecipesAndTheyAloneHaveEqualTexts() {
        assertThat(Recipe.DEFAULT.canonical())
                .isEqualTo("kinds=;period=../..;minStrength=0.0;projection=both;largest=40");
        assertThat(ofKinds("a|b").canonical()).isNotEqualTo(ofKinds("a", "b").canonical());
        assertThat(ofKinds("a;period=x").canonical()).startsWith("kinds=a\\;period=x;");
        assertThat(Projection.of("both")).hasValue(Projection.BOTH);
        assertThat(Projection.of("neither")).isEmpty();
    }

    private static Recipe ofKinds(String... kinds) {
        return Recipe.of(Set.of(kinds), Period.UNKNOWN, 0, Projection.BOTH);
    }

    @Test
    void aRecipeThatMeansNothingFailsAtTheDoorWithItsValue() {
        assertThatThrownBy(() -> Recipe.of(Set.of(), Period.UNKNOWN, -1, Projection.BOTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minStrength=-1.0");
        assertThatThrownBy(() -> new Recipe(new TreeSet<>(), Period.UNKNOWN, 0, Projection.BOTH, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("largest=1");
    }

    @Test
    void factsThatNameAnActorTheyDoNotHoldFailWithItsId() {
        var facts = Sketch.facts("Ada–Bel");
        var torn = Facts.of(1, List.of(Actor.named("Ada", "Ada", new RowRef("0", "Liens", 1))), facts.ties());
        assertThatThrownBy(() -> Snapshot.of(torn, Recipe.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("actorId=Bel");
    }

    @Test
    void whoLeavesTakesAllTheirTiesAlongAndTheOthersKeepTheirs() {
        Snapshot whole = Sketch.network("Ada–Bel 2\nBel–Cyr\nCyr–Dan 3\nP1: Ada, Cyr, Dan\nP2: Bel");
        Snapshot left = whole.keeping(new int[] {0, 2, 3});

        assertThat(left.actors()).extracting(Actor::id).containsExactly("Ada", "Cyr", "Dan");
        assertThat(left.edges()).extracting(Edge::u).containsExactly(0, 0, 1);
        assertThat(left.edges()).extracting(Edge::v).containsExactly(1, 2, 2);
        assertThat(left.edge(1, 2)).hasValueSatisfying(edge -> {
            assertThat(edge.weight()).isEqualTo(3.5);
            assertThat(edge.ties()).hasSize(1);
            assertThat(edge.shared()).hasSize(1);
        });
        assertThat(left.vertex("Bel")).isEmpty();
        assertThat(left.twoMode().members(0)).containsExactly(0, 1, 2);
        assertThat(left.twoMode().members(1)).isEmpty();
        assertThat(left.arcs().count()).isEqualTo(6);
    }

    @Test
    void ifNobodyLeavesTheNetworkIsTheSame() {
        Snapshot same = network.keeping(new int[] {0, 1, 2, 3});
        assertThat(same.edges()).isEqualTo(network.edges());
        assertThat(same.actors()).isEqualTo(network.actors());
    }
}
