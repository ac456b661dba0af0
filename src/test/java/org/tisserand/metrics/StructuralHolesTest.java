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

    @Test
    void efficiencyIsTheEffectiveSizeForEachPartner() {
        assertThat(actors("efficiency", TAILED)).isEqualTo("A 0.5, B 0.5, C 0.7778, D 1, Z isolate");
        assertThat(actors("efficiency", "Hub–A\nHub–B\nHub–C")).isEqualTo("A 1, B 1, C 1, Hub 1");
    }

    /** A's constraint is (2/3)² for B and (3/4)² for C: shares 64/145 and 81/145 of it. */
    @Test
    void hierarchySaysHowUnequallyPartnersConstrain() {
        double b = 2 * 64 / 145.0;
        double c = 2 * 81 / 145.0;
        assertThat(value("hierarchy", Sketch.network(TAILED), "A"))
                .isCloseTo((b * Math.log(b) + c * Math.log(c)) / (2 * Math.log(2)), within(1e-15));
        assertThat(actors("hierarchy", "P: A, B, C\nD–E\nF")).isEqualTo("A 0, B 0, C 0, D 1, E 1, F isolate");
    }

    /** Of A's strength 4, three quarters go to B, whose closest is C with 5: B says ¼ × 5/5, C ¾ × 5/5 less. */
    @Test
    void weightedEffectiveSizeTakesPartnersAwayByStrength() {
        String network = "A–B 3\nA–C 1\nB–C 5";
        assertThat(value("weighted-effective-size", Sketch.network(network), "A"))
                .isEqualTo(2 - 1 / 4.0 - 3 / 4.0);
        assertThat(value("weighted-effective-size", Sketch.network(network), "B"))
                .isEqualTo(2 - 5 / 8.0 * 1 / 3 - 3 / 8.0 * 1 / 5);
        assertThat(actors("weighted-effective-size", "Hub–A 3\nHub–B\nZ")).isEqualTo("A 1, B 1, Hub 2, Z isolate");
    }

    @Test
    void withStrengthsAlikeWeightedEffectiveSizeIsBorgattis() {
        var karate = Sketch.network(Sketch.unweighted(Sketch.kept("karate")));
        for (var actor : karate.actors()) {
            assertThat(value("weighted-effective-size", karate, actor.id()))
                    .isCloseTo(value("effective-size", karate, actor.id()), within(1e-12));
        }
    }
}
