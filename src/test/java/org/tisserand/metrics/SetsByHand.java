package org.tisserand.metrics;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * Measures of sets of actors by their definitions, each set the bits of a number, for networks so small that all sets can be
 * looked at.
 */
final class SetsByHand {

    private final int n;
    private final int[] partners;
    private final double[][] whole;

    SetsByHand(Snapshot snapshot) {
        this.n = snapshot.vertexCount();
        this.partners = new int[n];
        for (Edge edge : snapshot.edges()) {
            partners[edge.u()] |= 1 << edge.v();
            partners[edge.v()] |= 1 << edge.u();
        }
        this.whole = distances((1 << n) - 1);
    }

    private boolean tied(int u, int v) {
        return (partners[u] >> v & 1) == 1;
    }

    /** The best of all cores, each held against the ties pair by pair; −2 where none has a correlation. */
    double coreFit() {
        return best(core -> true, this::fit);
    }

    double fit(int core) {
        double[] sums = new double[5];
        int pairs = 0;
        for (int u = 0; u < n; u++) {
            for (int v = 0; v < u; v++) {
                int x = tied(u, v) ? 1 : 0;
                int y = (core >> u & 1) + (core >> v & 1) > 0 ? 1 : 0;
                double[] terms = {x, y, x * y, x * x, y * y};
                Arrays.setAll(sums, i -> sums[i] + terms[i]);
                pairs++;
            }
        }
        double spread = (pairs * sums[3] - sums[0] * sums[0]) * (pairs * sums[4] - sums[1] * sums[1]);
        return spread == 0 ? -2 : (pairs * sums[2] - sums[0] * sums[1]) / Math.sqrt(spread);
    }

    /** The largest value over sets. */
    double best(IntPredicate which, IntToDoubleFunction value) {
        return IntStream.range(0, 1 << n).filter(which).mapToDouble(value).max().orElseThrow();
    }

    /** The best of the sets of {@code k}. */
    double best(int k, IntToDoubleFunction value) {
        return best(set -> Integer.bitCount(set) == Math.min(k, n), value);
    }

    private int reached(int from, int within) {
        int met = from & within;
        for (int round = 0; round < n; round++) {
            for (int v = 0; v < n; v++) {
                met |= (met >> v & 1) == 1 ? partners[v] & within : 0;
            }
        }
        return met;
    }

    /** By actor, the largest k of a set of more than k it is in that stays connected without any fewer than k of its own. */
    int[] embeddedness() {
        boolean[] connected = new boolean[1 << n];
        for (int set = 1; set < connected.length; set++) {
            connected[set] = reached(Integer.lowestOneBit(set), set) == set;
        }
        int[] largest = new int[n];
        for (int set = 1; set < connected.length; set++) {
            int k = connected[set] ? connectivity(set, connected) : 0;
            for (int v = 0; v < n; v++) {
                largest[v] = Math.max(largest[v], (set >> v & 1) * k);
            }
        }
        return largest;
    }

    private static int connectivity(int set, boolean[] connected) {
        int fewest = Integer.bitCount(set) - 1;
        for (int lost = (set - 1) & set; lost > 0; lost = (lost - 1) & set) {
            fewest = connected[set & ~lost] ? fewest : Math.min(fewest, Integer.bitCount(lost));
        }
        return fewest;
    }

    /** Floyd and Warshall, among those of {@code within}; infinite out of reach. */
    private double[][] distances(int within) {
        double[][] d = new double[n][n];
        for (int u = 0; u < n; u++) {
            for (int v = 0; v < n; v++) {
                boolean step = tied(u, v) && (within >> u & within >> v & 1) == 1;
                d[u][v] = u == v ? 0 : step ? 1 : Double.POSITIVE_INFINITY;
            }
        }
        for (int w = 0; w < n; w++) {
            for (int u = 0; u < n; u++) {
                for (int v = 0; v < n; v++) {
                    d[u][v] = Math.min(d[u][v], d[u][w] + d[w][v]);
                }
            }
        }
        return d;
    }

    /** Without {@code gone}, the share of pairs apart, or their distances' worth. */
    double fragmentation(int gone, boolean byDistance) {
        int stay = ((1 << n) - 1) & ~gone;
        double[][] distance = distances(stay);
        double pairs = 0;
        double joined = 0;
        for (int u = 0; u < n; u++) {
            for (int v = 0; v < n; v++) {
                if (u != v && (stay >> u & stay >> v & 1) == 1) {
                    double d = distance[u][v];
                    pairs++;
                    joined += byDistance || Double.isInfinite(d) ? 1 / d : 1;
                }
            }
        }
        return pairs == 0 ? 1 : 1 - joined / pairs;
    }

    double reach(int set) {
        double sum = 0;
        for (int v = 0; v < n; v++) {
            sum += 1 / Math.max(nearest(set, v), 1);
        }
        return sum / n;
    }

    /** The share of all whom one of {@code set} reaches in so many steps. */
    double reachWithin(int set, int steps) {
        return IntStream.range(0, n).filter(v -> nearest(set, v) <= steps).count() / (double) n;
    }

    private double nearest(int set, int v) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int u = 0; u < n; u++) {
            nearest = (set >> u & 1) == 1 ? Math.min(nearest, whole[u][v]) : nearest;
        }
        return nearest;
    }

    int withinTwo(int v) {
        return (int) IntStream.range(0, n).filter(u -> whole[v][u] <= 2).count();
    }

    /** Whoever has most partners left leaves, the first of equals. */
    double robustness() {
        int[] order = new int[n];
        int stay = (1 << n) - 1;
        for (int q = 0; q < n; q++) {
            int left = stay;
            order[q] = IntStream.range(0, n)
                    .filter(v -> (left >> v & 1) == 1)
                    .reduce((u, v) ->
                            Integer.bitCount(partners[v] & left) > Integer.bitCount(partners[u] & left) ? v : u)
                    .orElseThrow();
            stay &= ~(1 << order[q]);
        }
        return robustness(order);
    }

    /** While they leave in {@code order}. */
    double robustness(int[] order) {
        int stay = (1 << n) - 1;
        double sum = 0;
        for (int leaving : order) {
            stay &= ~(1 << leaving);
            int rest = stay;
            sum += IntStream.range(0, n)
                    .map(v -> Integer.bitCount(reached(1 << v, rest)))
                    .max()
                    .orElseThrow();
        }
        return sum / n / n;
    }
}
