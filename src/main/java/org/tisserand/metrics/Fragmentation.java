package org.tisserand.metrics;

import org.tisserand.network.Snapshot;

/**
 * Borgatti's fragmentation: how far the network falls apart once some actors are gone.
 *
 * <p>{@code F = 1 − Σ s (s − 1) / (n (n − 1))} over pieces of s actors, the share of pairs that no chain joins; by distance,
 * {@code 1 − Σ_{i ≠ j} (1 / d_ij) / (n (n − 1))}, where longer chains count too. n are those who stay; of one or none the
 * value is 1. Pairs are counted in whole numbers before anything is divided. Cost: O(n + m), and by distance O(nm).
 *
 * @see <a href="https://doi.org/10.1007/s10588-006-7084-x">Borgatti (2006), Comput. Math. Organ. Theory 12, 21–34</a>
 */
final class Fragmentation {

    /** Above this many actors, distances without each of them would take minutes. */
    private static final int MOST_BY_DISTANCE = 3000;

    private Fragmentation() {}

    /** Of each actor: once it alone is gone. */
    static Scores without(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Scores.of(Batches.of(snapshot.vertexCount(), v -> of(snapshot, v), progress));
    }

    /** The same by distance. */
    static Scores byDistanceWithout(Snapshot snapshot, Chosen chosen, Progress progress) {
        int n = snapshot.vertexCount();
        return n > MOST_BY_DISTANCE
                ? Scores.undefined(n, "too-many-actors")
                : Scores.of(Batches.of(n, v -> byDistance(snapshot, v), progress));
    }

    /** The share of pairs that no chain joins once {@code gone} are. */
    static double of(Snapshot snapshot, int... gone) {
        boolean[] met = new boolean[snapshot.vertexCount()];
        for (int v : gone) {
            met[v] = true;
        }
        int[] stack = new int[met.length];
        long joined = 0;
        for (int root = 0; root < met.length; root++) {
            if (!met[root]) {
                long size = spread(snapshot, root, met, stack);
                joined += size * (size - 1);
            }
        }
        return apart((double) joined, met.length - gone.length);
    }

    private static int spread(Snapshot snapshot, int root, boolean[] met, int[] found) {
        int count = 0;
        found[count++] = root;
        met[root] = true;
        for (int next = 0; next < count; next++) {
            int v = found[next];
            for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
                int w = snapshot.target(slot);
                if (!met[w]) {
                    met[w] = true;
                    found[count++] = w;
                }
            }
        }
        return count;
    }

    /** The same, a pair at distance d counting as joined by 1 / d. */
    static double byDistance(Snapshot snapshot, int... gone) {
        int n = snapshot.vertexCount();
        Rows ties = snapshot.once(Rows.class, Rows::ofTies);
        long[] pairs = new long[n + 1];
        var sweep = new Sweep(ties);
        for (int first = 0; first < n; first += Sweep.WIDTH) {
            sweep.from(first, gone, (v, distance, many) -> pairs[distance] += many);
        }
        double joined = 0;
        for (int d = 1; d <= n; d++) {
            joined += (double) pairs[d] / d;
        }
        return apart(joined, n - gone.length);
    }

    private static double apart(double joined, double staying) {
        return staying < 2 ? 1 : 1 - joined / (staying * (staying - 1));
    }
}
