package org.tisserand.findings;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PercentileRankTest {

    @Test
    void equalNumbersShareTheMiddleOfTheirRanks() {
        assertThat(PercentileRank.inPlace(new double[] {5, 1, 3, 3}))
                .containsExactly(3.5 / 4, 0.5 / 4, 2 / 4.0, 2 / 4.0);
    }

    @Test
    void whatIsNotKnownIsNeitherCountedNorRanked() {
        assertThat(PercentileRank.inPlace(new double[] {Double.NaN, 2, 1}))
                .containsExactly(Double.NaN, 1.5 / 2, 0.5 / 2);
    }

    @Test
    void theNoiseOfASumSplitsNoTie() {
        assertThat(PercentileRank.inPlace(new double[] {0.1 + 0.2, 0.3, -0.0, 0.0}))
                .containsExactly(0.75, 0.75, 0.25, 0.25);
    }

    @Test
    void oneAloneStandsInTheMiddle() {
        assertThat(PercentileRank.inPlace(new double[] {42})).containsExactly(0.5);
        assertThat(PercentileRank.inPlace(new double[0])).isEmpty();
    }

    @Test
    void anyNumberHasItsStandingAmongThoseThatWereThere() {
        Standing among = PercentileRank.standing(new double[] {0.25, Double.NaN, 0.5, 0.25, 0.75});
        assertThat(among.of(0.1)).isZero();
        assertThat(among.of(0.25)).isEqualTo(1 / 4.0);
        assertThat(among.of(0.3)).isEqualTo(2 / 4.0);
        assertThat(among.of(0.5)).isEqualTo(2.5 / 4);
        assertThat(among.of(0.9)).isEqualTo(1);
        assertThat(PercentileRank.standing(new double[0]).of(3)).isEqualTo(0.5);
    }
}
