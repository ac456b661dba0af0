package org.tisserand.metrics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the measures of groups and structure say where there is little or nothing to measure, or the most there can be. */
class DegenerateGroupsTest {

    @Test
    void ofNobody() {
        assertThat(measured("")).isEqualTo("""
                attribute-assortativity no-ties
                robustness no-actors
                robustness-random no-actors
                core-periphery too-few-actors
                cohesion no-actors
                key-players-loss no-actors
                key-players-reach no-actors""");
    }

    @Test
    void ofOne() {
        assertThat(measured("Ada")).isEqualTo("""
                attribute-assortativity no-ties
                robustness 0
                robustness-random 0
                core-periphery too-few-actors
                cohesion 0
                key-players-loss 1
                key-players-reach 1""");
    }

    /** One stays after the first departure, hence 1/3 × (1/3 + 1/3). */
    @Test
    void ofThreeWhoDoNotKnowEachOther() {
        assertThat(measured("Ada\nBel\nCyr")).isEqualTo("""
                attribute-assortativity no-ties
                robustness 0.2222
                robustness-random 0.2222
                core-periphery no-ties
                cohesion 0
                key-players-loss 1
                key-players-reach 0.6667""");
    }

    /** The best core has one of each pair: 2 ties among 5 pairs that touch it, and none in the sixth. */
    @Test
    void ofTwoPairs() {
        assertThat(measured("Ada–Bel\nCyr–Dan")).isEqualTo("""
                attribute-assortativity no-ties-of-known-group
                robustness 0.25
                robustness-random 0.2722
                core-periphery 0.3162
                cohesion 1
                key-players-loss 1
                key-players-reach 1""");
    }

    @Test
    void ofFourWhoAllKnowEachOther() {
        assertThat(measured("P: Ada, Bel, Cyr, Dan")).isEqualTo("""
                attribute-assortativity no-ties-of-known-group
                robustness 0.375
                robustness-random 0.375
                core-periphery all-tied
                cohesion 3
                key-players-loss 0
                key-players-reach 1""");
    }

    /** The hub is the core; without it nothing holds. */
    @Test
    void ofAStarOfFour() {
        assertThat(measured("Hub @x\nAda @x\nBel @y\nCyr @y\nHub–Ada\nHub–Bel\nHub–Cyr"))
                .isEqualTo("""
                attribute-assortativity -0.5
                robustness 0.1875
                robustness-random 0.3175
                core-periphery 1
                cohesion 1
                key-players-loss 1
                key-players-reach 1""");
    }

    @Test
    void ofActorsWithoutPartners() {
        assertThat(Reading.actors("embeddedness", "A–B\nZ")).isEqualTo("A 1, B 1, Z 0");
        assertThat(Reading.actors("two-step-reach", "A–B\nZ")).isEqualTo("A 0.6667, B 0.6667, Z 0.3333");
        assertThat(Reading.actors("distance-reach", "A–B\nZ")).isEqualTo("A 0.6667, B 0.6667, Z 0.3333");
        assertThat(Reading.actors("fragmentation", "A–B\nZ")).isEqualTo("A 1, B 1, Z 0");
        assertThat(Reading.actors("fragmentation", "A")).isEqualTo("A 1");
        assertThat(Reading.actors("core-member", "A\nB")).isEqualTo("A too-few-actors, B too-few-actors");
        assertThat(Reading.actors("key-players-lost", "A")).isEqualTo("A 1");
    }

    private static String measured(String network) {
        return Reading.measured(GroupMetrics.OF_NETWORK, network);
    }
}
