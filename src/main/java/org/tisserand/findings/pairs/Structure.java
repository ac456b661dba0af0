package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/** What the network alone announces of a pair: the four predictors, distance and routes, each a kernel. */
public final class Structure {

    private final Snapshot network;
    private final int n;

    public Structure(Snapshot network) {
        this.network = network;
        this.n = network.vertexCount();
    }

    /** The four; three where the actors are too many for a walk from each. */
    List<Kernel> predictors(Mixing communities, Pairs pairs) {
        List<Kernel> all = List.of(this::adamicAdar, this::threePaths, communities::expectation, walk(pairs));
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
        routes(a, new double[n], sum);
        return b -> sum[b];
    }

    /** The same, by vertex, into {@code sum}; what both arrays held is written over. */
    void routes(int a, double[] second, double[] sum) {
        Arrays.fill(sum, 0);
        Arrays.fill(second, 0);
        for (int s = network.start(a); s < network.start(a + 1); s++) {
            int u = network.target(s);
            spread(u, 1 / Math.sqrt(network.degree(u)), second);
        }
        for (int v = 0; v < n; v++) {
            if (second[v] != 0) {
                spread(v, second[v] / Math.sqrt(network.degree(v)), sum);
            }
        }
    }

    private void spread(int from, double share, double[] into) {
        for (int s = network.start(from); s < network.start(from + 1); s++) {
            into[network.target(s)] += share;
        }
    }

    /** Both personalised PageRanks summed: worked out of all pairs at once where this costs less. */
    public Kernel walk() {
        return n <= Candidates.ALL_PAIRS && AllPartnerWalks.pays(network)
                ? new AllPartnerWalks(network)
                : new PartnerWalk(network);
    }

    /** The same, for pairs of one actor without the others' walks, and as near as numbers can be to those of all at once. */
    private Kernel walk(Pairs pairs) {
        boolean together = n <= Candidates.ALL_PAIRS && AllPartnerWalks.pays(network);
        return pairs.centre().isPresent() ? new PartnerWalk(network, together) : walk();
    }

    /**
     * Ties between the ends of each pair, 0 where there is no path, 127 for all that is more. Breadth first from 64 actors at once,
     * one bit each (Then et al. 2014, doi:10.14778/2735496.2735507): O(m) a step and block.
     */
    byte[] hops(Pairs pairs) {
        byte[] hops = new byte[pairs.count()];
        if (pairs.centre().isPresent()) {
            int a = pairs.centre().getAsInt();
            int[] all = hops(a);
            for (int p = 0; p < hops.length; p++) {
                hops[p] = (byte) Math.min(Byte.MAX_VALUE, all[pairs.other(p, a)]);
            }
            return hops;
        }
        IntStream.iterate(0, from -> from < n, from -> from + Long.SIZE).boxed().toList().parallelStream()
                .forEach(from -> sweep(from, Math.min(n, from + Long.SIZE), pairs, hops));
        return hops;
    }

    private void sweep(int from, int to, Pairs pairs, byte[] hops) {
        long[] seen = new long[n];
        for (int a = from; a < to; a++) {
            seen[a] = 1L << (a - from);
        }
        boolean further = pairs.start(to) > pairs.start(from);
        for (int step = 1; further; step++) {
            long[] next = widened(seen);
            further = !Arrays.equals(next, seen);
            seen = next;
            for (int a = from; a < to && further; a++) {
                mark(a, seen, 1L << (a - from), (byte) Math.min(Byte.MAX_VALUE, step), pairs, hops);
            }
        }
    }

    private long[] widened(long[] seen) {
        long[] wider = new long[n];
        for (int v = 0; v < n; v++) {
            long bits = seen[v];
            for (int s = network.start(v); s < network.start(v + 1); s++) {
                bits |= seen[network.target(s)];
            }
            wider[v] = bits;
        }
        return wider;
    }

    private static void mark(int a, long[] seen, long bit, byte step, Pairs pairs, byte[] hops) {
        for (int p = pairs.start(a); p < pairs.start(a + 1); p++) {
            if (hops[p] == 0 && (seen[pairs.second(p)] & bit) != 0) {
                hops[p] = step;
            }
        }
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
