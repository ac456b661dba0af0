package org.tisserand.network;

import org.junit.jupiter.api.Test;
import org.tisserand.Scenery;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;

import static org.assertj.core.api.Assertions.assertThat;

class MixingTest {

    @Test
    void everyPairOfGroupsIsCountedThoseWithoutATieToo() {
        var snapshot = Snapshot.of(Scenery.facts("""
                Ada|health
                Bel|health
                Cyr|culture
                Dot|sport
                Eve
                Ada–Bel
                Ada–Cyr
                Bel–Cyr
                Cyr–Eve
                """), Recipe.DEFAULT);

        Mixing mixing = Mixing.of(snapshot, Actor::sector);

        assertThat(mixing.cells())
                .extracting(each ->
                        "%s %s %d/%d".formatted(each.one().code(), each.other().code(), each.ties(), each.pairs()))
                .containsExactly(
                        "culture culture 0/0",
                        "culture health 2/2",
                        "culture sport 0/1",
                        "health health 1/1",
                        "health sport 0/2",
                        "sport sport 0/0");
        assertThat(mixing.unknown()).isEqualTo(1);
        assertThat(mixing.cells().get(0).share()).isEmpty();
        assertThat(mixing.cells().get(1).share()).hasValue(1);
    }

    @Test
    void ofNobodyThereIsNothing() {
        var empty = Snapshot.of(Facts.empty(), Recipe.DEFAULT);

        assertThat(Mixing.of(empty, Actor::sector).cells()).isEmpty();
    }
}
