package org.tisserand.metrics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.tisserand.network.Arcs;
import org.tisserand.network.Snapshot;

/**
 * PageRank: the share of time that a walk spends at an actor, when each step follows a tie in proportion to its strength
 * and, 15 times in 100, starts again at any actor.
 *
 * <p>Undirected, it stays near the share of strength; along arcs it does not. From an isolate the walk starts again at once. Sums to 1;
 * iterated until the total change is below 1e-12. Cost: O(n + m) for each of some 60 rounds at most along ties ({@link TieWalk}), of 170 along arcs.
 *
 * @see <a href="https://doi.org/10.1016/S0169-7552(98)00110-X">Brin & Page (1998), Computer Networks 30</a>
 */
final class PageRank {

    static final double DAMPING = 0.85;
    static final double TOLERANCE = 1e-12;

    /** As many as the slowest walk takes: 0.85 to their power is the tolerance. */
    private static final int ROUNDS = 170;

    private final double[] strength;
    private final int[] starts;
    private final int[] sources;
    private final double[] weights;

    /**
     * @param strength of all that leaves a vertex
     * @param start    the first slot of what comes into a vertex
     */
    private PageRank(
            int n,
            IntToDoubleFunction strength,
            IntUnaryOperator start,
            IntUnaryOperator source,
            IntToDoubleFunction weight) {
        this.strength = new double[n];
        Arrays.setAll(this.strength, strength);
        this.starts = new int[n + 1];
        Arrays.setAll(starts, start);
        this.sources = new int[starts[n]];
        Arrays.setAll(sources, source);
        this.weights = new double[starts[n]];
        Arrays.setAll(weights, weight);
    }

    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Scores.of(new TieWalk(snapshot).ranks(progress));
    }

    /** The walk goes the way of the arcs; from an actor that none leaves it starts again at once. */
    static Scores alongArcs(Snapshot snapshot, Chosen chosen, Progress progress) {
        Arcs arcs = snapshot.arcs();
        var walk = new PageRank(
                snapshot.vertexCount(),
                v -> Directions.outStrength(arcs, v),
                arcs::inStart,
                arcs::inSource,
                arcs::inWeight);
        return Directions.remarked(Scores.of(walk.converged(progress)), snapshot);
    }

    private double[] converged(Progress progress) {
        double[] rank = new double[strength.length];
        Arrays.fill(rank, 1.0 / rank.length);
        double change = rank.length == 0 ? 0 : 1;
        for (int round = 0; change >= TOLERANCE; round++) {
            progress.at(Math.min(round, ROUNDS), ROUNDS);
            double[] next = step(rank);
            change = distance(rank, next);
            rank = next;
        }
        return rank;
    }

    private double[] step(double[] rank) {
        double[] given = new double[rank.length];
        double stranded = 0;
        for (int v = 0; v < rank.length; v++) {
            given[v] = strength[v] == 0 ? 0 : rank[v] / strength[v];
            stranded += strength[v] == 0 ? rank[v] : 0;
        }
        double everywhere = (1 - DAMPING + DAMPING * stranded) / rank.length;
        double[] next = new double[rank.length];
        Arrays.parallelSetAll(next, v -> everywhere + DAMPING * inflow(v, given));
        return next;
    }

    /** @param given by each vertex for a strength of 1 */
    private double inflow(int v, double[] given) {
        double sum = 0;
        for (int slot = starts[v]; slot < starts[v + 1]; slot++) {
            sum += given[sources[slot]] * weights[slot];
        }
        return sum;
    }

    private static double distance(double[] before, double[] after) {
        double sum = 0;
        for (int v = 0; v < before.length; v++) {
            sum += Math.abs(after[v] - before[v]);
        }
        return sum;
    }
}
