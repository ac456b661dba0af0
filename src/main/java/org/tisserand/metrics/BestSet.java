package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.model.Phrase;

/**
 * The k of n vertices that together are worth most.
 *
 * <p>By looking at every set where there are 50 000 at most; else one vertex after the other, each time the one that adds
 * most, then changing one for another as long as that gains. Of equal sets, to 1e-12, the first by its vertices.
 *
 * @param players ascending
 * @param worth   of them together
 * @param sets    how many there are
 */
record BestSet(List<Integer> players, double worth, double sets) {

    private static final double MOST_SETS = 50_000;
    private static final double GAIN = 1e-12;

    BestSet {
        players = List.copyOf(players);
    }

    /** @param k between 1 and {@code n} */
    static BestSet of(int n, int k, ToDoubleFunction<int[]> worth, Progress progress) {
        return sets(n, k) <= MOST_SETS ? best(n, k, all(n, k), worth, progress) : greedy(n, k, worth, progress);
    }

    boolean exact() {
        return sets <= MOST_SETS;
    }

    /** How it was found. */
    Phrase remark() {
        return exact()
                ? Phrase.message("remark.all-sets", Phrase.number(sets))
                : Phrase.message("remark.greedy-sets", Phrase.number(MOST_SETS));
    }

    private static double sets(int n, int k) {
        double count = 1;
        for (int i = 1; i <= k; i++) {
            count = count * (n - k + i) / i;
        }
        return count;
    }

    /** In lexicographic order. */
    private static List<int[]> all(int n, int k) {
        List<int[]> sets = List.of(new int[0]);
        for (int length = 1; length <= k; length++) {
            sets = sets.stream()
                    .flatMap(set -> IntStream.range(set.length == 0 ? 0 : set[set.length - 1] + 1, n)
                            .mapToObj(v -> with(set, v)))
                    .toList();
        }
        return sets;
    }

    private static int[] with(int[] set, int v) {
        int[] more = Arrays.copyOf(set, set.length + 1);
        more[set.length] = v;
        Arrays.sort(more);
        return more;
    }

    private static BestSet best(int n, int k, List<int[]> sets, ToDoubleFunction<int[]> worth, Progress progress) {
        double[] worths = Batches.of(sets.size(), i -> worth.applyAsDouble(sets.get(i)), progress);
        int best = 0;
        for (int i = 1; i < worths.length; i++) {
            best = worths[i] > worths[best] + GAIN ? i : best;
        }
        return new BestSet(Arrays.stream(sets.get(best)).boxed().toList(), worths[best], sets(n, k));
    }

    private static BestSet greedy(int n, int k, ToDoubleFunction<int[]> worth, Progress progress) {
        BestSet best = best(n, k, all(n, 1), worth, progress);
        while (best.players.size() < k) {
            best = best(n, k, others(n, best, new int[] {-1}), worth, progress);
        }
        for (BestSet next = exchanged(n, best, worth, progress);
                next.worth > best.worth + GAIN;
                next = exchanged(n, best, worth, progress)) {
            best = next;
        }
        return best;
    }

    private static BestSet exchanged(int n, BestSet best, ToDoubleFunction<int[]> worth, Progress progress) {
        int[] each = best.players.stream().mapToInt(Integer::intValue).toArray();
        return best(n, each.length, others(n, best, each), worth, progress);
    }

    /** The set without each of those who may leave it, and with each vertex that is not in it. */
    private static List<int[]> others(int n, BestSet best, int[] leaving) {
        var sets = new ArrayList<int[]>();
        for (int out : leaving) {
            int[] rest = best.players.stream()
                    .mapToInt(Integer::intValue)
                    .filter(v -> v != out)
                    .toArray();
            IntStream.range(0, n).filter(v -> !best.players.contains(v)).forEach(v -> sets.add(with(rest, v)));
        }
        return sets;
    }
}
