package org.tisserand.metrics.chance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * Networks in which every actor keeps its number of partners and all else is left to chance: double-edge swaps.
 *
 * <p>Two edges a–b and c–d become a–d and c–b, unless that makes a loop or a second edge. Ten accepted swaps for each edge,
 * at most a hundred tries; a strength stays with the edge of its first end. A network that allows no swap (a star, a
 * triangle) stays as it is: then chance has nothing to say.
 *
 * @see <a href="https://doi.org/10.1126/science.1065103">Maslov & Sneppen (2002), Science 296</a>
 */
final class Rewiring {

    private static final int SWAPS_EACH = 10;
    private static final int TRIES_EACH = 100;

    private final int[] from;
    private final int[] to;
    private final Set<Long> taken = new HashSet<>();
    private final SplittableRandom random;

    private Rewiring(Snapshot snapshot, SplittableRandom random) {
        this.random = random;
        this.from = snapshot.edges().stream().mapToInt(Edge::u).toArray();
        this.to = snapshot.edges().stream().mapToInt(Edge::v).toArray();
        for (int e = 0; e < from.length; e++) {
            taken.add(key(from[e], to[e]));
        }
    }

    /** One draw. Cost: O(m). */
    static Snapshot of(Snapshot snapshot, SplittableRandom random) {
        var rewiring = new Rewiring(snapshot, random);
        rewiring.swap();
        return snapshot.rejoined(rewiring.edges(snapshot));
    }

    private void swap() {
        long wanted = (long) SWAPS_EACH * from.length;
        long tries = (long) TRIES_EACH * from.length;
        while (from.length > 1 && wanted > 0 && tries-- > 0) {
            if (swapped(random.nextInt(from.length), random.nextInt(from.length))) {
                wanted--;
            }
        }
    }

    private boolean swapped(int one, int other) {
        if (random.nextBoolean()) {
            turn(other);
        }
        int a = from[one];
        int b = to[one];
        int c = from[other];
        int d = to[other];
        if (a == d || b == c || taken.contains(key(a, d)) || taken.contains(key(c, b))) {
            return false;
        }
        taken.remove(key(a, b));
        taken.remove(key(c, d));
        taken.add(key(a, d));
        taken.add(key(c, b));
        to[one] = d;
        to[other] = b;
        return true;
    }

    // Which end meets which is left to chance, too: edges have no direction.
    private void turn(int edge) {
        int end = from[edge];
        from[edge] = to[edge];
        to[edge] = end;
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    private List<Edge> edges(Snapshot snapshot) {
        var edges = new ArrayList<Edge>();
        for (int e = 0; e < from.length; e++) {
            double weight = snapshot.edges().get(e).weight();
            edges.add(
                    new Edge(Math.min(from[e], to[e]), Math.max(from[e], to[e]), weight, List.of(), List.of(), weight));
        }
        edges.sort(Comparator.comparingInt(Edge::u).thenComparingInt(Edge::v));
        return edges;
    }
}
