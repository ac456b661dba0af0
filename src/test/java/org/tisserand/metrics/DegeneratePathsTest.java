package org.tisserand.metrics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the network's measures of paths and directions say where there is little or nothing to measure, or the most. */
class DegeneratePathsTest {

    @Test
    void ofNobody() {
        assertThat(measured("")).isEqualTo("""
                mean-degree no-actors
                mean-strength no-actors
                directed-density too-few-actors
                reciprocity no-ties
                global-efficiency too-few-actors
                degree-centralisation too-few-actors
                betweenness-centralisation too-few-actors
                closeness-centralisation too-few-actors
                degree-assortativity no-ties""");
    }

    @Test
    void ofOne() {
        assertThat(measured("Ada")).isEqualTo("""
                mean-degree 0
                mean-strength 0
                directed-density too-few-actors
                reciprocity no-ties
                global-efficiency too-few-actors
                degree-centralisation too-few-actors
                betweenness-centralisation too-few-actors
                closeness-centralisation too-few-actors
                degree-assortativity no-ties""");
    }

    @Test
    void ofThreeWhoDoNotKnowEachOther() {
        assertThat(measured("Ada\nBel\nCyr")).isEqualTo("""
                mean-degree 0
                mean-strength 0
                directed-density 0
                reciprocity no-ties
                global-efficiency 0
                degree-centralisation 0
                betweenness-centralisation 0
                closeness-centralisation not-connected
                degree-assortativity no-ties""");
    }

    @Test
    void ofTwoPairs() {
        assertThat(measured("Ada–Bel\nCyr–Dan")).isEqualTo("""
                mean-degree 1
                mean-strength 1
                directed-density 0.3333
                reciprocity 1
                global-efficiency 0.3333
                degree-centralisation 0
                betweenness-centralisation 0
                closeness-centralisation not-connected
                degree-assortativity degrees-alike""");
    }

    @Test
    void ofFourWhoAllKnowEachOther() {
        assertThat(measured("P: Ada, Bel, Cyr, Dan")).isEqualTo("""
                mean-degree 3
                mean-strength 1
                directed-density 1
                reciprocity 1
                global-efficiency 1
                degree-centralisation 0
                betweenness-centralisation 0
                closeness-centralisation 0
                degree-assortativity degrees-alike""");
    }

    @Test
    void ofAStarOfFour() {
        assertThat(measured("Hub–Ada\nHub–Bel\nHub–Cyr")).isEqualTo("""
                mean-degree 1.5
                mean-strength 1.5
                directed-density 0.5
                reciprocity 1
                global-efficiency 0.75
                degree-centralisation 1
                betweenness-centralisation 1
                closeness-centralisation 1
                degree-assortativity -1""");
    }

    private static String measured(String network) {
        return Reading.measured(PathMetrics.OF_NETWORK, network);
    }
}
