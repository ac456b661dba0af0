package org.tisserand.metrics;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.tisserand.network.Arcs;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/** What paths run on: for each vertex the vertices one step away, ascending, and how long each step is. */
final class Rows {

    private final int[] starts;
    private final int[] targets;
    private final double[] lengths;
    private final boolean bothWays;

    private Rows(int n, boolean bothWays, IntUnaryOperator start, IntUnaryOperator target) {
        this.bothWays = bothWays;
        this.starts = new int[n + 1];
        Arrays.setAll(starts, start);
        this.targets = new int[starts[n]];
        Arrays.setAll(targets, target);
        this.lengths = new double[targets.length];
        Arrays.fill(lengths, 1);
    }

    /** Nobody's. */
    static final Rows NONE = new Rows(0, true, v -> 0, slot -> slot);

    /** Ties, one step each. */
    static Rows ofTies(Snapshot snapshot) {
        return new Rows(snapshot.vertexCount(), true, snapshot::start, snapshot::target);
    }

    /** Arcs, one step each, the way they go. */
    static Rows ofArcs(Snapshot snapshot) {
        Arcs arcs = snapshot.arcs();
        return new Rows(snapshot.vertexCount(), false, arcs::outStart, arcs::outTarget);
    }

    /**
     * Ties, the stronger the shorter: the network's greatest strength over the tie's, so that its strongest ties have length 1.
     *
     * @see <a href="https://doi.org/10.1016/j.socnet.2010.03.006">Opsahl et al. (2010), Social Networks 32(3)</a>
     */
    static Rows ofLengths(Snapshot snapshot) {
        Rows rows = ofTies(snapshot);
        double most = snapshot.edges().stream().mapToDouble(Edge::weight).max().orElse(1);
        Arrays.setAll(rows.lengths, slot -> most / snapshot.weight(slot));
        return rows;
    }

    /** The same, one step each, its vertices numbered by their places in {@code order}; a row is in the order it was in. */
    Rows renamed(int[] order) {
        int[] place = new int[order.length];
        int[] begins = new int[order.length + 1];
        for (int p = 0; p < order.length; p++) {
            place[order[p]] = p;
            begins[p + 1] = begins[p] + starts[order[p] + 1] - starts[order[p]];
        }
        int[] named = new int[targets.length];
        for (int p = 0; p < order.length; p++) {
            for (int slot = begins[p]; slot < begins[p + 1]; slot++) {
                named[slot] = place[targets[starts[order[p]] + slot - begins[p]]];
            }
        }
        return new Rows(order.length, bothWays, v -> begins[v], slot -> named[slot]);
    }

    /** First slot of each vertex, and one more; to be read only. */
    int[] starts() {
        return starts;
    }

    /** At each slot; to be read only. */
    int[] targets() {
        return targets;
    }

    /** Whether each step leads back as well. */
    boolean bothWays() {
        return bothWays;
    }

    int vertexCount() {
        return starts.length - 1;
    }

    /** First slot of {@code vertex}; its last is before {@code start(vertex + 1)}. */
    int start(int vertex) {
        return starts[vertex];
    }

    int target(int slot) {
        return targets[slot];
    }

    /** Above 0. */
    double length(int slot) {
        return lengths[slot];
    }
}
