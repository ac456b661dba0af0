package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * How well word can pass between two actors, and through whom: the greatest product of p = w / (w + median w) on a path.
 *
 * <p>Dijkstra's algorithm on −ln p; strength is never a length by itself. O(m log n) a row.
 */
final class GoBetweens {

    private final Snapshot network;
    private final double median;

    GoBetweens(Snapshot network) {
        this.network = network;
        double[] weights =
                network.edges().stream().mapToDouble(Edge::weight).sorted().toArray();
        int half = weights.length / 2;
        this.median = weights.length == 0
                ? 1
                : weights.length % 2 == 1 ? weights[half] : (weights[half - 1] + weights[half]) / 2;
    }

    double median() {
        return median;
    }

    private record Reached(int vertex, double chance) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int better = Double.compare(other.chance, chance);
            return better != 0 ? better : Integer.compare(vertex, other.vertex);
        }
    }

    /** 0 where there is no path. */
    IntToDoubleFunction from(int a) {
        double[] chance = search(a, new int[network.vertexCount()]);
        return b -> chance[b];
    }

    /** The vertices between {@code a} and {@code b}, in order; none where there is no path. */
    List<Integer> chain(int a, int b) {
        int[] before = new int[network.vertexCount()];
        double[] chance = search(a, before);
        var chain = new ArrayList<Integer>();
        if (chance[b] > 0) {
            for (int v = before[b]; v != a; v = before[v]) {
                chain.add(0, v);
            }
        }
        return chain;
    }

    private double[] search(int a, int[] before) {
        double[] chance = new double[network.vertexCount()];
        boolean[] settled = new boolean[network.vertexCount()];
        Arrays.fill(before, -1);
        var queue = new PriorityQueue<Reached>();
        chance[a] = 1;
        queue.add(new Reached(a, 1));
        while (!queue.isEmpty()) {
            int v = queue.remove().vertex();
            if (!settled[v]) {
                settled[v] = true;
                pass(v, chance, before, queue);
            }
        }
        return chance;
    }

    private void pass(int v, double[] chance, int[] before, PriorityQueue<Reached> queue) {
        for (int s = network.start(v); s < network.start(v + 1); s++) {
            int w = network.target(s);
            double through = chance[v] * network.weight(s) / (network.weight(s) + median);
            if (through > chance[w]) {
                chance[w] = through;
                before[w] = v;
                queue.add(new Reached(w, through));
            }
        }
    }
}
