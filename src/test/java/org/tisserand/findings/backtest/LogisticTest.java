package org.tisserand.findings.backtest;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LogisticTest {

    private static BitSet rows(int... positive) {
        var set = new BitSet();
        for (int row : positive) {
            set.set(row);
        }
        return set;
    }

    @Test
    void twoRowsGiveTheWeightWhoseRidgeBalancesThem() {
        // x = −1 and 1, y = −1 and 1: by symmetry b = 0, and w = C · 2 / (1 + e^w)
        double[] weights = Logistic.fit(List.of(new double[] {-1, 1}), rows(1), .5);
        assertThat(weights[0]).isCloseTo(1 / (1 + Math.exp(weights[0])), within(1e-9));
        assertThat(weights[0]).isCloseTo(.401_058_137_541, within(1e-9));
        assertThat(weights[1]).isCloseTo(0, within(1e-9));
    }

    @Test
    void withoutAnythingToTellTheFreeTermIsTheLogOdds() {
        double[] weights = Logistic.fit(List.of(new double[] {1, 1, 1, 1, 1}), rows(0), 1e-9);
        assertThat(weights[0]).isCloseTo(0, within(1e-6));
        assertThat(weights[1]).isCloseTo(Math.log(1 / 4.0), within(1e-6));
    }

    @Test
    void theGradientVanishesAtTheWeightsFound() {
        var random = new SplittableRandom(3);
        double[] one = random.doubles(40_000).toArray();
        double[] other = random.doubles(40_000).toArray();
        var positive = new BitSet();
        for (int row = 0; row < one.length; row++) {
            positive.set(row, random.nextDouble() < 1 / (1 + Math.exp(7 - 4 * one[row])));
        }
        double[] weights = Logistic.fit(List.of(one, other), positive, .05);
        double[] margins = Logistic.scores(List.of(one, other), weights);
        double[] gradient = {weights[0], weights[1], 0};
        for (int row = 0; row < one.length; row++) {
            double slope = .05 * (1 / (1 + Math.exp(-margins[row])) - (positive.get(row) ? 1 : 0));
            gradient[0] += slope * one[row];
            gradient[1] += slope * other[row];
            gradient[2] += slope;
        }
        assertThat(gradient).containsExactly(new double[3], within(1e-6));
        assertThat(weights[0]).isBetween(2.0, 4.5);
        assertThat(Math.abs(weights[1])).isLessThan(weights[0] / 4);
    }

    @Test
    void aSeparableTaskKeepsFiniteWeights() {
        double[] weights = Logistic.fit(List.of(new double[] {0, 0, 0, 1, 1}), rows(3, 4), .05);
        assertThat(weights).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
        assertThat(weights[0]).isPositive();
    }
}
