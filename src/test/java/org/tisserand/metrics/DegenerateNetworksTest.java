package org.tisserand.metrics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the network's own measures say where there is little or nothing to measure, or the most there can be; those of
 * groups and structure in {@link DegenerateGroupsTest}.
 */
class DegenerateNetworksTest {

    @Test
    void ofNobody() {
        assertThat(measured("")).isEqualTo("""
                components 0
                density too-few-actors
                mean-distance no-ties
                reachable-share too-few-actors
                diameter no-ties
                transitivity no-triads
                average-clustering no-actors
                average-clustering-partnered no-triads
                bridge-count 0
                ei-index no-ties
                modularity no-ties
                community-stability no-ties
                two-mode-density no-collaborations
                robins-alexander no-three-paths
                mean-pairwise-clustering no-shared-collaborations""");
    }

    @Test
    void ofOne() {
        assertThat(measured("Ada")).isEqualTo("""
                components 1
                density too-few-actors
                mean-distance no-ties
                reachable-share too-few-actors
                diameter no-ties
                transitivity no-triads
                average-clustering 0
                average-clustering-partnered no-triads
                bridge-count 0
                ei-index no-ties
                modularity no-ties
                community-stability no-ties
                two-mode-density no-collaborations
                robins-alexander no-three-paths
                mean-pairwise-clustering no-shared-collaborations""");
    }

    @Test
    void ofThreeWhoDoNotKnowEachOther() {
        assertThat(measured("Ada\nBel\nCyr")).isEqualTo("""
                components 3
                density 0
                mean-distance no-ties
                reachable-share 0
                diameter no-ties
                transitivity no-triads
                average-clustering 0
                average-clustering-partnered no-triads
                bridge-count 0
                ei-index no-ties
                modularity no-ties
                community-stability no-ties
                two-mode-density no-collaborations
                robins-alexander no-three-paths
                mean-pairwise-clustering no-shared-collaborations""");
    }

    @Test
    void ofTwoPairs() {
        assertThat(measured("Ada–Bel\nCyr–Dan")).isEqualTo("""
                components 2
                density 0.3333
                mean-distance 1
                reachable-share 0.3333
                diameter 1
                transitivity no-triads
                average-clustering 0
                average-clustering-partnered no-triads
                bridge-count 2
                ei-index no-ties-of-known-group
                modularity 0.5
                community-stability 1
                two-mode-density no-collaborations
                robins-alexander no-three-paths
                mean-pairwise-clustering no-shared-collaborations""");
    }

    @Test
    void ofFourWhoAllKnowEachOther() {
        assertThat(measured("P: Ada, Bel, Cyr, Dan")).isEqualTo("""
                components 1
                density 1
                mean-distance 1
                reachable-share 1
                diameter 1
                transitivity 1
                average-clustering 1
                average-clustering-partnered 1
                bridge-count 0
                ei-index no-ties-of-known-group
                modularity 0
                community-stability 1
                two-mode-density 1
                robins-alexander no-three-paths
                mean-pairwise-clustering 1""");
    }

    @Test
    void ofAStarOfFour() {
        assertThat(measured("Hub @x\nAda @x\nBel @y\nCyr @y\nHub–Ada\nHub–Bel\nHub–Cyr"))
                .isEqualTo("""
                components 1
                density 0.5
                mean-distance 1.5
                reachable-share 1
                diameter 2
                transitivity 0
                average-clustering 0
                average-clustering-partnered 0
                bridge-count 3
                ei-index 0.3333
                modularity 0
                community-stability 1
                two-mode-density no-collaborations
                robins-alexander no-three-paths
                mean-pairwise-clustering no-shared-collaborations""");
    }

    private static String measured(String network) {
        return Reading.measured(Metrics.OF_NETWORK, network);
    }
}
