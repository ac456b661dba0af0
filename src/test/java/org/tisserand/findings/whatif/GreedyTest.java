package org.tisserand.findings.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How good a greedy choice is, on two hundred drawn instances that are small enough to know the best. */
class GreedyTest {

    private static final double LEAST = 1 - 1 / Math.E;

    private record Drawn(Coverage coverage, int choices, int most) {}

    private static List<Drawn> drawn() {
        var random = new Random(20261127);
        return IntStream.range(0, 200).mapToObj(i -> draw(random)).toList();
    }

    private static Drawn draw(Random random) {
        int things = 3 + random.nextInt(10);
        int choices = 2 + random.nextInt(11);
        double[] worth = random.doubles(things).toArray();
        var serves = new ArrayList<Coverage.Serves>();
        for (int e = 0; e < choices; e++) {
            Map<Integer, Double> served = new HashMap<>();
            for (int u = 0; u < things; u++) {
                if (random.nextDouble() < 0.4) {
                    served.put(u, random.nextBoolean() ? 1 : random.nextDouble());
                }
            }
            serves.add(new Coverage.Serves(served));
        }
        return new Drawn(new Coverage(worth, serves), choices, 1 + random.nextInt(4));
    }

    private static double best(Drawn drawn, List<Integer> chosen, int from) {
        double best = drawn.coverage().value(chosen);
        for (int next = from; next < drawn.choices() && chosen.size() < drawn.most(); next++) {
            var more = new ArrayList<>(chosen);
            more.add(next);
            best = Math.max(best, best(drawn, more, next + 1));
        }
        return best;
    }

    /** All gains computed anew at each step. */
    private static List<Integer> plain(Drawn drawn) {
        var chosen = new ArrayList<Integer>();
        while (chosen.size() < drawn.most()) {
            double now = drawn.coverage().value(chosen);
            int best = -1;
            double most = 1e-12;
            for (int next = 0; next < drawn.choices(); next++) {
                var more = new ArrayList<>(chosen);
                more.add(next);
                double gain = drawn.coverage().value(more) - now;
                if (!chosen.contains(next) && gain > most + 1e-12) {
                    best = next;
                    most = gain;
                }
            }
            if (best < 0) {
                return chosen;
            }
            chosen.add(best);
        }
        return chosen;
    }

    private static Greedy lazy(Drawn drawn) {
        return Greedy.lazy(drawn.coverage(), drawn.most(), (chosen, next) -> true);
    }

    @Test
    void itReachesOneLessOneOverEOfTheBest() {
        assertThat(drawn()).allSatisfy(each -> {
            double best = best(each, List.of(), 0);
            assertThat(best == 0 ? 1 : lazy(each).value() / best).isGreaterThanOrEqualTo(LEAST);
        });
    }

    @Test
    void lazyAndPlainChooseTheSame() {
        assertThat(drawn()).allSatisfy(each -> assertThat(lazy(each).chosen()).isEqualTo(plain(each)));
    }

    @Test
    void noChoiceExceedsTheBoundThatIsShown() {
        assertThat(drawn()).allSatisfy(each -> {
            Greedy greedy = lazy(each);
            double best = best(each, List.of(), 0);
            assertThat(greedy.bound()).isGreaterThanOrEqualTo(best - 1e-12);
            assertThat(greedy.guaranteed()).isBetween(0.0, best == 0 ? 1 : greedy.value() / best + 1e-12);
        });
    }

    @Test
    void whatMayNotJoinStaysOutAndTheBoundHoldsAllTheSame() {
        var coverage = new Coverage(new double[] {3, 2, 1}, List.of(served(0), served(1), served(2)));
        Greedy greedy = Greedy.lazy(coverage, 2, (chosen, next) -> next != 0);
        assertThat(greedy.chosen()).containsExactly(1, 2);
        assertThat(greedy.gains()).containsExactly(2.0, 1.0);
        assertThat(greedy.bound()).isEqualTo(6, within(1e-12));
    }

    @Test
    void whatServesNothingIsNotChosen() {
        var coverage = new Coverage(new double[] {1}, List.of(served(0), served(0)));
        assertThat(Greedy.lazy(coverage, 2, (chosen, next) -> true).chosen()).containsExactly(0);
        assertThat(Greedy.lazy(new Coverage(new double[0], List.of()), 3, (chosen, next) -> true)
                        .guaranteed())
                .isEqualTo(1);
    }

    private static Coverage.Serves served(int thing) {
        return new Coverage.Serves(Map.of(thing, 1.0));
    }
}
