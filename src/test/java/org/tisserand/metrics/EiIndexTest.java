package org.tisserand.metrics;

import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.reason;
import static org.tisserand.metrics.Reading.value;

/** Ties between sectors against ties within them. */
class EiIndexTest {

    private static final String TOWN = """
            Ada @health
            Bel @health
            Cyr @housing
            Dan
            Eva @housing
            Ada–Bel 5
            Ada–Cyr
            Bel–Cyr
            Cyr–Dan
            """;

    /** Two ties between sectors, one within, one to Dan whose sector nobody told. */
    @Test
    void externalLessInternalOverBothEachTieCountingOnce() {
        assertThat(value("ei-index", TOWN)).isEqualTo((2 - 1) / 3.0);
    }

    @Test
    void anActorsIndexIsThatOfItsOwnTies() {
        assertThat(actors("ei-index-actor", TOWN)).isEqualTo("Ada 0, Bel 0, Cyr 1, Dan group-unknown, Eva isolate");
    }

    @Test
    void actorsWithoutSectorAreLeftOutAndCounted() {
        var remarks = Metrics.get("ei-index").of(Sketch.network(TOWN)).remarks();
        assertThat(remarks).hasSize(1);
        assertThat(Words.in(Language.FR).say(remarks.get(0)))
                .isEqualTo("1 acteur dont le groupe est inconnu est écarté, avec ses liens.");
        assertThat(Words.in(Language.EN).say(remarks.get(0)))
                .isEqualTo("1 actor whose group is unknown is left out, with its ties.");
        assertThat(Metrics.get("ei-index-actor")
                        .of(Sketch.network("Ada @health"))
                        .remarks())
                .isEmpty();
    }

    @Test
    void theEndsAreAllWithinAndAllBetween() {
        assertThat(value("ei-index", "A @x\nB @x\nA–B")).isEqualTo(-1);
        assertThat(value("ei-index", "A @x\nB @y\nA–B")).isEqualTo(1);
    }

    @Test
    void whereNoTieJoinsKnownSectorsThereIsNoIndex() {
        assertThat(reason("ei-index", "A @x\nB")).isEqualTo("no-ties");
        assertThat(reason("ei-index", "A @x\nA–B")).isEqualTo("no-ties-of-known-group");
        assertThat(actors("ei-index-actor", "A @x\nA–B")).isEqualTo("A no-ties-of-known-group, B group-unknown");
    }
}
