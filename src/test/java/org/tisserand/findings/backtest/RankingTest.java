package org.tisserand.findings.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is measured of an order of pairs; {@code +} marks a pair that formed, {@code =} joins equals. */
class RankingTest {

    private static final Offset<Double> EXACT = within(1e-12);

    /** Of an order such as {@code + - +=- -}, the best first. */
    private static Ranking ranking(String order) {
        var scores = new ArrayList<Double>();
        var formed = new ArrayList<Integer>();
        double score = 100;
        for (String place : order.split(" ", -1)) {
            for (String pair : place.split("=", -1)) {
                if (pair.equals("+")) {
                    formed.add(scores.size());
                }
                scores.add(score);
            }
            score--;
        }
        return Ranking.of(array(scores), answers(scores.size(), formed));
    }

    private static Answers answers(int pairs, List<Integer> formed) {
        return new Answers(pairs, formed, Collections.nCopies(formed.size(), "e"), p -> 0, Optional.empty());
    }

    private static double[] array(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static OptionalDouble auc(String order) {
        Ranking ranking = ranking(order);
        return ranking.auc(ranking.once());
    }

    private static double lift(String order) {
        Ranking ranking = ranking(order);
        return ranking.precisionLift(ranking.once()).orElseThrow();
    }

    @Test
    void aucIsTheShareOfCouplesInTheRightOrderAndHalfOfTheEquals() {
        assertThat(auc("+ + - -")).hasValueCloseTo(1.0, EXACT);
        assertThat(auc("- - +")).hasValueCloseTo(0.0, EXACT);
        assertThat(auc("+=-=-=+")).hasValueCloseTo(.5, EXACT);
        // + over 3 of 3, then + over one and beside one of 3
        assertThat(auc("+ - +=- -")).hasValueCloseTo((3 + 1.5) / 6, EXACT);
    }

    @Test
    void aucIsNotDefinedWherePairsOfOneSortAlone() {
        assertThat(auc("- -")).isEmpty();
        assertThat(auc("+ +")).isEmpty();
    }

    @Test
    void averagePrecisionIsHeldAgainstTheShareThatFormed() {
        // precisions 1/1 and 2/3 at the two that formed, of four pairs
        assertThat(lift("+ - + -")).isCloseTo((1 + 2 / 3.0) / 2 / (2 / 4.0), EXACT);
    }

    @Test
    void equalsCountAsTheMeanOfTheirOrders() {
        // either first (1) or second (1/2)
        assertThat(lift("+=-")).isCloseTo((1 + .5) / 2 / .5, EXACT);
        Ranking ranking = ranking("+=-=- -");
        assertThat(ranking.precision(1)).hasValueCloseTo(1 / 3.0, EXACT);
        assertThat(ranking.precision(2)).hasValueCloseTo(1 / 3.0, EXACT);
        assertThat(ranking.precision(4)).hasValueCloseTo(1 / 4.0, EXACT);
        assertThat(ranking.precision(5)).isEmpty();
    }

    @Test
    void liftOfTheFirstHundredthIsItsPrecisionOverTheShareThatFormed() {
        String order = "+ " + String.join(" ", Collections.nCopies(198, "-")) + " +";
        assertThat(ranking(order).liftOfFirstHundredth()).hasValueCloseTo(1 / 2.0 / (2 / 200.0), EXACT);
    }

    @Test
    void pairsAreComparedWithTheirLikeAlone() {
        // few partners: + above -; many partners: - above +; the score follows the number of partners
        double[] scores = {2, 1, 11, 12};
        int[] degrees = {
            Answers.degreeStratum(1, 1),
            Answers.degreeStratum(1, 1),
            Answers.degreeStratum(70, 9),
            Answers.degreeStratum(8, 200)
        };
        int[] activity = {0, 1, 2, 2};
        var answers = new Answers(4, List.of(0, 2), List.of("e", "f"), p -> degrees[p], Optional.of(p -> activity[p]));
        Ranking ranking = Ranking.of(scores, answers);
        assertThat(ranking.auc(ranking.once())).hasValueCloseTo((1 + 1) / 4.0, EXACT);
        assertThat(ranking.degreeControlledAuc(ranking.once())).hasValueCloseTo((1 + 0) / 2.0, EXACT);
        assertThat(ranking.activityControlledAuc(ranking.once()))
                .as("the first has none of its like")
                .hasValueCloseTo(0.0, EXACT);
    }

    @Test
    void degreesFallIntoEightBins() {
        assertThat(IntStream.of(0, 1, 2, 3, 4, 7, 8, 15, 16, 31, 32, 63, 64, 9_999)
                        .map(degree -> Answers.degreeStratum(degree, 0)))
                .containsExactly(0, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
        assertThat(Answers.degreeStratum(3, 20)).isEqualTo(Answers.degreeStratum(31, 2));
        assertThat(Answers.activityStratum(.19, .99)).isEqualTo(Answers.activityStratum(.81, .01));
    }

    @Test
    void aPairThatWeighsTwiceIsThereTwice() {
        Ranking drawn = ranking("- + - +=- -");
        Ranking twice = ranking("- + - +=+=- -");
        int[] weights = {1, 2};
        assertThat(drawn.precisionLift(weights))
                .hasValueCloseTo(twice.precisionLift(twice.once()).orElseThrow(), EXACT);
        assertThat(drawn.auc(weights)).hasValueCloseTo(twice.auc(twice.once()).orElseThrow(), EXACT);
        assertThat(drawn.auc(new int[] {0, 0})).isEmpty();
    }

    @Test
    void noiseOfASumSplitsNoTieWhateverTheUnit() {
        double[] scores = {1e-9 * (.1 + .2), 1e-9 * .3, 0};
        Ranking ranking = Ranking.of(scores, answers(3, List.of(0)));
        assertThat(ranking.auc(ranking.once())).hasValueCloseTo(.75, EXACT);
    }

    @Test
    void everyMeasureIsTheMeanOverAllOrdersOfTheEquals() {
        var random = new SplittableRandom(11);
        for (int round = 0; round < 40; round++) {
            double[] scores =
                    random.doubles(6).map(each -> Math.floor(3 * each)).toArray();
            List<Integer> formed = IntStream.range(0, 6)
                    .filter(p -> random.nextInt(3) > 0)
                    .boxed()
                    .toList();
            if (!formed.isEmpty() && formed.size() < 6) {
                Ranking ranking = Ranking.of(scores, answers(6, formed));
                assertThat(ranking.precisionLift(ranking.once()))
                        .hasValueCloseTo(
                                overAllOrders(scores, order -> averagePrecision(order, formed)) / formed.size() * 6,
                                EXACT);
                assertThat(ranking.hits(2))
                        .isCloseTo(
                                overAllOrders(scores, order -> order.subList(0, 2).stream()
                                        .filter(formed::contains)
                                        .count()),
                                EXACT);
                assertThat(ranking.auc(ranking.once()))
                        .hasValueCloseTo(overAllOrders(scores, order -> aucOf(order, formed)), EXACT);
            }
        }
    }

    private static double averagePrecision(List<Integer> order, List<Integer> formed) {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < order.size(); i++) {
            if (formed.contains(order.get(i))) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return sum / formed.size();
    }

    private static double aucOf(List<Integer> order, List<Integer> formed) {
        int right = 0;
        int all = 0;
        for (int p : formed) {
            for (int q : order) {
                if (!formed.contains(q)) {
                    all++;
                    right += order.indexOf(p) < order.indexOf(q) ? 1 : 0;
                }
            }
        }
        return (double) right / all;
    }

    private static double overAllOrders(double[] scores, ToDoubleFunction<List<Integer>> measure) {
        List<List<Integer>> orders = new ArrayList<>();
        permute(new ArrayList<>(), scores, orders);
        return orders.stream().mapToDouble(measure).average().orElseThrow();
    }

    private static void permute(List<Integer> head, double[] scores, List<List<Integer>> orders) {
        if (head.size() == scores.length) {
            orders.add(List.copyOf(head));
        }
        double best = IntStream.range(0, scores.length)
                .filter(p -> !head.contains(p))
                .mapToDouble(p -> scores[p])
                .max()
                .orElse(0);
        for (int p = 0; p < scores.length; p++) {
            if (!head.contains(p) && scores[p] == best) {
                head.add(p);
                permute(head, scores, orders);
                head.remove(Integer.valueOf(p));
            }
        }
    }

    @Test
    void harmonicDifferencesAreTheirSumsFarAndNear() {
        for (long[] ends : new long[][] {{0, 1}, {0, 1_000}, {3, 200}, {60, 70}, {100, 100}, {5_000, 40_000}}) {
            double sum = 0;
            for (long i = ends[1]; i > ends[0]; i--) {
                sum += 1.0 / i;
            }
            assertThat(Harmonic.between(ends[0], ends[1]))
                    .as(Arrays.toString(ends))
                    .isCloseTo(sum, within(1e-12 * Math.max(1, sum)));
        }
    }
}
