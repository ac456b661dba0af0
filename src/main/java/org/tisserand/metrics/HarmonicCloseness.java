package org.tisserand.metrics;

import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * How near all others are: {@code Σ 1 / d(v, u) / (n − 1)}, an actor out of reach counting 0.
 *
 * <p>Between 0 for an isolate and 1 for an actor tied to all; unlike closeness it keeps its meaning in a network of several
 * pieces. Ties count 1 each. Without a second actor there is nobody to be near. Cost: that of {@link Distances}.
 *
 * @see <a href="https://doi.org/10.1080/15427951.2013.865686">Boldi & Vigna (2014), Axioms for Centrality</a>
 */
final class HarmonicCloseness {

    private HarmonicCloseness() {}

    static Scores of(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        if (n < 2) {
            return Scores.undefined(n, "too-few-actors");
        }
        Distances distances = Distances.shared(snapshot);
        return Scores.of(IntStream.range(0, n)
                .mapToDouble(v -> distances.nearness(v) / (n - 1))
                .toArray());
    }
}
