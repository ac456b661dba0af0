package org.tisserand.findings.pairs;

import java.util.ArrayList;
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

    /** The vertices between {@code a} and {@code b}, in order; none where there is no path. */
    List<Integer> chain(int a, int b) {
        Frontier reached = search(a);
        var chain = new ArrayList<Integer>();
        if (reached.chance(b) > 0) {
            for (int v = reached.before(b); v != a; v = reached.before(v)) {
                chain.add(0, v);
            }
        }
        return chain;
    }

    private Frontier search(int a) {
        var frontier = new Frontier(network.vertexCount(), a);
        while (!frontier.isEmpty()) {
            int v = frontier.next();
            double here = frontier.chance(v);
            for (int s = network.start(v); s < network.start(v + 1); s++) {
                frontier.reach(network.target(s), v, here * passing[s]);
            }
        }
        return frontier;
    }
}
