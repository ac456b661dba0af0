package org.tisserand.metrics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * How much of the network one actor, or several together, can reach: what they pass on, and to whom it comes soon.
 *
 * <p>Two-step reach: the share of actors within two ties. By distance: {@code Σ_j (1 / d(S, j)) / n}, d being the distance
 * from the nearest of S, whose own members count 1 each; 1 / ∞ = 0. Both count the actor itself, so that an isolate reaches
 * 1 / n. Cost: O(Σ d²), and by distance O(nm) for all actors or O(n + m) for one set.
 *
 * @see <a href="https://doi.org/10.1007/s10588-006-7084-x">Borgatti (2006), Comput. Math. Organ. Theory 12, 21–34</a>
 */
final class Reach {

    private Reach() {}

    static Scores inTwoSteps(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        int[] reachedFrom = new int[n];
        Arrays.fill(reachedFrom, -1);
        return Scores.of(IntStream.range(0, n)
                .mapToDouble(v -> (double) inTwoSteps(snapshot, v, reachedFrom) / n)
                .toArray());
    }

    /** Of one alone. */
    static double inTwoSteps(Snapshot snapshot, int source) {
        int n = snapshot.vertexCount();
        int[] reachedFrom = new int[n];
        Arrays.fill(reachedFrom, -1);
        return (double) inTwoSteps(snapshot, source, reachedFrom) / n;
    }

    private static int inTwoSteps(Snapshot snapshot, int source, int[] reachedFrom) {
        reachedFrom[source] = source;
        int count = 1 + reachedBy(snapshot, source, source, reachedFrom);
        for (int slot = snapshot.start(source); slot < snapshot.start(source + 1); slot++) {
            count += reachedBy(snapshot, snapshot.target(slot), source, reachedFrom);
        }
        return count;
    }

    private static int reachedBy(Snapshot snapshot, int v, int source, int[] reachedFrom) {
        int count = 0;
        for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
            int w = snapshot.target(slot);
            count += reachedFrom[w] == source ? 0 : 1;
            reachedFrom[w] = source;
        }
        return count;
    }

    static Scores byDistance(Snapshot snapshot, Chosen chosen, Progress progress) {
        int n = snapshot.vertexCount();
        Distances all = Distances.shared(snapshot, progress);
        return Scores.of(IntStream.range(0, n)
                .mapToDouble(v -> (1 + all.nearness(v)) / n)
                .toArray());
    }

    /** Of several together. */
    static double byDistance(Snapshot snapshot, int[] set) {
        return sum(snapshot, set, d -> 1.0 / d);
    }

    /** Of several together: the share of actors that are theirs or within {@code steps} ties of one of them. */
    static double within(Snapshot snapshot, int[] set, int steps) {
        return sum(snapshot, set, d -> d <= steps ? 1 : 0);
    }

    private static double sum(Snapshot snapshot, int[] set, IntToDoubleFunction worth) {
        int n = snapshot.vertexCount();
        boolean[] met = new boolean[n];
        int[] found = Arrays.copyOf(set, n);
        Arrays.stream(set).forEach(v -> met[v] = true);
        int count = set.length;
        double reached = count;
        int nearer = 0;
        for (int d = 1; nearer < count; d++) {
            int outer = count;
            count = outwards(snapshot, found, nearer, outer, met);
            reached += (count - outer) * worth.applyAsDouble(d);
            nearer = outer;
        }
        return reached / n;
    }

    /** Adds to {@code found} whom those between two places in it are tied to, and says where it now ends. */
    private static int outwards(Snapshot snapshot, int[] found, int from, int to, boolean[] met) {
        int count = to;
        for (int i = from; i < to; i++) {
            for (int slot = snapshot.start(found[i]); slot < snapshot.start(found[i] + 1); slot++) {
                int w = snapshot.target(slot);
                if (!met[w]) {
                    met[w] = true;
                    found[count++] = w;
                }
            }
        }
        return count;
    }
}
