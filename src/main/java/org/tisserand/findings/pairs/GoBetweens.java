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

    private static final int LANES = EightSums.COUNT;
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

    /**
     * Rounds over the ties of those whose partners' chances rose, until none rises, which come to what Dijkstra's algorithm finds, to the bit: a product of chances
     * never rises along a way. O(m) a round, as many as ties on the longest of the best ways.
     *
     * @param actors {@link #LANES} at most
     */
    @Override
    public List<IntToDoubleFunction> from(int[] actors) {
        double[] chance = new double[network.vertexCount() * LANES];
        boolean[] touched = new boolean[network.vertexCount()];
        for (int lane = 0; lane < actors.length; lane++) {
            chance[actors[lane] * LANES + lane] = 1;
            touchPartners(actors[lane], touched);
        }
        boolean rising = true;
        while (rising) {
            rising = false;
            for (int v = 0; v < touched.length; v++) {
                if (touched[v]) {
                    touched[v] = false;
                    if (raise(v, chance)) {
                        touchPartners(v, touched);
                        rising = true;
                    }
                }
            }
        }
        return IntStream.range(0, actors.length)
                .<IntToDoubleFunction>mapToObj(lane -> b -> chance[b * LANES + lane])
                .toList();
    }

    private void touchPartners(int v, boolean[] touched) {
        for (int slot = network.start(v); slot < network.start(v + 1); slot++) {
            touched[network.target(slot)] = true;
        }
    }

    // Eight chances that stay in registers: a loop over so few lanes is not made vectors of.
    private boolean raise(int v, double[] chance) {
        int at = v * LANES;
        double c0 = chance[at];
        double c1 = chance[at + 1];
        double c2 = chance[at + 2];
        double c3 = chance[at + 3];
        double c4 = chance[at + 4];
        double c5 = chance[at + 5];
        double c6 = chance[at + 6];
        double c7 = chance[at + 7];
        for (int slot = network.start(v); slot < network.start(v + 1); slot++) {
            double p = passing[slot];
            int from = network.target(slot) * LANES;
            c0 = greater(c0, chance[from] * p);
            c1 = greater(c1, chance[from + 1] * p);
            c2 = greater(c2, chance[from + 2] * p);
            c3 = greater(c3, chance[from + 3] * p);
            c4 = greater(c4, chance[from + 4] * p);
            c5 = greater(c5, chance[from + 5] * p);
            c6 = greater(c6, chance[from + 6] * p);
            c7 = greater(c7, chance[from + 7] * p);
        }
        boolean raised = c0 > chance[at]
                || c1 > chance[at + 1]
                || c2 > chance[at + 2]
                || c3 > chance[at + 3]
                || c4 > chance[at + 4]
                || c5 > chance[at + 5]
                || c6 > chance[at + 6]
                || c7 > chance[at + 7];
        chance[at] = c0;
        chance[at + 1] = c1;
        chance[at + 2] = c2;
        chance[at + 3] = c3;
        chance[at + 4] = c4;
        chance[at + 5] = c5;
        chance[at + 6] = c6;
        chance[at + 7] = c7;
        return raised;
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
