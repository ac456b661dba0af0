package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tisserand.findings.PercentileRank;

/**
 * Which pairs are told: those that pass the gate, by S · I^audacity, greedily, each actor in a few of them at most.
 *
 * <p>The gate: never tied, no common partner, and I no lower than its median over all pairs never tied. Greedy choice
 * reaches half at least of the best that any choice with so many pairs an actor could.
 */
final class Selection {

    private static final int FIRST_LOOK = 4_096;

    private final Improbability improbability;
    private final PairScores scores;
    private final int[] never;
    private final double median;

    Selection(Improbability improbability, PairScores scores) {
        this.improbability = improbability;
        this.scores = scores;
        this.never = apart(improbability);
        this.median = PercentileRank.rounded(improbability.median());
    }

    /** Positions, among all pairs never tied, of those without a common partner. */
    static int[] apart(Improbability improbability) {
        return IntStream.range(0, improbability.pairs().count())
                .filter(p -> isApart(improbability, p))
                .toArray();
    }

    static boolean isApart(Improbability improbability, int p) {
        return improbability.hops(p) == 0 || improbability.hops(p) >= 3;
    }

    /** I of a pair of the scores. */
    double improbability(int p) {
        return improbability.value(never[p]);
    }

    /** Ties between both ends, 0 where there is no path. */
    int hops(int p) {
        return improbability.hops(never[p]);
    }

    boolean passes(int p) {
        return PercentileRank.rounded(improbability(p)) >= median;
    }

    /**
     * @param admitted which pairs may be told; asked in order, and only until there are enough
     * @param audacity exponent of I, 0 and up
     * @param limit    most pairs
     * @param perActor most pairs of one actor
     */
    List<Integer> choose(IntPredicate admitted, double audacity, int limit, int perActor) {
        double[] keys = keys(audacity);
        var chosen = new ArrayList<Integer>();
        long look = FIRST_LOOK;
        do {
            chosen.clear();
            int[] times = new int[improbability.pairs().vertices()];
            for (int p : first(keys, (int) Math.min(look, keys.length))) {
                take(p, admitted, times, perActor, chosen);
                if (chosen.size() == limit) {
                    return chosen;
                }
            }
            look *= 16;
        } while (look / 16 < keys.length);
        return chosen;
    }

    private void take(int p, IntPredicate admitted, int[] times, int perActor, List<Integer> chosen) {
        int a = scores.pairs().first(p);
        int b = scores.pairs().second(p);
        if (times[a] < perActor && times[b] < perActor && admitted.test(p)) {
            times[a]++;
            times[b]++;
            chosen.add(p);
        }
    }

    private double[] keys(double audacity) {
        double[] keys = new double[scores.pairs().count()];
        Arrays.setAll(
                keys,
                p -> passes(p) ? PercentileRank.rounded(scores.score(p) * Math.pow(improbability(p), audacity)) : -1);
        return keys;
    }

    private static List<Integer> first(double[] keys, int most) {
        if (most == 0) {
            return List.of();
        }
        double[] sorted = keys.clone();
        Arrays.parallelSort(sorted);
        double least = Math.max(0, sorted[sorted.length - most]);
        return IntStream.range(0, keys.length)
                .filter(p -> keys[p] >= least)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(p -> -keys[p]).thenComparingInt(p -> p))
                .toList();
    }

    /** Whether no pair that passes has I, V and F all as great and one greater. */
    boolean isParetoOptimal(int p, IntPredicate admitted) {
        return IntStream.range(0, scores.pairs().count())
                .noneMatch(other -> dominates(other, p) && passes(other) && admitted.test(other));
    }

    private boolean dominates(int other, int p) {
        double i = improbability(other) - improbability(p);
        double v = scores.value(other) - scores.value(p);
        double f = scores.feasibility(other) - scores.feasibility(p);
        return Math.min(i, Math.min(v, f)) >= 0 && Math.max(i, Math.max(v, f)) > 1e-12;
    }
}
