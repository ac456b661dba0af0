package org.tisserand.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/** Measures of groups by their definitions, pair by pair and triad by triad, without any thought of cost. */
final class GroupsByHand {

    private final int n;
    private final double[][] strength;
    private final List<String> groups;

    GroupsByHand(Snapshot snapshot) {
        this.n = snapshot.vertexCount();
        this.strength = new double[n][n];
        for (Edge edge : snapshot.edges()) {
            strength[edge.u()][edge.v()] = edge.weight();
            strength[edge.v()][edge.u()] = edge.weight();
        }
        this.groups = snapshot.actors().stream()
                .map(actor -> actor.sector().orElse(""))
                .toList();
    }

    private boolean tied(int u, int v) {
        return strength[u][v] > 0;
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
        double[] sums = Arrays.stream(strength)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double all = Arrays.stream(sums).sum();
        double q = 0;
        for (int u = 0; u < n; u++) {
            for (int v = 0; v < n; v++) {
                q += group[u] == group[v] ? (strength[u][v] - sums[u] * sums[v] / all) / all : 0;
            }
        }
        return q;
    }
}
