package org.tisserand.metrics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.reason;
import static org.tisserand.metrics.Reading.value;

/**
 * Cores and clustering, on a triangle with a tail and an isolate.
 *
 * <pre>
 * A — B
 *  \ /
 *   C — D     Z
 * </pre>
 */
class CohesionTest {

    private static final String TAILED = """
            A–B
            A–C
            B–C
            C–D
            Z
            """;

    @Test
    void theCoreIsWhereEachKeepsEnoughPartners() {
        assertThat(actors("coreness", TAILED)).isEqualTo("A 2, B 2, C 2, D 1, Z 0");
        assertThat(actors("coreness", "P: A, B, C, D")).isEqualTo("A 3, B 3, C 3, D 3");
    }

    @Test
    void clusteringIsTheShareOfPairsOfPartnersThatAreTied() {
        double ofC = 1 / (3 * 2 / 2.0);
        assertThat(ofC).isEqualTo(1 / 3.0);
        assertThat(actors("clustering", TAILED)).isEqualTo("A 1, B 1, C 0.3333, D 0, Z 0");
    }

    @Test
    void theAverageIsOverAllActorsAndTheOtherOverThoseOfTwoPartnersOrMore() {
        assertThat(value("average-clustering", TAILED)).isEqualTo((1 + 1 + 1 / 3.0) / 5);
        assertThat(value("average-clustering-partnered", TAILED)).isEqualTo((1 + 1 + 1 / 3.0) / 3);
    }

    /** Triads: one each at A and B, three at C. */
    @Test
    void transitivityWeighsEachTriadAlike() {
        assertThat(value("transitivity", TAILED)).isEqualTo(3 * 1 / 5.0);
    }

    @Test
    void completeNetworksAreAllTrianglesAndStarsHaveNone() {
        assertThat(value("transitivity", "P: A, B, C, D")).isEqualTo(1);
        assertThat(value("average-clustering", "P: A, B, C, D")).isEqualTo(1);
        assertThat(value("transitivity", "Hub–A\nHub–B\nHub–C")).isZero();
    }

    @Test
    void whereNobodyHasTwoPartnersThereIsNoTransitivity() {
        assertThat(reason("transitivity", "A–B\nC–D")).isEqualTo("no-triads");
        assertThat(reason("average-clustering-partnered", "A–B\nC–D")).isEqualTo("no-triads");
        assertThat(value("average-clustering", "A–B\nC–D")).isZero();
        assertThat(reason("average-clustering", "")).isEqualTo("no-actors");
    }
}
