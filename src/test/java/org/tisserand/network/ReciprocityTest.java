package org.tisserand.network;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;

import static org.assertj.core.api.Assertions.assertThat;

class ReciprocityTest {

    private static final Snapshot NETWORK = Snapshot.of(Sketch.facts("""
                    Ada→Bel
                    Bel→Ada
                    Ada→Cyr
                    Dan→Ada
                    Ada–Eva
                    P1: Ada, Fay
                    Gus
                    """), Recipe.DEFAULT);

    @Test
    void aTieIsTheOneWhoNamesItsUntilTheOtherNamesItToo() {
        assertThat(of("Ada", Reciprocity::both)).containsExactly("Bel");
        assertThat(of("Ada", Reciprocity::told)).containsExactly("Cyr");
        assertThat(of("Ada", Reciprocity::heard)).containsExactly("Dan");
        assertThat(of("Cyr", Reciprocity::heard)).containsExactly("Ada");
    }

    @Test
    void whatNobodyNamedOneWayIsSaidOfNobody() {
        assertThat(of("Ada", Reciprocity::unsaid)).containsExactly("Eva", "Fay");
        assertThat(Reciprocity.of(NETWORK, vertex("Eva")).directed()).isFalse();
        assertThat(Reciprocity.of(NETWORK, vertex("Gus")).directed()).isFalse();
    }

    private static int vertex(String id) {
        return NETWORK.vertex(id).orElseThrow();
    }

    private static List<String> of(String id, Function<Reciprocity, List<Edge>> side) {
        int vertex = vertex(id);
        return side.apply(Reciprocity.of(NETWORK, vertex)).stream()
                .map(edge -> NETWORK.actor(edge.other(vertex)).id())
                .toList();
    }
}
