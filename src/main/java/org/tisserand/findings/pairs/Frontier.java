package org.tisserand.findings.pairs;

import java.util.Arrays;
import org.tisserand.metrics.Nearest;

/**
 * What a search for the likeliest ways has reached and not yet settled, the greatest chance first, of equals the lower node.
 *
 * <p>Dijkstra's algorithm with products of chances in place of sums of lengths: no step raises a chance, and the likeliest is the nearest
 * where distance is the chance with its sign turned. O(log nodes) a call.
 */
final class Frontier {

    private static final int NONE = -1;

    private final double[] distances;
    private final int[] before;
    private final Nearest waiting;

    /** @param start its chance is 1 */
    Frontier(int nodes, int start) {
        this.distances = new double[nodes];
        this.before = new int[nodes];
        this.waiting = new Nearest(distances);
        Arrays.fill(before, NONE);
        reach(start, NONE, 1);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** The likeliest node not yet settled, which is settled by this. */
    int next() {
        return waiting.poll();
    }

    /** Takes note of a way to {@code node} by way of {@code from}, where it is likelier than those known. */
    void reach(int node, int from, double through) {
        if (through > chance(node)) {
            distances[node] = -through;
            before[node] = from;
            waiting.offer(node);
        }
    }

    /** Of the likeliest way to a node that was reached; 0 where none was. */
    double chance(int node) {
        return -distances[node];
    }

    /** The node before, on the likeliest way; below 0 at the start, and where there is no way. */
    int before(int node) {
        return before[node];
    }
}
