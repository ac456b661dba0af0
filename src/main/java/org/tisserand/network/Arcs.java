package org.tisserand.network;

import java.util.Arrays;
import java.util.List;
import org.tisserand.model.Tie;

/**
 * The same network with its directions, in compact arrays: an arc for each way in which an edge was told.
 *
 * <p>A tie told as directed makes one arc; a mutual one, and a shared collaboration, one each way. Arcs from a vertex
 * ascend by target, arcs into it by source. Strengths sum as they do in the snapshot, each way apart.
 */
public final class Arcs {

    private final Half out;
    private final Half in;
    private final int count;
    private final boolean directed;

    private Arcs(Snapshot snapshot) {
        List<Edge> edges = snapshot.edges();
        double[] there = new double[edges.size()];
        double[] back = new double[edges.size()];
        boolean told = false;
        for (int e = 0; e < there.length; e++) {
            Edge edge = edges.get(e);
            boolean oneWay = oneWay(edge);
            told |= oneWay;
            there[e] = oneWay ? weight(edge, snapshot.actor(edge.u()).id()) : edge.weight();
            back[e] = oneWay ? weight(edge, snapshot.actor(edge.v()).id()) : edge.weight();
        }
        this.directed = told;
        this.out = new Half(snapshot.vertexCount(), edges, there, back);
        this.in = new Half(snapshot.vertexCount(), edges, back, there);
        this.count = out.targets.length;
    }

    /** Cost: O(n + m). */
    static Arcs of(Snapshot snapshot) {
        return new Arcs(snapshot);
    }

    private static boolean oneWay(Edge edge) {
        for (Tie tie : edge.ties()) {
            if (tie.directed()) {
                return true;
            }
        }
        return false;
    }

    // What goes both ways is the edge's weight less what goes one way only: the sums keep the snapshot's order.
    private static double weight(Edge edge, String from) {
        double sum = 0;
        for (Tie tie : edge.ties()) {
            sum += !tie.directed() || tie.from().equals(from) ? tie.strength().orElse(1) : 0;
        }
        return sum + edge.sharedWeight();
    }

    /** Rows of targets, each ascending. */
    private static final class Half {
        private final int[] starts;
        private final int[] targets;
        private final double[] weights;

        /**
         * Edges come sorted by (u, v): taking first the ways from v, then those from u, leaves each row sorted by target.
         *
         * @param up   the strength from u to v, 0 where no arc leads there
         * @param down that from v to u
         */
        Half(int n, List<Edge> edges, double[] up, double[] down) {
            starts = new int[n + 1];
            for (int e = 0; e < up.length; e++) {
                starts[edges.get(e).u() + 1] += up[e] > 0 ? 1 : 0;
                starts[edges.get(e).v() + 1] += down[e] > 0 ? 1 : 0;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            targets = new int[starts[n]];
            weights = new double[starts[n]];
            int[] next = starts.clone();
            for (int e = 0; e < up.length; e++) {
                put(next, edges.get(e).v(), edges.get(e).u(), down[e]);
            }
            for (int e = 0; e < up.length; e++) {
                put(next, edges.get(e).u(), edges.get(e).v(), up[e]);
            }
        }

        private void put(int[] next, int from, int to, double weight) {
            if (weight > 0) {
                targets[next[from]] = to;
                weights[next[from]++] = weight;
            }
        }
    }

    /** How many there are: both ways of a mutual tie count. */
    public int count() {
        return count;
    }

    /** Whether any tie was told with a direction; otherwise each edge is two arcs. */
    public boolean directed() {
        return directed;
    }

    public int outDegree(int vertex) {
        return out.starts[vertex + 1] - out.starts[vertex];
    }

    public int inDegree(int vertex) {
        return in.starts[vertex + 1] - in.starts[vertex];
    }

    /** First slot of the arcs that leave {@code vertex}; the last is before {@code outStart(vertex + 1)}. */
    public int outStart(int vertex) {
        return out.starts[vertex];
    }

    /** Where the arc at a slot leads. */
    public int outTarget(int slot) {
        return out.targets[slot];
    }

    public double outWeight(int slot) {
        return out.weights[slot];
    }

    /** First slot of the arcs that enter {@code vertex}; the last is before {@code inStart(vertex + 1)}. */
    public int inStart(int vertex) {
        return in.starts[vertex];
    }

    /** Where the arc at a slot comes from. */
    public int inSource(int slot) {
        return in.targets[slot];
    }

    public double inWeight(int slot) {
        return in.weights[slot];
    }

    /** Cost: O(log degree). */
    public boolean leads(int from, int to) {
        return Arrays.binarySearch(out.targets, out.starts[from], out.starts[from + 1], to) >= 0;
    }
}
