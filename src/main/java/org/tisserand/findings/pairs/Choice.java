package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Pairs taken from a ranking, one after the other: each actor in a few at most, a share of them kept for the least endowed, few
 * of them with those whom everybody asks, each reader with pairs of its own.
 *
 * <p>Greedy choice with so many pairs an actor reaches half at least of the best such choice (Avis 1983,
 * doi:10.1002/net.3230130404).
 */
final class Choice {

    private static final int NONE = -1;

    private final Pairs pairs;
    private final int most;
    private final int perActor;
    private final List<List<Integer>> lists = new ArrayList<>();
    /** How often each actor is in each list. */
    private final List<int[]> times = new ArrayList<>();

    private final BitSet taken = new BitSet();
    private int room;

    /**
     * @param most     most pairs of a list
     * @param perActor most pairs of one actor in a list
     * @param lists    how many, no pair being in two
     */
    Choice(Pairs pairs, int most, int perActor, int lists) {
        this.pairs = pairs;
        this.most = most;
        this.perActor = perActor;
        this.room = most * lists;
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
        return room <= 0;
    }

    /**
     * That a list holds few pairs of some kind.
     *
     * @param counted which pairs are of that kind
     * @param room    how many a list may hold
     */
    record Limit(IntPredicate counted, int room) {

        /** Whether a list may hold no more of that kind. */
        private boolean isReached(List<Integer> list) {
            return list.stream().filter(counted::test).count() >= room;
        }
    }

    /** Takes what it can of the ranking within the limits, the first first; {@code admitted} is asked last. */
    void take(int[] ranking, IntPredicate admitted, List<Limit> limits) {
        List<List<Limit>> reached =
                lists.stream().map(list -> reached(list, limits)).collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < ranking.length && !isFull(); i++) {
            int p = ranking[i];
            int at = taken.get(p) ? NONE : shortest(p, reached);
            if (at >= 0 && admitted.test(p)) {
                add(at, p);
                reached.set(at, reached(lists.get(at), limits));
            }
        }
    }

    private static List<Limit> reached(List<Integer> list, List<Limit> limits) {
        return limits.stream().filter(limit -> limit.isReached(list)).toList();
    }

    /** The first of the shortest lists that may hold the pair: written out, for it is asked of each pair of a ranking. */
    private int shortest(int p, List<List<Limit>> reached) {
        int shortest = NONE;
        int size = most;
        for (int at = 0; at < lists.size(); at++) {
            if (lists.get(at).size() < size && hasRoom(at, p) && isOfNone(reached.get(at), p)) {
                shortest = at;
                size = lists.get(at).size();
            }
        }
        return shortest;
    }

    private boolean hasRoom(int at, int p) {
        return times.get(at)[pairs.first(p)] < perActor && times.get(at)[pairs.second(p)] < perActor;
    }

    private static boolean isOfNone(List<Limit> reached, int p) {
        for (Limit limit : reached) {
            if (limit.counted().test(p)) {
                return false;
            }
        }
        return true;
    }

    private void add(int at, int p) {
        lists.get(at).add(p);
        taken.set(p);
        times.get(at)[pairs.first(p)]++;
        times.get(at)[pairs.second(p)]++;
        room--;
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
