package org.tisserand.metrics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/** The same measures by their definitions, on a matrix, without any thought of cost: the judge of the kernels. */
final class BruteForce {

    private final int n;
    private final double[][] tie;

    BruteForce(Snapshot snapshot) {
        this(matrix(snapshot));
    }

    private BruteForce(double[][] tie) {
        this.n = tie.length;
        this.tie = tie;
    }

    private static double[][] matrix(Snapshot snapshot) {
        double[][] tie = new double[snapshot.vertexCount()][snapshot.vertexCount()];
        for (Edge edge : snapshot.edges()) {
            tie[edge.u()][edge.v()] = edge.weight();
            tie[edge.v()][edge.u()] = edge.weight();
        }
        return tie;
    }

    /** Floyd and Warshall; infinity out of reach. */
    double[][] distances() {
        double[][] d = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                d[i][j] = i == j ? 0 : tie[i][j] > 0 ? 1 : Double.POSITIVE_INFINITY;
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
                }
            }
        }
        return d;
    }

    /** How many shortest chains lead from s to t, by walking them all. */
    private double chains(double[][] d, int s, int t) {
        return s == t
                ? 1
                : IntStream.range(0, n)
                        .filter(v -> tie[s][v] > 0 && d[v][t] == d[s][t] - 1)
                        .mapToDouble(v -> chains(d, v, t))
                        .sum();
    }

    double betweenness(int v) {
        double[][] d = distances();
        double sum = 0;
        for (int s = 0; s < n; s++) {
            for (int t = s + 1; t < n; t++) {
                boolean between = s != v && t != v && Double.isFinite(d[s][t]) && d[s][v] + d[v][t] == d[s][t];
                sum += between ? chains(d, s, v) * chains(d, v, t) / chains(d, s, t) : 0;
            }
        }
        return sum;
    }

    double constraint(int i, boolean weighted) {
        double sum = 0;
        for (int j = 0; j < n; j++) {
            double spent = share(i, j, weighted);
            for (int q = 0; q < n; q++) {
                spent += q == i || q == j ? 0 : share(i, q, weighted) * share(q, j, weighted);
            }
            sum += tie[i][j] > 0 ? spent * spent : 0;
        }
        return sum;
    }

    /** Burt's: how unevenly the constraint comes from its partners; NaN without any. */
    double hierarchy(int i) {
        double[] parts = IntStream.range(0, n)
                .filter(j -> tie[i][j] > 0)
                .mapToDouble(j -> Math.pow(
                        share(i, j, false)
                                + IntStream.range(0, n)
                                        .filter(q -> q != i && q != j)
                                        .mapToDouble(q -> share(i, q, false) * share(q, j, false))
                                        .sum(),
                        2))
                .toArray();
        double k = parts.length;
        double mean = Arrays.stream(parts).sum() / k;
        return k == 1
                ? 1
                : Arrays.stream(parts).map(c -> c / mean * Math.log(c / mean)).sum() / (k * Math.log(k));
    }

    /** Burt's: each partner, less what of i's strength goes to those who are near to it. */
    double weightedSize(int i) {
        return IntStream.range(0, n)
                .filter(j -> tie[i][j] > 0)
                .mapToDouble(j -> 1
                        - IntStream.range(0, n)
                                .filter(q -> q != i && q != j)
                                .mapToDouble(q -> share(i, q, true)
                                        * tie[j][q]
                                        / Arrays.stream(tie[j]).max().orElseThrow())
                                .sum())
                .sum();
    }

    private double share(int i, int j, boolean weighted) {
        double all = 0;
        for (double w : tie[i]) {
            all += weighted ? w : Math.signum(w);
        }
        return all == 0 ? 0 : (weighted ? tie[i][j] : Math.signum(tie[i][j])) / all;
    }

    int degree(int v) {
        return (int) Arrays.stream(tie[v]).filter(w -> w > 0).count();
    }

    int components() {
        double[][] d = distances();
        return (int) IntStream.range(0, n)
                .filter(v -> IntStream.range(0, v).noneMatch(u -> Double.isFinite(d[u][v])))
                .count();
    }

    /** Taking the actor away leaves more pieces than there were, its own aside. */
    boolean isArticulation(int v) {
        int[] rest = IntStream.range(0, n).filter(u -> u != v).toArray();
        double[][] without = new double[n - 1][n - 1];
        for (int i = 0; i < n - 1; i++) {
            for (int j = 0; j < n - 1; j++) {
                without[i][j] = tie[rest[i]][rest[j]];
            }
        }
        return degree(v) > 0 && new BruteForce(without).components() > components();
    }

    boolean isBridge(int u, int v) {
        double[][] without = Arrays.stream(tie).map(double[]::clone).toArray(double[][]::new);
        without[u][v] = 0;
        without[v][u] = 0;
        return new BruteForce(without).components() > components();
    }

    /** Takes away whoever has fewer than k partners left, until nobody does. */
    int coreness(int v) {
        int k = 0;
        while (inCore(v, k + 1)) {
            k++;
        }
        return k;
    }

    private boolean inCore(int v, int k) {
        boolean[] gone = new boolean[n];
        for (int round = 0; round < n; round++) {
            for (int u = 0; u < n; u++) {
                int left = 0;
                for (int w = 0; w < n; w++) {
                    left += tie[u][w] > 0 && !gone[w] ? 1 : 0;
                }
                gone[u] |= left < k;
            }
        }
        return !gone[v];
    }

    /** Ties among the partners of v. */
    int triangles(int v) {
        int count = 0;
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                count += tie[v][a] > 0 && tie[v][b] > 0 && tie[a][b] > 0 ? 1 : 0;
            }
        }
        return count;
    }
}
