package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * Pairs taken from a ranking, one after the other: each actor in a few at most, a share of them kept for the least endowed, few
 * of them with those whom everybody asks, each reader with pairs of its own.
 *
 * <p>Greedy choice with so many pairs an actor reaches half at least of the best such choice (Avis 1983,
 * doi:10.1002/net.3230130404).
 */
final class Choice {

    private final Pairs pairs;
    private final int most;
    private final int perActor;
    private final List<List<Integer>> lists = new ArrayList<>();
    private final List<int[]> times = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    /**
     * @param most     most pairs of a list
     * @param perActor most pairs of one actor in a list
     * @param lists    how many, no pair being in two
     */
    Choice(Pairs pairs, int most, int perActor, int lists) {
        this.pairs = pairs;
        this.most = most;
        this.perActor = perActor;
        for (int i = 0; i < lists; i++) {
            this.lists.add(new ArrayList<>());
            times.add(new int[pairs.vertices()]);
        }
    }

    /** The lists as they stand, each in order of choice. */
    List<List<Integer>> lists() {
        return lists;
    }

    boolean isFull() {
        return lists.stream().allMatch(each -> each.size() >= most);
    }

    /**
     * That a list holds few pairs of some kind.
     *
     * @param counted which pairs are of that kind
     * @param room    how many a list may hold
     */
    record Limit(IntPredicate counted, int room) {

        boolean admits(List<Integer> list, int p) {
            return !counted.test(p) || list.stream().filter(counted::test).count() < room;
        }
    }

    /** Takes what it can of the ranking within the limits, the first first. */
    void take(Iterable<Integer> ranking, IntPredicate admitted, List<Limit> limits) {
        for (int p : ranking) {
            if (isFull()) {
                return;
            }
            if (!taken.contains(p)) {
                takeOne(p, admitted, limits);
            }
        }
    }

    private void takeOne(int p, IntPredicate admitted, List<Limit> limits) {
        int a = pairs.first(p);
        int b = pairs.second(p);
        lists.stream()
                .filter(each -> each.size() < most && limits.stream().allMatch(limit -> limit.admits(each, p)))
                .filter(each -> times(each, a) < perActor && times(each, b) < perActor)
                .min(Comparator.comparingInt(List::size))
                .filter(each -> admitted.test(p))
                .ifPresent(each -> add(each, p));
    }

    private int times(List<Integer> list, int v) {
        return times.get(index(list))[v];
    }

    // Lists may be equal while they are empty: they are told apart by being the same object.
    private int index(List<Integer> list) {
        int at = 0;
        while (lists.get(at) != list) {
            at++;
        }
        return at;
    }

    private void add(List<Integer> list, int p) {
        list.add(p);
        taken.add(p);
        times.get(index(list))[pairs.first(p)]++;
        times.get(index(list))[pairs.second(p)]++;
    }

    /** How like two pairs are, from 0 to 1. */
    interface Likeness {
        double of(int p, int other);
    }

    /**
     * The same pairs in the order of greatest marginal worth: (1 − d) · worth − d · the greatest likeness to one already
     * ordered. Carbonell and Goldstein (1998), doi:10.1145/290941.291025. Cost: O(k²) of k pairs.
     */
    static List<Integer> diverse(
            List<Integer> ranking, ToDoubleFunction<Integer> worth, Likeness likeness, double diversity) {
        var left = new ArrayList<>(ranking);
        var ordered = new ArrayList<Integer>();
        while (!left.isEmpty()) {
            Integer next = left.stream()
                    .max(Comparator.comparingDouble((Integer p) -> (1 - diversity) * worth.applyAsDouble(p)
                                    - diversity
                                            * ordered.stream()
                                                    .mapToDouble(o -> likeness.of(p, o))
                                                    .max()
                                                    .orElse(0))
                            .thenComparing(Comparator.comparingInt(p -> -left.indexOf(p))))
                    .orElseThrow();
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
