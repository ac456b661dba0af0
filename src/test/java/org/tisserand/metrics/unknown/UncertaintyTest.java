package org.tisserand.metrics.unknown;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Value;
import org.tisserand.network.Observation;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class UncertaintyTest {

    private static Uncertainty of(String metric, String network) {
        Facts facts = Sketch.facts(network);
        Snapshot snapshot = Snapshot.of(facts, Recipe.DEFAULT);
        return Uncertainty.of(
                Metrics.get(metric), snapshot, Observation.of(facts, snapshot), Chosen.PRESETS, Progress.UNHEARD);
    }

    @Test
    void theBoundsGoFromAllUnknownTiesAbsentToAllPresent() {
        Uncertainty.Range density =
                of("density", "A–B\nC–D\nA–C 1 unknown\nB–D 1 unknown").each().get(0);
        assertThat(density.bounds()).contains(new Interval(2.0 / 6, 4.0 / 6));
        assertThat(density.band().orElseThrow().low()).isGreaterThanOrEqualTo(2.0 / 6);
        assertThat(density.band().orElseThrow().high()).isLessThanOrEqualTo(4.0 / 6);
        assertThat(density.observed()).isEqualTo(Value.of(2.0 / 4));
    }

    @Test
    void anIndexOfGroupsIsBoundByTheTiesThatWouldMoveItFurthest() {
        String network = "A @x\nB @x\nC @y\nD @y\nA–B\nA–C\nB–C 1 unknown\nC–D 1 unknown";
        Interval bounds = of("ei-index", network).each().get(0).bounds().orElseThrow();
        assertThat(bounds.low()).isCloseTo(-1.0 / 3, within(1e-12));
        assertThat(bounds.high()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void tiesThatUnknownOnesWouldAddToHaveNoInterval() {
        assertThat(of("bridges", "A–B\nB–C\nC–D\nA–C 1 unknown").each())
                .hasSize(3)
                .allSatisfy(range -> {
                    assertThat(range.bounds()).isEmpty();
                    assertThat(range.band()).isEmpty();
                });
    }

    @Test
    void aValueThatOneFillLeavesUndefinedIsNotBounded() {
        Uncertainty constraint = of("constraint", "A–B\nC\nA–C 1 unknown");
        assertThat(constraint.each().get(2).observed()).isEqualTo(Value.undefined("isolate"));
        assertThat(constraint.each().get(2).bounds()).isEmpty();
        assertThat(constraint.each().get(0).bounds()).isPresent();
    }

    @Test
    void whereNothingIsUnknownThereIsNoInterval() {
        Uncertainty nothing = of("degree", "A–B\nB–C");
        assertThat(nothing.draws()).isZero();
        assertThat(nothing.each()).allSatisfy(range -> {
            assertThat(range.bounds()).isEmpty();
            assertThat(range.band()).isEmpty();
        });
        assertThat(nothing.order()).isEmpty();
    }

    @Test
    void theShownValueIsNeverOneOfTheDraws() {
        Uncertainty degree = of("degree", "A–B\nA–C 1 unknown");
        assertThat(degree.each().get(2).observed()).isEqualTo(Value.of(0));
    }

    @Test
    void sameSeedSameAnswer() {
        String network = "A–B\nB–C\nC–D\nA–C 1 unknown\nB–D 1 unknown\nA–D 1 unknown";
        assertThat(of("betweenness", network).each())
                .isEqualTo(of("betweenness", network).each());
    }

    @Test
    void anOrderThatUnknownTiesOverturnIsMarked() {
        var firm = new Stability(0.95, 0.9, 0.98);
        var loose = new Stability(0.9, 0.7, 0.97);
        assertThat(firm.unstable()).isFalse();
        assertThat(loose.unstable()).isTrue();
    }

    @Test
    void kendallsTauEqualsTheCountOfPairs() {
        var random = new SplittableRandom(1);
        for (int n = 2; n < 40; n++) {
            double[] a = random.ints(n, 0, 6).asDoubleStream().toArray();
            double[] b = random.ints(n, 0, 6).asDoubleStream().toArray();
            Optional<Double> expected = counted(a, b);
            assertThat(KendallTau.of(a, b).isPresent()).isEqualTo(expected.isPresent());
            expected.ifPresent(
                    tau -> assertThat(KendallTau.of(a, b).orElseThrow()).isCloseTo(tau, within(1e-12)));
        }
        assertThat(KendallTau.of(new double[] {1, 2, 3}, new double[] {3, 2, 1}))
                .hasValue(-1);
    }

    private static Optional<Double> counted(double[] a, double[] b) {
        double sum = 0;
        double notTiedA = 0;
        double notTiedB = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += Math.signum(a[i] - a[j]) * Math.signum(b[i] - b[j]);
                notTiedA += a[i] == a[j] ? 0 : 1;
                notTiedB += b[i] == b[j] ? 0 : 1;
            }
        }
        double scale = Math.sqrt(notTiedA * notTiedB);
        return scale == 0 ? Optional.empty() : Optional.of(sum / scale);
    }

    @Test
    void aBandOfContinuousValuesHoldsNineInTen() {
        double[] values = IntStream.range(0, 500).mapToDouble(i -> i * i).toArray();
        Interval band = Interval.holding(values).orElseThrow();
        long held = IntStream.range(0, 500).filter(i -> band.holds(values[i])).count();
        assertThat(held).isEqualTo(450);
    }

    @Test
    void aBandOfCountsLeavesOutAValueThatWouldMakeItHoldAll() {
        double[] values = new double[500];
        for (int i = 0; i < 40; i++) {
            values[i] = 1;
        }
        values[40] = 2;
        assertThat(Interval.holding(values)).contains(new Interval(0, 0));
    }
}
