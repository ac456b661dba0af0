package org.tisserand.findings.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tisserand.findings.pairs.Pairs;

/**
 * The first pairs as a person is shown them: from the best score down, each actor in a few of them at most, enough of them
 * with an actor of little capacity and few of them with one whom everybody asks. Pairs of equal score come in a seeded random
 * order.
 *
 * @param length   most pairs
 * @param perActor most pairs of one actor
 * @param quota    least pairs that must be {@code poor}
 * @param crowd    most pairs that may be {@code hub}
 */
record Shortlist(int length, int perActor, int quota, int crowd) {

    private static final int FIRST_LOOK = 4_096;

    /**
     * Positions of the chosen pairs, in order.
     *
     * @param scores of each pair, rounded so that equal ones are equal
     * @param poor   whether a pair counts for the quota
     * @param hub    whether a pair counts for the crowd
     */
    List<Integer> choose(double[] scores, Pairs pairs, IntPredicate poor, IntPredicate hub, SplittableRandom random) {
        double[] sorted = scores.clone();
        Arrays.parallelSort(sorted);
        var choice = new Choice(pairs, poor, hub);
        double above = Double.POSITIVE_INFINITY;
        for (long look = FIRST_LOOK; sorted.length > 0 && choice.isOpen() && above > sorted[0]; look *= 16) {
            double least = sorted[(int) Math.max(0, sorted.length - look)];
            take(between(scores, least, above), scores, choice, random);
            above = least;
        }
        return choice.settled();
    }

    /** Positions of scores from {@code least} on and below {@code above}. */
    private static int[] between(double[] scores, double least, double above) {
        return IntStream.range(0, scores.length)
                .filter(p -> scores[p] >= least && scores[p] < above)
                .toArray();
    }

    /** Takes from the best down. Of the equals at the bottom, which may be very many, only so many are drawn as needed. */
    private static void take(int[] positions, double[] scores, Choice choice, SplittableRandom random) {
        double bottom =
                Arrays.stream(positions).mapToDouble(p -> scores[p]).min().orElse(0);
        int[] better = Arrays.stream(positions)
                .filter(p -> scores[p] > bottom)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(p -> -scores[p]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int from = 0; from < better.length; ) {
            int to = from;
            while (to < better.length && scores[better[to]] == scores[better[from]]) {
                to++;
            }
            takeEquals(Arrays.copyOfRange(better, from, to), choice, random);
            from = to;
        }
        takeEquals(Arrays.stream(positions).filter(p -> scores[p] == bottom).toArray(), choice, random);
    }

    private static void takeEquals(int[] equals, Choice choice, SplittableRandom random) {
        for (int i = 0; i < equals.length && choice.isOpen(); i++) {
            int drawn = random.nextInt(i, equals.length);
            int held = equals[drawn];
            equals[drawn] = equals[i];
            equals[i] = held;
            choice.offer(held);
        }
    }

    /** What was taken so far. */
    private final class Choice {

        private final Pairs pairs;
        private final IntPredicate poor;
        private final IntPredicate hub;
        private final int[] times;
        private final List<Integer> taken = new ArrayList<>();
        private int poorTaken;
        private int hubsTaken;

        Choice(Pairs pairs, IntPredicate poor, IntPredicate hub) {
            this.pairs = pairs;
            this.poor = poor;
            this.hub = hub;
            this.times = new int[pairs.vertices()];
        }

        boolean isOpen() {
            return taken.size() < length;
        }

        List<Integer> settled() {
            return List.copyOf(taken);
        }

        /** Takes a pair unless an actor of it has had its share, the places left are owed to the quota, or the crowd is there. */
        void offer(int p) {
            int a = pairs.first(p);
            int b = pairs.second(p);
            boolean counts = poor.test(p);
            boolean owed = quota - poorTaken >= length - taken.size();
            boolean crowds = hub.test(p);
            boolean room = (counts || !owed) && (!crowds || hubsTaken < crowd);
            if (times[a] < perActor && times[b] < perActor && room) {
                times[a]++;
                times[b]++;
                poorTaken += counts ? 1 : 0;
                hubsTaken += crowds ? 1 : 0;
                taken.add(p);
            }
        }
    }
}
