package org.tisserand.findings.pairs;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * How well word can pass between two actors, and through whom: the greatest product of p = w / (w + median w) on a path.
 *
 * <p>Strength is never a length by itself.
 */
final class GoBetweens implements Kernel {

    private static final int NEAR = 4;

    private final Snapshot network;
    private final double median;
    private final double[] passing;

    GoBetweens(Snapshot network) {
        this.network = network;
        double[] weights =
                network.edges().stream().mapToDouble(Edge::weight).sorted().toArray();
        int half = weights.length / 2;
        this.median = weights.length == 0
                ? 1
                : weights.length % 2 == 1 ? weights[half] : (weights[half - 1] + weights[half]) / 2;
        this.passing = IntStream.range(0, network.start(network.vertexCount()))
                .mapToDouble(network::weight)
                .map(w -> w / (w + median))
                .toArray();
    }

    double median() {
        return median;
    }

    /**
     * The same over chains of four ties at most, 0 where there is none: for networks too large to follow every chain. O(ties of all
     * within three steps) a row.
     */
    IntToDoubleFunction nearby(int a) {
        double[] chance = new double[network.vertexCount()];
        int[] reached = {a};
        chance[a] = 1;
        for (int step = 0; step < NEAR - 1; step++) {
            reached = widened(reached, chance);
        }
        return b -> {
            double most = 0;
            for (int slot = network.start(b); slot < network.start(b + 1); slot++) {
                most = greater(most, chance[network.target(slot)] * passing[slot]);
            }
            return most;
        };
    }

    /** Raises the chances of all partners of those that rose last, and says whose rose. */
    private int[] widened(int[] last, double[] chance) {
        double[] before = IntStream.of(last).mapToDouble(v -> chance[v]).toArray();
        var raised = new BitSet();
        for (int i = 0; i < last.length; i++) {
            for (int slot = network.start(last[i]); slot < network.start(last[i] + 1); slot++) {
                int w = network.target(slot);
                double through = before[i] * passing[slot];
                if (through > chance[w]) {
                    chance[w] = through;
                    raised.set(w);
                }
            }
        }
        return raised.stream().toArray();
    }

    /** 0 where there is no path. */
    @Override
    public IntToDoubleFunction from(int a) {
        return from(new int[] {a}).get(0);
    }

    @Override
    public List<IntToDoubleFunction> from(int[] actors) {
        var chances = new Chances(network, passing);
        return IntStream.of(actors).mapToObj(chances::from).map(GoBetweens::row).toList();
    }

    private static IntToDoubleFunction row(double[] chance) {
        return b -> chance[b];
    }

    // Not Math.max, which minds NaN and the sign of 0.
    private static double greater(double one, double other) {
        return one > other ? one : other;
    }

    /** How well word passes from one actor to each: 1 to itself. */
    double[] chances(int a) {
        return new Chances(network, passing).from(a);
    }

    /** How well it passes along the tie at a slot. */
    double passing(int slot) {
        return passing[slot];
    }
}
