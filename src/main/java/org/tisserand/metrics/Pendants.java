package org.tisserand.metrics;

import java.util.Arrays;

/**
 * Vertices with a single neighbour, folded into it again and again: what hangs on a vertex by one step alone counts there.
 *
 * <p>Whatever the lengths are, all chains from what hangs on a vertex pass through it, so that pairs of which one is
 * folded need no search. Left are the cycles and what joins them. Cost: O(n + m).
 *
 * @see <a href="https://doi.org/10.1137/1.9781611972832.76">Sarıyüce et al. (2013), Shattering and Compressing Networks, SDM</a>
 */
final class Pendants {

    private final Rows rows;
    private final int[] left;
    private final boolean[] folded;
    private final double[] held;
    private final double[] squares;
    /** Those folded, in that order, and each one's neighbour. */
    private final int[] order;

    private final int[] into;
    private int count;

    private Pendants(Rows rows) {
        int n = rows.vertexCount();
        this.rows = rows;
        this.left = new int[n];
        Arrays.setAll(left, v -> rows.start(v + 1) - rows.start(v));
        this.folded = new boolean[n];
        this.held = new double[n];
        Arrays.fill(held, 1);
        this.squares = new double[n];
        this.order = new int[n];
        this.into = new int[n];
    }

    /** @param rows symmetric */
    static Pendants of(Rows rows) {
        var pendants = new Pendants(rows);
        for (int v = 0; v < rows.vertexCount(); v++) {
            pendants.foldFrom(v);
        }
        return pendants;
    }

    /** Folds v if one neighbour is left, then that one if v was its last but one. */
    private void foldFrom(int v) {
        int next = v;
        while (left[next] == 1 && !folded[next]) {
            int neighbour = neighbourOf(next);
            order[count++] = next;
            into[next] = neighbour;
            folded[next] = true;
            left[next] = 0;
            held[neighbour] += held[next];
            squares[neighbour] += held[next] * held[next];
            left[neighbour]--;
            next = neighbour;
        }
    }

    private int neighbourOf(int v) {
        int slot = rows.start(v);
        while (folded[rows.target(slot)]) {
            slot++;
        }
        return rows.target(slot);
    }

    /** Gives each folded vertex what its neighbour has, from those folded last on. */
    void handOut(int[] numbers) {
        for (int i = count - 1; i >= 0; i--) {
            numbers[order[i]] = numbers[into[order[i]]];
        }
    }

    /** Whether {@code vertex} is still tied to others that are left. */
    boolean stays(int vertex) {
        return left[vertex] > 0;
    }

    /** How many neighbours of {@code vertex} are left. */
    int degree(int vertex) {
        return left[vertex];
    }

    /** How many vertices count at {@code vertex}, itself included. */
    double held(int vertex) {
        return held[vertex];
    }

    /**
     * Through {@code vertex}: the pairs of which at least one hangs on it.
     *
     * @param piece how many vertices its piece of the network has
     */
    double settled(int vertex, int piece) {
        double hanging = held[vertex] - 1;
        return (hanging * hanging - squares[vertex]) / 2 + hanging * (piece - held[vertex]);
    }
}
