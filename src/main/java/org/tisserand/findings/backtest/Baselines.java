package org.tisserand.findings.backtest;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.tisserand.findings.pairs.Engagement;
import org.tisserand.findings.pairs.Kernel;
import org.tisserand.findings.pairs.Offices;
import org.tisserand.network.Snapshot;

/** What the score must do better than: predictors that need nothing of it, each a kernel. */
final class Baselines {

    private static final long SEED = 20_261_123;
    private static final double KATZ = 0.5;
    private static final int ROUNDS = 40;
    private static final int MOST_ROUNDS = 1_000;

    private final Snapshot network;
    private final int n;

    Baselines(Snapshot network) {
        this.network = network;
        this.n = network.vertexCount();
    }

    /** Chance, from a seed: the same for the same pair. */
    static IntToDoubleFunction random(int a) {
        return b -> new SplittableRandom(SEED + ((long) a << 32 | b)).nextDouble();
    }

    /** k_a k_b. Barabási and Albert (1999), doi:10.1126/science.286.5439.509. */
    IntToDoubleFunction degreeProduct(int a) {
        return b -> (double) network.degree(a) * network.degree(b);
    }

    /** Katz (1953), doi:10.1007/BF02289026: Σ (βAᵏ), β = ½ / the greatest eigenvalue. */
    Kernel katz() {
        double eigenvalue = greatestEigenvalue();
        double beta = eigenvalue == 0 ? 0 : KATZ / eigenvalue;
        return a -> {
            double[] sum = walks(a, beta);
            return b -> sum[b];
        };
    }

    /** Walks of every length from {@code a}: each round adds half as much at most, so forty reach 1e-12. */
    private double[] walks(int a, double beta) {
        double[] sum = new double[n];
        double[] last = new double[n];
        last[a] = 1;
        for (int round = 0; round < ROUNDS; round++) {
            last = stepped(last, beta);
            for (int v = 0; v < n; v++) {
                sum[v] += last[v];
            }
        }
        return sum;
    }

    private double[] stepped(double[] from, double factor) {
        double[] to = new double[n];
        for (int v = 0; v < n; v++) {
            if (from[v] != 0) {
                for (int s = network.start(v); s < network.start(v + 1); s++) {
                    to[network.target(s)] += factor * from[v];
                }
            }
        }
        return to;
    }

    /** By the power method on A + 1, of which no eigenvalue is as great in absolute value; from all ones. */
    private double greatestEigenvalue() {
        double[] x = new double[n];
        Arrays.fill(x, 1);
        double value = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] next = stepped(x, 1);
            double norm = 0;
            double product = 0;
            for (int v = 0; v < n; v++) {
                product += x[v] * next[v];
                norm += x[v] * x[v];
                next[v] += x[v];
            }
            double before = value;
            value = norm == 0 ? 0 : product / norm;
            x = scaled(next);
            if (Math.abs(value - before) <= 1e-12 * value) {
                return value;
            }
        }
        return value;
    }

    private static double[] scaled(double[] x) {
        double most = Arrays.stream(x).max().orElse(1);
        return most == 0 ? x : Arrays.stream(x).map(each -> each / most).toArray();
    }

    /** E = √(g_a g_b): how much both lead recent activities in small teams. */
    static Kernel activity(Engagement engagement) {
        return a -> b -> Math.sqrt(engagement.of(a) * engagement.of(b));
    }

    /** « Already shares »: the greater number of offices × partners with whom one of both shares an officer. */
    IntToDoubleFunction alreadyShares(int a) {
        return b -> Math.max(shared(a), shared(b));
    }

    private double shared(int v) {
        double shared = 0;
        for (int s = network.start(v); s < network.start(v + 1); s++) {
            shared += network.edges().get(network.edgeNumber(s)).ties().size();
        }
        return shared;
    }

    /** The same told which offices are filled: offices that one shares with others and that both have filled. */
    static Kernel alreadySharesFilled(Offices offices) {
        return a -> b -> {
            int count = 0;
            for (int office = 0; office < offices.objects().size(); office++) {
                boolean shared = offices.table(a, office).length > 0 || offices.table(b, office).length > 0;
                count += shared && offices.isFilled(a, office) && offices.isFilled(b, office) ? 1 : 0;
            }
            return count;
        };
    }
}
