package org.tisserand.findings.backtest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.findings.pairs.Pairs;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of ten actors' 45 pairs that a person would be shown. */
class ShortlistTest {

    private static final int ACTORS = 10;

    // Asked side by side: made where the class is, as another thread would wait for a class that is being made.
    private final Pairs all =
            Pairs.of(ACTORS, a -> IntStream.range(a + 1, ACTORS).toArray());

    private List<Integer> chosen(Shortlist list, double[] scores, int... poor) {
        Set<Integer> few = new HashSet<>(IntStream.of(poor).boxed().toList());
        return list.choose(scores, all, of(few), p -> false, new SplittableRandom(5));
    }

    private IntPredicate of(Set<Integer> actors) {
        return p -> actors.contains(all.first(p)) || actors.contains(all.second(p));
    }

    private List<String> names(List<Integer> positions) {
        return positions.stream().map(p -> all.first(p) + "–" + all.second(p)).toList();
    }

    /** Falls from the first pair to the last. */
    private double[] falling() {
        return IntStream.range(0, all.count()).mapToDouble(p -> -p).toArray();
    }

    @Test
    void theBestComeFirstEachActorInAFewAtMost() {
        assertThat(names(chosen(new Shortlist(5, 3, 0, 5), falling())))
                .containsExactly("0–1", "0–2", "0–3", "1–2", "1–3");
        assertThat(names(chosen(new Shortlist(9, 1, 0, 9), falling())))
                .as("until no actor is left")
                .containsExactly("0–1", "2–3", "4–5", "6–7", "8–9");
    }

    @Test
    void theQuotaKeepsTheLastPlacesForThoseOfLittleCapacity() {
        assertThat(names(chosen(new Shortlist(4, 3, 2, 4), falling(), 9))).containsExactly("0–1", "0–2", "0–9", "1–9");
        assertThat(names(chosen(new Shortlist(4, 3, 2, 4), falling(), 1)))
                .as("met by the way, it changes nothing")
                .containsExactly("0–1", "0–2", "0–3", "1–2");
    }

    @Test
    void fewPlacesGoToThoseWhomEverybodyAsks() {
        List<Integer> list =
                new Shortlist(5, 3, 0, 2).choose(falling(), all, p -> false, of(Set.of(0)), new SplittableRandom(5));
        assertThat(names(list)).containsExactly("0–1", "0–2", "1–2", "1–3", "2–3");
    }

    @Test
    void equalsComeInAnOrderOfChanceWithoutRepetition() {
        List<Integer> list = chosen(new Shortlist(12, 3, 0, 12), new double[all.count()]);
        assertThat(list).hasSize(12).doesNotHaveDuplicates();
        assertThat(list).isNotEqualTo(list.stream().sorted().toList());
        assertThat(list).isEqualTo(chosen(new Shortlist(12, 3, 0, 12), new double[all.count()]));
    }

    @Test
    void manyEqualsBelowTheFirstLookAreReached() {
        int n = 200;
        Pairs many = Pairs.of(n, a -> IntStream.range(a + 1, n).toArray());
        double[] scores = IntStream.range(0, many.count())
                .mapToDouble(p -> many.first(p) < 30 ? 2 : 1)
                .toArray();
        List<Integer> list =
                new Shortlist(100, 2, 0, 100).choose(scores, many, p -> false, p -> false, new SplittableRandom(1));
        assertThat(list).hasSize(100).doesNotHaveDuplicates();
        long first = list.stream().filter(p -> scores[p] == 2).count();
        assertThat(first).isBetween(30L, 60L);
        assertThat(list.subList((int) first, 100)).allMatch(p -> scores[p] == 1);
    }

    @Test
    void noPairsMakeAnEmptyList() {
        Pairs none = Pairs.of(3, a -> new int[0]);
        assertThat(new Shortlist(5, 3, 2, 5).choose(new double[0], none, p -> true, p -> true, new SplittableRandom(1)))
                .isEmpty();
    }
}
