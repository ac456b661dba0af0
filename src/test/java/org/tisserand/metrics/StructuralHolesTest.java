package org.tisserand.metrics;

import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.value;

/** Burt's constraint and effective size: whether an actor's partners are partners of each other. */
class StructuralHolesTest {

    private static final String TAILED = """
            A–B
            A–C
            B–C
            C–D
            Z
            """;

    /** A spends ½ on B, and through C ½ × ⅓ more; ½ on C, and through B ½ × ½ more. */
    @Test
    void constraintAddsWhatIsSpentThroughSharedPartners() {
        double ofA = Math.pow(1 / 2.0 + 1 / 2.0 / 3, 2) + Math.pow(1 / 2.0 + 1 / 2.0 / 2, 2);
        double ofC = 2 * Math.pow(1 / 3.0 + 1 / 3.0 / 2, 2) + Math.pow(1 / 3.0, 2);
        var network = Sketch.network(TAILED);
        assertThat(value("constraint", network, "A")).isCloseTo(ofA, within(1e-15));
        assertThat(value("constraint", network, "C")).isCloseTo(ofC, within(1e-15));
        assertThat(actors("constraint", TAILED)).isEqualTo("A 1.0069, B 1.0069, C 0.6111, D 1, Z isolate");
    }

    @Test
    void aTriangleConstrainsMoreThanASinglePartner() {
        assertThat(actors("constraint", "P: A, B, C")).isEqualTo("A 1.125, B 1.125, C 1.125");
        assertThat(actors("constraint", "A–B")).isEqualTo("A 1, B 1");
    }

    @Test
    void theCentreOfAStarOfKIsFreestWithOneOverK() {
        assertThat(actors("constraint", "Hub–A\nHub–B\nHub–C\nHub–D")).isEqualTo("A 1, B 1, C 1, D 1, Hub 0.25");
    }

    /** With strengths 3 and 1 the hub spends ¾ and ¼. */
    @Test
    void weightedConstraintSpendsByStrength() {
        assertThat(value("weighted-constraint", Sketch.network("Hub–A 3\nHub–B 1"), "Hub"))
                .isEqualTo(0.75 * 0.75 + 0.25 * 0.25);
        assertThat(value("constraint", Sketch.network("Hub–A 3\nHub–B 1"), "Hub"))
                .isEqualTo(0.5);
    }

    @Test
    void effectiveSizeTakesAwayPartnersTiedToOthers() {
        double ofC = 3 - 2 * 1 / 3.0;
        assertThat(value("effective-size", Sketch.network(TAILED), "C")).isEqualTo(ofC);
        assertThat(actors("effective-size", TAILED)).isEqualTo("A 1, B 1, C 2.3333, D 1, Z isolate");
        assertThat(actors("effective-size", "Hub–A\nHub–B\nHub–C")).isEqualTo("A 1, B 1, C 1, Hub 3");
    }
}
