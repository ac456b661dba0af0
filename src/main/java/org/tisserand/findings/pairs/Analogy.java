package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * « B already works with someone who is like A », on the mean and at the most, from both sides.
 *
 * <p>Not known of a pair one of which works on nothing known. Cost: the likeness of each actor to all, and O(partners) a pair; 32
 * bytes a pair.
 */
final class Analogy {

    private final Snapshot network;
    private final Resemblance likeness;
    private final Pairs pairs;
    // Of each pair, how like the lower actor the partners of the higher are, and the other way.
    private final double[] sumThere;
    private final double[] sumBack;
    private final double[] mostThere;
    private final double[] mostBack;

    Analogy(Snapshot network, Resemblance likeness, Pairs pairs) {
        this.network = network;
        this.likeness = likeness;
        this.pairs = pairs;
        this.sumThere = unknown();
        this.sumBack = unknown();
        this.mostThere = unknown();
        this.mostBack = unknown();
        IntStream.range(0, pairs.vertices())
                .parallel()
                .filter(a -> pairs.hasAny(a) && likeness.knows(a))
                .forEach(this::look);
    }

    private double[] unknown() {
        double[] unknown = new double[pairs.count()];
        Arrays.fill(unknown, Kernel.UNKNOWN);
        return unknown;
    }

    private void look(int a) {
        pairs.step();
        double[] like = likeness.row(a);
        for (int p = pairs.start(a); p < pairs.start(a + 1); p++) {
            look(p, pairs.second(p), like, sumThere, mostThere);
        }
        for (int p : pairs.endingAt(a)) {
            look(p, pairs.first(p), like, sumBack, mostBack);
        }
    }

    private void look(int p, int other, double[] like, double[] sums, double[] greatest) {
        if (likeness.knows(other)) {
            double sum = 0;
            double most = 0;
            for (int s = network.start(other); s < network.start(other + 1); s++) {
                double each = like[network.target(s)];
                sum += each;
                most = each > most ? each : most;
            }
            sums[p] = sum;
            greatest[p] = most;
        }
    }

    /** Σ over b's partners of their likeness to a, over k_b + 1, and the same from the other side. */
    double[] mean() {
        double[] mean = new double[pairs.count()];
        Arrays.parallelSetAll(
                mean,
                p -> sumThere[p] / (network.degree(pairs.second(p)) + 1.0)
                        + sumBack[p] / (network.degree(pairs.first(p)) + 1.0));
        return mean;
    }

    /** 1 − (1 − most)(1 − most from the other side), over no partner 0. */
    double[] most() {
        double[] most = new double[pairs.count()];
        Arrays.parallelSetAll(most, p -> 1 - (1 - mostThere[p]) * (1 - mostBack[p]));
        return most;
    }
}
