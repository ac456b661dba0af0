package org.tisserand.network;

import java.util.ArrayList;
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

    /** One arc. */
    private record Arc(int from, int to, double weight) {}

    private Arcs(int n, List<Arc> arcs, boolean directed) {
        this.count = arcs.size();
        this.directed = directed;
        this.out = new Half(n, arcs);
        this.in = new Half(
                n,
                arcs.stream()
                        .map(arc -> new Arc(arc.to(), arc.from(), arc.weight()))
                        .toList());
    }

    static Arcs of(Snapshot snapshot) {
        var arcs = new ArrayList<Arc>();
        boolean directed = false;
        for (Edge edge : snapshot.edges()) {
            String u = snapshot.actor(edge.u()).id();
            double there = weight(edge, u);
            double back = weight(edge, snapshot.actor(edge.v()).id());
            directed |= edge.ties().stream().anyMatch(Tie::directed);
            if (there > 0) {
                arcs.add(new Arc(edge.u(), edge.v(), there));
            }
            if (back > 0) {
                arcs.add(new Arc(edge.v(), edge.u(), back));
            }
        }
        return new Arcs(snapshot.vertexCount(), arcs, directed);
    }

    // What goes both ways is the edge's weight less what goes one way only: the sums keep the snapshot's order.
    private static double weight(Edge edge, String from) {
        if (edge.ties().stream().noneMatch(Tie::directed)) {
            return edge.weight();
        }
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

        Half(int n, List<Arc> arcs) {
            starts = new int[n + 1];
            arcs.forEach(arc -> starts[arc.from() + 1]++);
            Arrays.parallelPrefix(starts, Integer::sum);
            targets = new int[arcs.size()];
            weights = new double[arcs.size()];
            int[] next = starts.clone();
            arcs.stream().sorted((a, b) -> Integer.compare(a.to(), b.to())).forEach(arc -> {
                targets[next[arc.from()]] = arc.to();
                weights[next[arc.from()]++] = arc.weight();
            });
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
