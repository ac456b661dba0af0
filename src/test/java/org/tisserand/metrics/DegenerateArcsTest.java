package org.tisserand.metrics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the measures that follow ties their way say where there is little or nothing to follow, and of small networks. */
class DegenerateArcsTest {

    @Test
    void ofNobody() {
        assertThat(measured("")).isEqualTo("""
                strong-components 0
                directed-mean-distance no-ties
                directed-diameter no-ties
                directed-ei-index no-ties
                triad-census too-few-actors""");
    }

    @Test
    void ofTwoOneTiedTowardsTheOther() {
        assertThat(measured("Ada→Bel")).isEqualTo("""
                strong-components 2
                directed-mean-distance 1
                directed-diameter 1
                directed-ei-index no-ties-of-known-group
                triad-census too-few-actors""");
    }

    @Test
    void ofThreeWhoDoNotKnowEachOther() {
        assertThat(measured("Ada\nBel\nCyr")).isEqualTo("""
                strong-components 3
                directed-mean-distance no-ties
                directed-diameter no-ties
                directed-ei-index no-ties
                triad-census 0""");
    }

    /** Ada and Bel return to each other by Cyr; nothing leads back from Dan. */
    @Test
    void ofARoundAndOneWhoIsLedTo() {
        assertThat(measured("Ada @x\nBel @x\nCyr @y\nDan\nAda→Bel\nBel→Cyr\nCyr→Ada\nCyr→Dan"))
                .isEqualTo("""
                        strong-components 2
                        directed-mean-distance 1.6667
                        directed-diameter 3
                        directed-ei-index 0.3333
                        triad-census 0""");
    }

    @Test
    void ofFourWhoAllKnowEachOther() {
        assertThat(measured("P: Ada, Bel, Cyr, Dan")).isEqualTo("""
                strong-components 1
                directed-mean-distance 1
                directed-diameter 1
                directed-ei-index no-ties-of-known-group
                triad-census 0""");
    }

    /** From Bel nothing leads on: the walk starts again. */
    @Test
    void theWalkEndsUpWhereTiesLead() {
        assertThat(Reading.actors("directed-pagerank", "Ada→Bel")).isEqualTo("Ada 0.3509, Bel 0.6491");
        assertThat(Reading.actors("directed-pagerank", "Ada\nBel")).isEqualTo("Ada 0.5, Bel 0.5");
        assertThat(Reading.actors("directed-pagerank", "")).isEmpty();
    }

    private static String measured(String network) {
        return Reading.measured(ArcMetrics.OF_NETWORK, network);
    }
}
