package org.tisserand.findings.mutualisation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.mutualisation.Scale.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Economies of scale by two models, with what they leave uncertain, and their fair split. */
class ScaleTest {

    @Test
    void theAirportGameIsSplitAsPublished() {
        double[] lengths = {1, 3, 6};
        double[] shares = Shapley.shares(3, coalition -> {
            double longest = 0;
            for (int i = 0; i < 3; i++) {
                longest = (coalition & 1 << i) == 0 ? longest : Math.max(longest, lengths[i]);
            }
            return longest;
        });
        assertThat(shares).containsExactly(new double[] {1 / 3.0, 4 / 3.0, 13 / 3.0}, within(1e-12));
    }

    @Property(tries = 200)
    void sharesAddUpToTheCostAndEqualPartnersPayAlike(
            @ForAll @IntRange(min = 1, max = 7) int m, @ForAll @DoubleRange(min = 0, max = 100) double cost) {
        double[] shares = Shapley.shares(m, coalition -> cost * Math.sqrt(Integer.bitCount(coalition)));
        double sum = 0;
        for (double each : shares) {
            sum += each;
            assertThat(each).isCloseTo(shares[0], within(1e-9));
        }
        assertThat(sum).isCloseTo(cost * Math.sqrt(m), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"3, .85, .152", "3, .6, .356", "2, 1, 0", "1, .6, 0"})
    void identicalPartnersSaveByTotalsAsTheFormulaSays(int m, double beta, double saved) {
        double[] uses = new double[m];
        java.util.Arrays.fill(uses, 40);
        assertThat(Scale.relativeSaving(uses, beta)).isCloseTo(saved, within(5e-4));
    }

    @Test
    void withoutASecondPlantThePartnersSaveAllFixedCostsButOne() {
        List<Part> three = Collections.nCopies(3, new Part(100, 9_000, 2));
        assertThat(Scale.alone(three)).isEqualTo(3 * 9_200);
        assertThat(Scale.pooled(three, 300)).isEqualTo(9_000 + 600);
        assertThat(Scale.pooled(three, 299)).as("a second plant").isEqualTo(18_000 + 600);
    }

    @ParameterizedTest
    @CsvSource({"1999, true", "2000, false", "2001, false"})
    void theyBreakEvenWhereCoordinationEatsWhatFixedCostsSave(double perPartner, boolean gain) {
        Saving found = saving(
                        Map.of("coordinationPerPartner", perPartner, "costSpread", 0.0),
                        partner(10, 2_000, 1),
                        partner(10, 2_000, 1),
                        partner(10, 2_000, 1))
                .orElseThrow();
        assertThat(found.middle() > 0).isEqualTo(gain);
        assertThat(found.middle()).isCloseTo(2 * (2_000 - perPartner), within(1e-9));
        assertThat(found.loss()).isEqualTo(perPartner > 2_000 ? 1 : 0);
    }

    @Test
    void whereUseOrCostOfFewerThanSixInTenIsToldThereIsNoFigure() {
        Partner whole = partner(10, 2_000, 1);
        Partner silent = new Partner(
                0, OptionalDouble.of(10), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(saving(Map.of(), whole, silent)).isEmpty();
        assertThat(saving(Map.of(), whole, whole, whole, silent, silent)).isPresent();
    }

    @Test
    void theSameSeedGivesTheSameRangeAndAnotherSeedNearlyTheSame() {
        Partner[] group = {partner(10, 2_000, 1), partner(30, 4_000, 2)};
        assertThat(saving(Map.of(), group)).isEqualTo(saving(Map.of(), group));
        Saving one = saving(Map.of(), group).orElseThrow();
        Saving other = saving(Map.of("seed", 2.0), group).orElseThrow();
        assertThat(other).isNotEqualTo(one);
        assertThat(other.low()).isCloseTo(one.low(), within(60.0));
    }

    @Test
    void totalsAloneAreEstimatedByTheSecondModel() {
        Partner total = new Partner(
                0, OptionalDouble.of(10), OptionalDouble.of(5_000), OptionalDouble.empty(), OptionalDouble.empty());
        Saving found = saving(
                        Map.of(
                                "betaLow",
                                .85,
                                "betaMode",
                                .85,
                                "betaHigh",
                                .85,
                                "coordinationLow",
                                0.0,
                                "coordinationMode",
                                0.0,
                                "coordinationHigh",
                                0.0),
                        total,
                        total,
                        total)
                .orElseThrow();
        assertThat(found.fromTotals()).isTrue();
        assertThat(found.middle() / found.alone()).isCloseTo(.152, within(5e-4));
    }

    @Test
    void aTriangleHasItsModeAndItsEnds() {
        var triangle = new Triangle(.75, .9, 1.05);
        assertThat(triangle.quantile(0)).isEqualTo(.75);
        assertThat(triangle.quantile(.5)).isCloseTo(.9, within(1e-12));
        assertThat(triangle.quantile(1)).isEqualTo(1.05);
        assertThat(new Triangle(1, 1, 1).quantile(.3)).isEqualTo(1);
    }

    private static Partner partner(double use, double fixed, double unit) {
        return new Partner(
                0, OptionalDouble.of(use), OptionalDouble.of(fixed), OptionalDouble.of(unit), OptionalDouble.empty());
    }

    private static java.util.Optional<Saving> saving(Map<String, Double> told, Partner... partners) {
        return Saving.of(List.of(partners), Double.POSITIVE_INFINITY, 0, new Assumptions(new Parameters(told)));
    }
}
