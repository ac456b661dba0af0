package org.tisserand.metrics;

import java.util.stream.IntStream;
import org.tisserand.model.Value;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * An actor's partners, counted, and their strengths, summed; and the means of both over all actors.
 *
 * <p>On the undirected network, each partner once. An isolate has 0 of both, and counts in the means; without actors there is
 * no mean. Cost: O(n + m).
 *
 * @see <a href="https://doi.org/10.1073/pnas.0400087101">Barrat et al. (2004), PNAS 101(11): strength</a>
 */
final class Degree {

    private Degree() {}

    static Scores degree(Snapshot snapshot) {
        return Scores.of(
                IntStream.range(0, snapshot.vertexCount()).map(snapshot::degree).toArray());
    }

    static Scores strength(Snapshot snapshot) {
        return Scores.of(IntStream.range(0, snapshot.vertexCount())
                .mapToDouble(v -> strength(snapshot, v))
                .toArray());
    }

    static Scores meanDegree(Snapshot snapshot) {
        return mean(snapshot, 2.0 * snapshot.edgeCount());
    }

    static Scores meanStrength(Snapshot snapshot) {
        return mean(
                snapshot,
                2 * snapshot.edges().stream().mapToDouble(Edge::weight).sum());
    }

    private static Scores mean(Snapshot snapshot, double total) {
        int n = snapshot.vertexCount();
        return Scores.one(n == 0 ? Value.undefined("no-actors") : Value.of(total / n));
    }

    static double strength(Snapshot snapshot, int vertex) {
        double sum = 0;
        for (int slot = snapshot.start(vertex); slot < snapshot.start(vertex + 1); slot++) {
            sum += snapshot.weight(slot);
        }
        return sum;
    }

    /** Of each edge. */
    static double[] strengths(Snapshot snapshot) {
        return snapshot.edges().stream().mapToDouble(Edge::weight).toArray();
    }
}
