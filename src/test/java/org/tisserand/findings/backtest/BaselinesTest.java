package org.tisserand.findings.backtest;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.findings.pairs.Kernel;
import org.tisserand.findings.pairs.Structure;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Simple predictors, worked out by hand on a path of four actors, A–B–C–D. */
class BaselinesTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Snapshot PATH = Sketch.network("A–B\nB–C\nC–D");

    private static double of(Kernel kernel, int a, int b) {
        return kernel.from(a).applyAsDouble(b);
    }

    @Test
    void theProductOfDegreesMultipliesPartners() {
        assertThat(of(new Baselines(PATH)::degreeProduct, 1, 2)).isEqualTo(4);
        assertThat(of(new Baselines(PATH)::degreeProduct, 0, 3)).isEqualTo(1);
    }

    @Test
    void katzSumsWalksOfEveryLength() {
        // (1 − βA)⁻¹ − 1 with β = ½ / φ, φ = (1 + √5) / 2 being the path's greatest eigenvalue
        double beta = 1 / (1 + Math.sqrt(5));
        double determinant = 1 - 3 * beta * beta + Math.pow(beta, 4);
        Kernel katz = new Baselines(PATH).katz();
        assertThat(of(katz, 0, 3)).isCloseTo(Math.pow(beta, 3) / determinant, EXACT);
        assertThat(of(katz, 0, 2)).isCloseTo(beta * beta / determinant, EXACT);
        assertThat(of(katz, 3, 0)).isCloseTo(of(katz, 0, 3), EXACT);
    }

    @Test
    void katzFindsTheGreatestEigenvalueWhereverItLies() {
        // a triangle (2) beside a path (φ): β = ¼
        Snapshot network = Sketch.network("A–B\nB–C\nC–D\nX–Y\nY–Z\nX–Z");
        double determinant = 1 - 3 / 16.0 + 1 / 256.0;
        assertThat(of(new Baselines(network).katz(), 0, 3)).isCloseTo(1 / 64.0 / determinant, EXACT);
        assertThat(of(new Baselines(network).katz(), 0, 4)).isZero();
    }

    @Test
    void katzOfANetworkWithoutTiesIsNothing() {
        assertThat(of(new Baselines(Sketch.network("A\nB")).katz(), 0, 1)).isZero();
    }

    @Test
    void theOthersAreThoseOfTheScoresStructure() {
        var structure = new Structure(PATH);
        assertThat(of(structure::adamicAdar, 0, 2)).isCloseTo(1 / Math.log(2), EXACT);
        assertThat(of(structure::threePaths, 0, 3)).isCloseTo(1 / 2.0, EXACT);
    }

    @Test
    void chanceIsTheSameForTheSamePairAndSpreadEvenly() {
        assertThat(of(Baselines::random, 3, 9)).isEqualTo(of(Baselines::random, 3, 9));
        double sum = 0;
        for (int a = 0; a < 100; a++) {
            for (int b = a + 1; b < 100; b++) {
                sum += of(Baselines::random, a, b);
            }
        }
        assertThat(sum / 4_950).isBetween(.48, .52);
    }
}
