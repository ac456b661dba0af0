package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * How near all others are: {@code Σ 1 / d(v, u) / (n − 1)}, an actor out of reach counting 0.
 *
 * <p>Between 0 for an isolate and 1 for an actor tied to all; unlike closeness it keeps its meaning in a network of several
 * pieces. Ties count 1 each; in the weighted one they have the lengths of {@link Rows#ofLengths}, so that 1 is for an
 * actor tied to all by ties as strong as the strongest. Without a second actor there is nobody to be near. Cost: that of
 * {@link Distances}; weighted, O(nm log n) in the {@link Rounds} that threads share.
 *
 * @see <a href="https://doi.org/10.1080/15427951.2013.865686">Boldi & Vigna (2014), Axioms for Centrality</a>
 */
final class HarmonicCloseness {

    private HarmonicCloseness() {}

    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        int n = snapshot.vertexCount();
        if (n < 2) {
            return Scores.undefined(n, "too-few-actors");
        }
        Distances distances = Distances.shared(snapshot, progress);
        return Scores.of(IntStream.range(0, n)
                .mapToDouble(v -> distances.nearness(v) / (n - 1))
                .toArray());
    }

    static Scores weighted(Snapshot snapshot, Chosen chosen, Progress progress) {
        int n = snapshot.vertexCount();
        if (n < 2) {
            return Scores.undefined(n, "too-few-actors");
        }
        Rows rows = Rows.ofLengths(snapshot);
        var nearness = new ArrayList<Double>();
        Rounds.over(n, progress, (from, to, steps) -> nearness(new Dijkstra(rows), from, to, steps), nearness::addAll);
        return Scores.of(nearness.stream().mapToDouble(sum -> sum / (n - 1)).toArray());
    }

    private static List<Double> nearness(Dijkstra dijkstra, int from, int to, Steps steps) {
        return IntStream.range(from, to)
                .peek(v -> steps.one())
                .mapToObj(v -> nearness(dijkstra, v))
                .toList();
    }

    private static double nearness(Dijkstra dijkstra, int source) {
        dijkstra.from(source);
        double sum = 0;
        for (int i = 1; i < dijkstra.reached(); i++) {
            sum += 1 / dijkstra.distance(dijkstra.at(i));
        }
        return sum;
    }
}
