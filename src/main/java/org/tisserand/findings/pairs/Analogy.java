package org.tisserand.findings.pairs;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/** « B already works with someone who is like A », on the mean and at the most, from both sides. */
final class Analogy {

    private static final int KEPT = 3_000;

    private final Snapshot network;
    private final Resemblance likeness;
    private final int n;
    private final double[][] kept;

    Analogy(Snapshot network, Resemblance likeness) {
        this.network = network;
        this.likeness = likeness;
        this.n = network.vertexCount();
        this.kept = n > KEPT
                ? new double[0][]
                : IntStream.range(0, n).parallel().mapToObj(likeness::row).toArray(double[][]::new);
    }

    private double[] row(int a) {
        return kept.length == 0 ? likeness.row(a) : kept[a];
    }

    /** Σ over b's partners of their likeness to a, over k_b + 1, and the same from the other side. */
    IntToDoubleFunction mean(int a) {
        double[] like = row(a);
        double[] sum = new double[n];
        for (int s = network.start(a); s < network.start(a + 1); s++) {
            double[] partner = row(network.target(s));
            for (int b = 0; b < n; b++) {
                sum[b] += partner[b];
            }
        }
        double ends = network.degree(a) + 1.0;
        return b -> known(a, b) ? sumOfPartners(b, like) / (network.degree(b) + 1.0) + sum[b] / ends : Kernel.UNKNOWN;
    }

    /** 1 − (1 − most)(1 − most from the other side), over no partner 0. */
    IntToDoubleFunction most(int a) {
        double[] like = row(a);
        double[] most = new double[n];
        for (int s = network.start(a); s < network.start(a + 1); s++) {
            double[] partner = row(network.target(s));
            for (int b = 0; b < n; b++) {
                most[b] = Math.max(most[b], partner[b]);
            }
        }
        return b -> known(a, b) ? 1 - (1 - mostOfPartners(b, like)) * (1 - most[b]) : Kernel.UNKNOWN;
    }

    private boolean known(int a, int b) {
        return likeness.knows(a) && likeness.knows(b);
    }

    private double sumOfPartners(int b, double[] like) {
        double sum = 0;
        for (int s = network.start(b); s < network.start(b + 1); s++) {
            sum += like[network.target(s)];
        }
        return sum;
    }

    private double mostOfPartners(int b, double[] like) {
        double most = 0;
        for (int s = network.start(b); s < network.start(b + 1); s++) {
            most = Math.max(most, like[network.target(s)]);
        }
        return most;
    }
}
