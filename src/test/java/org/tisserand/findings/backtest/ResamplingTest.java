package org.tisserand.findings.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.model.Measure.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ResamplingTest {

    private static final int PAIRS = 400;

    /** The formed pairs are the first of the positions; their causes as told. */
    private static Answers answers(List<String> causes) {
        return new Answers(PAIRS, IntStream.range(0, causes.size()).boxed().toList(), causes, p -> 0, Optional.empty());
    }

    /** Gives each formed pair the share of the others that it is to stand above. */
    private static Ranking ranking(Answers answers, double... wins) {
        double[] scores = IntStream.range(0, PAIRS).mapToDouble(p -> p).toArray();
        for (int i = 0; i < wins.length; i++) {
            scores[i] = wins.length + wins[i] * (PAIRS - wins.length) - .5;
        }
        return Ranking.of(scores, answers);
    }

    @Test
    void pairsOfOneCauseAreDrawnTogether() {
        Answers answers = answers(List.of("a", "a", "b"));
        Ranking ranking = ranking(answers, 1, 1, 0);
        double[] drawn = Resampling.of(List.of(answers.causes()), 1_000, 1).drawn(List.of(ranking), Ranking::auc);
        // a and a: 1; a and b: 2/3; b and b: 0
        assertThat(Arrays.stream(drawn)
                        .map(each -> Math.rint(3 * each))
                        .distinct()
                        .sorted())
                .containsExactly(0.0, 2.0, 3.0);
        long mixed = Arrays.stream(drawn).filter(each -> each > .1 && each < .9).count();
        assertThat(mixed).isBetween(440L, 560L);
    }

    @Test
    void theSameSeedGivesTheSameBitsAndTrialsShareTheDraws() {
        Answers answers = answers(List.of("a", "b", "c"));
        Ranking ranking = ranking(answers, .9, .5, .2);
        Resampling two = Resampling.of(List.of(answers.causes(), answers.causes()), 50, 7);
        double[] once = Resampling.of(List.of(answers.causes()), 50, 7).drawn(List.of(ranking), Ranking::auc);
        assertThat(two.drawn(List.of(ranking, ranking), Ranking::auc)).containsExactly(once, within(1e-15));
    }

    @Test
    void aDifferenceIsPairedDrawByDraw() {
        Answers answers = answers(List.of("a", "b", "c", "d"));
        Resampling resampling = Resampling.of(List.of(answers.causes()), 1_000, 7);
        double[] good = resampling.drawn(List.of(ranking(answers, .9, .8, .3, .6)), Ranking::auc);
        double[] poor = resampling.drawn(List.of(ranking(answers, .8, .7, .2, .5)), Ranking::auc);
        Interval interval = Resampling.difference(good, poor).orElseThrow();
        assertThat(interval.low()).isCloseTo(.1, within(.005));
        assertThat(interval.high()).isCloseTo(.1, within(.005));
        assertThat(Resampling.difference(good, good)).contains(new Interval(0, 0));
    }

    @Test
    void whatNoDrawHasGivesNoInterval() {
        Answers answers = answers(List.of("a", "b"));
        double[] none = Resampling.of(List.of(answers.causes()), 10, 7)
                .drawn(List.of(ranking(answers, .9, .8)), Ranking::activityControlledAuc);
        assertThat(none).containsOnly(Double.NaN);
        assertThat(Resampling.difference(none, none)).isEmpty();
    }
}
