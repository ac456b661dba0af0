package org.tisserand.network;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;

import static org.assertj.core.api.Assertions.assertThat;

class PeersTest {

    private static final Snapshot NETWORK = Snapshot.of(Sketch.facts("""
                    Ada @health
                    Bel @health
                    Cyr @health
                    Dan @health
                    Eva @health
                    Fay @culture
                    Gus
                    Bel–Fay
                    Dan–Fay
                    Dan–Gus
                    """), Recipe.DEFAULT);

    @Test
    void fourOfTheSameSectorAreEnoughToBeComparedWith() {
        Peers peers = of("Ada");
        assertThat(peers.by()).isEqualTo("sector");
        assertThat(names(peers.actors())).containsExactly("Bel", "Cyr", "Dan", "Eva");
        assertThat(names(peers.partnersOf(NETWORK, NETWORK.vertex("Fay").orElseThrow())))
                .containsExactly("Bel", "Dan");
    }

    @Test
    void withFewerOrNoTraitEverybodyElseIsAPeer() {
        assertThat(of("Fay").by()).isEqualTo("all");
        assertThat(of("Fay").actors()).hasSize(6);
        assertThat(of("Gus").by()).isEqualTo("all");
    }

    @Test
    void theMiddleIsTheLowerOfTwo() {
        assertThat(of("Ada").median(NETWORK::degree)).hasValue(0.0);
        assertThat(of("Bel").median(NETWORK::degree)).hasValue(0.0);
        assertThat(new Peers("all", List.of()).median(NETWORK::degree)).isEmpty();
        assertThat(new Peers("all", List.of(3)).median(NETWORK::degree)).hasValue(2.0);
    }

    private static Peers of(String id) {
        return Peers.of(NETWORK, NETWORK.vertex(id).orElseThrow());
    }

    private static List<String> names(List<Integer> vertices) {
        return vertices.stream().map(v -> NETWORK.actor(v).id()).toList();
    }
}
