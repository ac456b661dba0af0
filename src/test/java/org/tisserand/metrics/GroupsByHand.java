package org.tisserand.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * Measures of groups and structure by their definitions, on sets of actors written as bits of a number, for networks so
 * small that all sets can be looked at.
 */
final class GroupsByHand {

    private final int n;
    private final int[] partners;
    private final double[][] strength;
    private final List<String> groups;

    GroupsByHand(Snapshot snapshot) {
        this.n = snapshot.vertexCount();
        this.partners = new int[n];
        this.strength = new double[n][n];
        for (Edge edge : snapshot.edges()) {
            partners[edge.u()] |= 1 << edge.v();
            partners[edge.v()] |= 1 << edge.u();
            strength[edge.u()][edge.v()] = edge.weight();
            strength[edge.v()][edge.u()] = edge.weight();
        }
        this.groups = snapshot.actors().stream()
                .map(actor -> actor.sector().orElse(""))
                .toList();
    }

    private boolean tied(int u, int v) {
        return (partners[u] >> v & 1) == 1;
    }

    private boolean known(int v) {
        return !groups.get(v).isEmpty();
    }

    private boolean same(int u, int v) {
        return groups.get(u).equals(groups.get(v));
    }

    /** In ordered triads, so that each pair counts twice. */
    int brokerage(int b, BrokerRole role) {
        int count = 0;
        for (int a = 0; a < n; a++) {
            for (int c = 0; c < n; c++) {
                boolean open = a != c && tied(a, b) && tied(b, c) && !tied(a, c) && known(a) && known(b) && known(c);
                count += open && plays(a, b, c, role) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean plays(int a, int b, int c, BrokerRole role) {
        return switch (role) {
            case COORDINATOR -> same(a, b) && same(b, c);
            case CONSULTANT -> same(a, c) && !same(a, b);
            case GATEKEEPER -> !same(a, b) && same(b, c);
            case REPRESENTATIVE -> same(a, b) && !same(b, c);
            case LIAISON -> !same(a, b) && !same(b, c) && !same(a, c);
        };
    }

    /** The correlation of the two ends' groups, by the matrix of Newman's paper; NaN where it has none. */
    double assortativity() {
        List<String> names =
                groups.stream().filter(name -> !name.isEmpty()).distinct().toList();
        double[][] e = new double[names.size()][names.size()];
        double all = 0;
        for (int u = 0; u < n; u++) {
            for (int v = 0; v < n; v++) {
                if (tied(u, v) && known(u) && known(v)) {
                    e[names.indexOf(groups.get(u))][names.indexOf(groups.get(v))]++;
                    all++;
                }
            }
        }
        double trace = 0;
        double chance = 0;
        for (int i = 0; i < e.length; i++) {
            trace += e[i][i] / all;
            chance += Math.pow(Arrays.stream(e[i]).sum() / all, 2);
        }
        return all == 0 || chance > 1 - 1e-12 ? Double.NaN : (trace - chance) / (1 - chance);
    }

    /** NaN without ties to actors whose group is known. */
    double participation(int v) {
        double k = IntStream.range(0, n).filter(u -> tied(u, v) && known(u)).count();
        double sum = groups.stream()
                .filter(name -> !name.isEmpty())
                .distinct()
                .mapToDouble(name -> IntStream.range(0, n)
                        .filter(u -> tied(u, v) && groups.get(u).equals(name))
                        .count())
                .map(ties -> ties * ties)
                .sum();
        return 1 - sum / (k * k);
    }

    double withinDegree(int v) {
        double[] inside = IntStream.range(0, n)
                .filter(u -> same(u, v))
                .mapToDouble(this::inside)
                .toArray();
        double mean = Arrays.stream(inside).average().orElseThrow();
        double sd = Math.sqrt(Arrays.stream(inside)
                .map(k -> (k - mean) * (k - mean))
                .average()
                .orElseThrow());
        return sd < 1e-12 ? 0 : (inside(v) - mean) / sd;
    }

    private double inside(int v) {
        return IntStream.range(0, n).filter(u -> tied(u, v) && same(u, v)).count();
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

    private double distance(int u, int v, int within) {
        int met = 1 << u;
        for (int d = 0; d < n; d++) {
            if ((met >> v & 1) == 1) {
                return d;
            }
            int next = met;
            for (int w = 0; w < n; w++) {
                next |= (met >> w & 1) == 1 ? partners[w] & within : 0;
            }
            met = next;
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Without {@code gone}, the share of pairs apart, or their distances' worth. */
    double fragmentation(int gone, boolean byDistance) {
        int stay = ((1 << n) - 1) & ~gone;
        double pairs = 0;
        double joined = 0;
        for (int u = 0; u < n; u++) {
            for (int v = 0; v < n; v++) {
                if (u != v && (stay >> u & stay >> v & 1) == 1) {
                    double d = distance(u, v, stay);
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
            double nearest = Double.POSITIVE_INFINITY;
            for (int u = 0; u < n; u++) {
                nearest = (set >> u & 1) == 1 ? Math.min(nearest, distance(u, v, -1)) : nearest;
            }
            sum += 1 / Math.max(nearest, 1);
        }
        return sum / n;
    }

    int withinTwo(int v) {
        return (int) IntStream.range(0, n).filter(u -> distance(v, u, -1) <= 2).count();
    }

    /** Whoever has most partners left leaves, the first of equals. */
    double robustness() {
        int stay = (1 << n) - 1;
        double sum = 0;
        for (int q = 1; q <= n; q++) {
            int left = stay;
            int leaving = IntStream.range(0, n)
                    .filter(v -> (left >> v & 1) == 1)
                    .reduce((u, v) ->
                            Integer.bitCount(partners[v] & left) > Integer.bitCount(partners[u] & left) ? v : u)
                    .orElseThrow();
            stay &= ~(1 << leaving);
            int rest = stay;
            sum += IntStream.range(0, n)
                    .map(v -> Integer.bitCount(reached(1 << v, rest)))
                    .max()
                    .orElseThrow();
        }
        return sum / n / n;
    }

    /** The largest modularity of all partitions, written as restricted growth strings. */
    double mostModular() {
        return mostModular(new int[n], 0, 0);
    }

    private double mostModular(int[] group, int placed, int used) {
        if (placed == n) {
            return modularity(group);
        }
        double best = -1;
        for (int g = 0; g <= used; g++) {
            group[placed] = g;
            best = Math.max(best, mostModular(group, placed + 1, Math.max(used, g + 1)));
        }
        return best;
    }

    private double modularity(int[] group) {
        double all = Arrays.stream(strength).flatMapToDouble(Arrays::stream).sum();
        double q = 0;
        for (int u = 0; u < n; u++) {
            for (int v = 0; v < n; v++) {
                double expected = Arrays.stream(strength[u]).sum()
                        * Arrays.stream(strength[v]).sum()
                        / all;
                q += group[u] == group[v] ? (strength[u][v] - expected) / all : 0;
            }
        }
        return q;
    }
}
