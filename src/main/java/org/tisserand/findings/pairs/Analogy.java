package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * « B already works with someone who is like A », on the mean and at the most, from both sides.
 *
 * <p>Not known of a pair one of which works on nothing known. Cost: the likeness of each actor to all, and O(partners) a pair, O(m) an
 * actor at the most; 32 bytes a pair.
 */
final class Analogy {

    private static final int LANES = EightSums.COUNT;

    private final Snapshot network;
    private final Resemblance likeness;
    private final Pairs pairs;
    private final int[] partners;
    private final double[] ones;
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
        this.partners = IntStream.range(0, network.start(network.vertexCount()))
                .map(network::target)
                .toArray();
        this.ones = new double[partners.length];
        Arrays.fill(ones, 1);
        if (pairs.centre().isPresent()) {
            lookAround(pairs.centre().getAsInt());
        } else {
            lookFromEach();
        }
    }

    private void lookFromEach() {
        int[] known = IntStream.range(0, pairs.vertices())
                .filter(a -> pairs.hasAny(a) && likeness.knows(a))
                .toArray();
        IntStream.range(0, (known.length + LANES - 1) / LANES)
                .parallel()
                .mapToObj(
                        block -> Arrays.copyOfRange(known, block * LANES, Math.min(known.length, (block + 1) * LANES)))
                .forEach(this::look);
    }

    private double[] unknown() {
        double[] unknown = new double[pairs.count()];
        Arrays.fill(unknown, Kernel.UNKNOWN);
        return unknown;
    }

    /** From one actor and its partners alone. O(m), and the likeness of each of these to all. */
    private void lookAround(int a) {
        if (!likeness.knows(a)) {
            return;
        }
        double[] own = likeness.row(a);
        double[] sums = new double[own.length];
        double[] greatest = new double[own.length];
        for (int c : network.neighbours(a)) {
            double[] row = likeness.row(c);
            for (int b = 0; b < row.length; b++) {
                sums[b] += row[b];
                greatest[b] = Math.max(greatest[b], row[b]);
            }
        }
        for (int p = 0; p < pairs.count(); p++) {
            int b = pairs.other(p, a);
            if (likeness.knows(b)) {
                boolean lower = pairs.first(p) == a;
                double sum = 0;
                double most = 0;
                for (int slot = network.start(b); slot < network.start(b + 1); slot++) {
                    sum += own[network.target(slot)];
                    most = Math.max(most, own[network.target(slot)]);
                }
                sumThere[p] = lower ? sum : sums[b];
                sumBack[p] = lower ? sums[b] : sum;
                mostThere[p] = lower ? most : greatest[b];
                mostBack[p] = lower ? greatest[b] : most;
            }
        }
    }

    private void look(int[] actors) {
        int n = network.vertexCount();
        double[] like = new double[n * LANES];
        for (int lane = 0; lane < actors.length; lane++) {
            double[] row = likeness.row(actors[lane]);
            for (int b = 0; b < n; b++) {
                like[b * LANES + lane] = row[b];
            }
        }
        int[] others = others(actors);
        int[] place = new int[n];
        double[] sums = new double[others.length * LANES];
        double[] greatest = new double[others.length * LANES];
        for (int i = 0; i < others.length; i++) {
            int begin = network.start(others[i]);
            int end = network.start(others[i] + 1);
            place[others[i]] = i;
            EightSums.write(like, partners, ones, begin, end, sums, i);
            EightSums.writeGreatest(like, partners, begin, end, greatest, i);
        }
        for (int lane = 0; lane < actors.length; lane++) {
            pairs.step();
            keep(actors[lane], lane, place, sums, sumThere, sumBack);
            keep(actors[lane], lane, place, greatest, mostThere, mostBack);
        }
    }

    /** With whom at least one of some actors is in a pair that is asked for: of a large network few. */
    private int[] others(int[] actors) {
        var others = new BitSet();
        for (int a : actors) {
            for (int p = pairs.start(a); p < pairs.start(a + 1); p++) {
                others.set(pairs.second(p));
            }
            for (int p : pairs.endingAt(a)) {
                others.set(pairs.first(p));
            }
        }
        return others.stream().filter(likeness::knows).toArray();
    }

    private void keep(int a, int lane, int[] place, double[] looked, double[] there, double[] back) {
        for (int p = pairs.start(a); p < pairs.start(a + 1); p++) {
            int b = pairs.second(p);
            there[p] = likeness.knows(b) ? looked[place[b] * LANES + lane] : Kernel.UNKNOWN;
        }
        for (int p : pairs.endingAt(a)) {
            int b = pairs.first(p);
            back[p] = likeness.knows(b) ? looked[place[b] * LANES + lane] : Kernel.UNKNOWN;
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
