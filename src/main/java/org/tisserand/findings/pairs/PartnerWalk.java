package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * Both personalised PageRanks summed, π_a(b) + π_b(a): damping .85, rows uniform on partners.
 *
 * <p>On an undirected network one gives the other, k_a π_a(b) = k_b π_b(a). Chebyshev's rounds gain a factor .56 each: 36 of
 * them reach 1e-9. O(m) a round and row; rows that are asked for together are followed side by side, each summed in the order in
 * which it would be alone.
 */
final class PartnerWalk implements Kernel {

    static final double DAMPING = 0.85;
    private static final int ROUNDS = 36;
    /** They reach 1e-15. */
    private static final int MANY_ROUNDS = 60;

    private static final int LANES = EightSums.COUNT;

    private final Snapshot network;
    private final int n;
    private final int[] partners;
    private final double[] ones;
    private final int rounds;

    PartnerWalk(Snapshot network) {
        this(network, false);
    }

    /** @param exact whether it is followed as far as numbers can tell */
    PartnerWalk(Snapshot network, boolean exact) {
        this.network = network;
        this.rounds = exact ? MANY_ROUNDS : ROUNDS;
        this.n = network.vertexCount();
        this.partners =
                IntStream.range(0, network.start(n)).map(network::target).toArray();
        this.ones = new double[partners.length];
        Arrays.fill(ones, 1);
    }

    @Override
    public IntToDoubleFunction from(int a) {
        double[] reached = reached(a);
        double ends = network.degree(a);
        return ends == 0 ? b -> 0 : b -> reached[b] * (1 + (network.degree(b) == 0 ? 0 : ends / network.degree(b)));
    }

    /** @param actors {@link #LANES} at most */
    @Override
    public List<IntToDoubleFunction> from(int[] actors) {
        double[] reached = reached(actors);
        return IntStream.range(0, actors.length)
                .mapToObj(lane -> row(actors[lane], reached, lane))
                .toList();
    }

    private IntToDoubleFunction row(int a, double[] reached, int lane) {
        double ends = network.degree(a);
        return ends == 0
                ? b -> 0
                : b -> reached[b * LANES + lane] * (1 + (network.degree(b) == 0 ? 0 : ends / network.degree(b)));
    }

    /** π of one source at each actor: the same sums in the same order as of several. */
    private double[] reached(int source) {
        double[] x = new double[n];
        double[] before = new double[n];
        double[] sent = new double[n];
        double omega = 1;
        for (int round = 0; round < rounds; round++) {
            for (int v = 0; v < n; v++) {
                sent[v] = network.degree(v) == 0 ? 0 : DAMPING / network.degree(v) * x[v];
            }
            double[] next = new double[n];
            for (int v = 0; v < n; v++) {
                double sum = 0;
                for (int slot = network.start(v); slot < network.start(v + 1); slot++) {
                    sum += sent[partners[slot]];
                }
                double gathered = v == source ? sum + (1 - DAMPING) : sum;
                next[v] = omega * (gathered - before[v]) + before[v];
            }
            before = x;
            x = next;
            omega = nextOmega(round, omega);
        }
        return x;
    }

    private static double nextOmega(int round, double omega) {
        return round == 0 ? 2 / (2 - DAMPING * DAMPING) : 1 / (1 - DAMPING * DAMPING * omega / 4);
    }

    /** π of each source at each actor: at {@code actor * LANES + source}. */
    private double[] reached(int[] sources) {
        double[] x = new double[n * LANES];
        double[] before = new double[n * LANES];
        double[] next = new double[n * LANES];
        double[] sent = new double[n * LANES];
        double omega = 1;
        for (int round = 0; round < rounds; round++) {
            send(x, sent);
            gather(sent, next);
            for (int lane = 0; lane < sources.length; lane++) {
                next[sources[lane] * LANES + lane] += 1 - DAMPING;
            }
            for (int i = 0; i < next.length; i++) {
                next[i] = omega * (next[i] - before[i]) + before[i];
            }
            double[] spare = before;
            before = x;
            x = next;
            next = spare;
            omega = nextOmega(round, omega);
        }
        return x;
    }

    /** What each actor sends to each of its partners. */
    private void send(double[] x, double[] sent) {
        for (int v = 0; v < n; v++) {
            double share = network.degree(v) == 0 ? 0 : DAMPING / network.degree(v);
            for (int i = v * LANES; i < (v + 1) * LANES; i++) {
                sent[i] = share * x[i];
            }
        }
    }

    private void gather(double[] sent, double[] into) {
        for (int v = 0; v < n; v++) {
            EightSums.write(sent, partners, ones, network.start(v), network.start(v + 1), into, v);
        }
    }
}
