package org.tisserand.metrics;

import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.reason;
import static org.tisserand.metrics.Reading.value;

/** Nearness within the largest piece, the farthest in reach, and the mean nearness of all pairs. */
class ClosenessTest {

    private static final String CHAIN_PAIR_AND_ISOLATE = """
            A–B
            B–C
            C–D
            X–Y
            Z
            """;

    @Test
    void closenessIsOfTheLargestPieceOnly() {
        assertThat(actors("closeness", CHAIN_PAIR_AND_ISOLATE))
                .isEqualTo("A 0.5, B 0.75, C 0.75, D 0.5, X outside-largest-piece, Y outside-largest-piece, Z isolate");
    }

    @Test
    void aRemarkSaysOfHowMany() {
        var remarks = Metrics.get("closeness")
                .of(Sketch.network(CHAIN_PAIR_AND_ISOLATE))
                .remarks();
        assertThat(remarks)
                .extracting(Words.in(Language.EN)::say)
                .containsExactly(
                        "Of the network’s largest piece only, or of the largest ones if several are of equal size: 4 actors of 7.");
        assertThat(Metrics.get("closeness").of(Sketch.network("A–B\nB–C")).remarks())
                .isEmpty();
        assertThat(Metrics.get("closeness").of(Sketch.network("A\nB")).remarks())
                .isEmpty();
    }

    @Test
    void piecesThatAreTheLargestTogetherEachHaveValues() {
        assertThat(actors("closeness", "A–B\nX–Y\nZ")).isEqualTo("A 1, B 1, X 1, Y 1, Z isolate");
    }

    @Test
    void theCentreOfAStarIsOneStepFromAll() {
        assertThat(actors("closeness", "Hub–A\nHub–B\nHub–C")).isEqualTo("A 0.6, B 0.6, C 0.6, Hub 1");
    }

    @Test
    void eccentricityCountsTheStepsToTheFarthestInReach() {
        assertThat(actors("eccentricity", CHAIN_PAIR_AND_ISOLATE)).isEqualTo("A 3, B 2, C 2, D 3, X 1, Y 1, Z isolate");
    }

    @Test
    void onThreeHundredInAChainTheEndsAreFarthest() {
        var chain = new StringBuilder();
        for (int i = 0; i < 299; i++) {
            chain.append("%03d–%03d\n".formatted(i, i + 1));
        }
        var network = Sketch.network(chain.toString());
        assertThat(value("eccentricity", network, "000")).isEqualTo(299);
        assertThat(value("eccentricity", network, "150")).isEqualTo(150);
        assertThat(value("closeness", network, "000")).isEqualTo(299 / (299 * 300 / 2.0));
    }

    /** Of 21 pairs three are tied, two are at two steps and one at three, and X–Y tied: 4 + 2/2 + 1/3. */
    @Test
    void globalEfficiencyIsTheMeanNearnessOfAllPairs() {
        assertThat(value("global-efficiency", CHAIN_PAIR_AND_ISOLATE)).isEqualTo((4 + 1 + 1 / 3.0) / 21);
        assertThat(value("global-efficiency", "A\nB")).isZero();
        assertThat(reason("global-efficiency", "A")).isEqualTo("too-few-actors");
    }
}
