package org.tisserand.metrics;

import java.util.Arrays;
import org.tisserand.network.Snapshot;

/**
 * PageRank: the share of time that a walk spends at an actor, when each step follows a tie in proportion to its strength
 * and, 15 times in 100, starts again at any actor.
 *
 * <p>Undirected, so that it stays near the share of strength. From an isolate the walk starts again at once. Sums to 1;
 * iterated until the total change is below 1e-12. Cost: O(n + m) for each of at most about 170 rounds.
 *
 * @see <a href="https://doi.org/10.1016/S0169-7552(98)00110-X">Brin & Page (1998), Computer Networks 30</a>
 */
final class PageRank {

    private static final double DAMPING = 0.85;
    private static final double TOLERANCE = 1e-12;

    /** As many as the slowest walk takes: 0.85 to their power is the tolerance. */
    private static final int ROUNDS = 170;

    private final Snapshot snapshot;
    private final double[] strength;

    private PageRank(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.strength = new double[snapshot.vertexCount()];
        Arrays.setAll(strength, v -> Degree.strength(snapshot, v));
    }

    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Scores.of(new PageRank(snapshot).converged(progress));
    }

    private double[] converged(Progress progress) {
        double[] rank = new double[snapshot.vertexCount()];
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
        double stranded = 0;
        for (int v = 0; v < rank.length; v++) {
            stranded += strength[v] == 0 ? rank[v] : 0;
        }
        double everywhere = (1 - DAMPING + DAMPING * stranded) / rank.length;
        double[] next = new double[rank.length];
        Arrays.setAll(next, v -> everywhere + DAMPING * inflow(v, rank));
        return next;
    }

    private double inflow(int v, double[] rank) {
        double sum = 0;
        for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
            int u = snapshot.target(slot);
            sum += rank[u] * (snapshot.weight(slot) / strength[u]);
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
