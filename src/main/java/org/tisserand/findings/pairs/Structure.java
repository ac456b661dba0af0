package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.tisserand.network.Snapshot;

/** What the network alone announces of a pair: the four predictors, distance and routes, each a kernel. */
public final class Structure {

    private static final double DAMPING = 0.85;
    private static final int WALK_ROUNDS = 36;

    private final Snapshot network;
    private final int n;

    public Structure(Snapshot network) {
        this.network = network;
        this.n = network.vertexCount();
    }

    /** The four; three where the actors are too many for a walk from each. */
    List<Kernel> predictors(Mixing communities) {
        List<Kernel> all = List.of(this::adamicAdar, this::threePaths, communities::expectation, this::walk);
        return n <= Candidates.ALL_PAIRS ? all : all.subList(0, 3);
    }

    /** Σ 1 / ln k over common partners. Adamic and Adar (2003), doi:10.1016/S0378-8733(03)00009-1. */
    public IntToDoubleFunction adamicAdar(int a) {
        double[] sum = new double[n];
        for (int s = network.start(a); s < network.start(a + 1); s++) {
            int z = network.target(s);
            double share = 1 / Math.log(network.degree(z));
            for (int t = network.start(z); t < network.start(z + 1); t++) {
                sum[network.target(t)] += share;
            }
        }
        return b -> sum[b];
    }

    /** Σ 1 / √(k k′) over paths of three ties. Kovács et al. (2019), doi:10.1038/s41467-019-09177-y. */
    public IntToDoubleFunction threePaths(int a) {
        double[] sum = new double[n];
        double[] second = new double[n];
        for (int s = network.start(a); s < network.start(a + 1); s++) {
            int u = network.target(s);
            spread(u, 1 / Math.sqrt(network.degree(u)), second);
        }
        for (int v = 0; v < n; v++) {
            if (second[v] != 0) {
                spread(v, second[v] / Math.sqrt(network.degree(v)), sum);
            }
        }
        return b -> sum[b];
    }

    private void spread(int from, double share, double[] into) {
        for (int s = network.start(from); s < network.start(from + 1); s++) {
            into[network.target(s)] += share;
        }
    }

    /**
     * Both personalised PageRanks summed: damping .85, rows uniform on partners. On an undirected network one gives the
     * other, k_a π_a(b) = k_b π_b(a). Chebyshev's rounds gain a factor .56 each: 36 of them reach 1e-9. O(m) each.
     */
    public IntToDoubleFunction walk(int a) {
        if (network.degree(a) == 0) {
            return b -> 0;
        }
        double[] x = new double[n];
        double[] before = new double[n];
        double[] next = new double[n];
        double omega = 1;
        for (int round = 0; round < WALK_ROUNDS; round++) {
            step(a, x, next);
            for (int v = 0; v < n; v++) {
                next[v] = omega * (next[v] - before[v]) + before[v];
            }
            double[] spare = before;
            before = x;
            x = next;
            next = spare;
            omega = round == 0 ? 2 / (2 - DAMPING * DAMPING) : 1 / (1 - DAMPING * DAMPING * omega / 4);
        }
        double[] reached = x;
        double ends = network.degree(a);
        return b -> reached[b] * (1 + (network.degree(b) == 0 ? 0 : ends / network.degree(b)));
    }

    private void step(int a, double[] x, double[] next) {
        Arrays.fill(next, 0);
        next[a] = 1 - DAMPING;
        for (int v = 0; v < n; v++) {
            if (x[v] != 0) {
                spread(v, DAMPING * x[v] / network.degree(v), next);
            }
        }
    }

    /** {@link #hops} as a kernel's row. */
    IntToDoubleFunction hopsFrom(int a) {
        int[] row = hops(a);
        return b -> row[b];
    }

    /** Ties between, 0 where there is no path. */
    public int[] hops(int a) {
        int[] hops = new int[n];
        int[] queue = new int[n];
        queue[0] = a;
        int end = 1;
        for (int head = 0; head < end; head++) {
            int v = queue[head];
            for (int s = network.start(v); s < network.start(v + 1); s++) {
                int w = network.target(s);
                if (hops[w] == 0 && w != a) {
                    hops[w] = hops[v] + 1;
                    queue[end++] = w;
                }
            }
        }
        return hops;
    }
}
