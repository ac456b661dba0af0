package org.tisserand.metrics;

import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** What the measures of groups and structure say where there is little or nothing to measure, or the most there can be. */
class DegenerateGroupsTest {

    @Test
    void ofNobody() {
        assertThat(measured("")).isEqualTo("""
                attribute-assortativity no-ties""");
    }

    @Test
    void ofOne() {
        assertThat(measured("Ada")).isEqualTo("""
                attribute-assortativity no-ties""");
    }

    @Test
    void ofTwoPairs() {
        assertThat(measured("Ada–Bel\nCyr–Dan")).isEqualTo("""
                attribute-assortativity no-ties-of-known-group""");
    }

    @Test
    void ofAStarOfFour() {
        assertThat(measured("Hub @x\nAda @x\nBel @y\nCyr @y\nHub–Ada\nHub–Bel\nHub–Cyr"))
                .isEqualTo("""
                attribute-assortativity -0.5""");
    }

    private static String measured(String network) {
        return GroupMetrics.OF_NETWORK.stream()
                .map(metric -> metric.id() + " "
                        + Reading.said(metric.of(Sketch.network(network)).get(0)))
                .collect(joining("\n"));
    }
}
