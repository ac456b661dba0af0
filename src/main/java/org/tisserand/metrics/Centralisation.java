package org.tisserand.metrics;

import java.util.Arrays;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * Freeman's centralisation: by how much the most central actor is above the others, from 0 where all are alike to 1 for a star.
 *
 * <p>{@code Σ (max − x(v))} over its greatest possible sum, which a star of as many actors has: (n − 1)(n − 2) for degree,
 * n − 1 for normalised betweenness, (n − 1)(n − 2) / (2n − 3) for closeness, which is only defined where all are in one
 * piece. With fewer than three actors there is no value. Cost: that of the centrality.
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(78)90021-7">Freeman (1979), Social Networks 1(3)</a>
 */
final class Centralisation {

    private Centralisation() {}

    static Scores ofDegree(Snapshot snapshot) {
        double n = snapshot.vertexCount();
        return of(snapshot, Degree.degree(snapshot), (n - 1) * (n - 2));
    }

    static Scores ofBetweenness(Snapshot snapshot, Chosen chosen, Progress progress) {
        return of(snapshot, Betweenness.normalised(snapshot, chosen, progress), snapshot.vertexCount() - 1.0);
    }

    static Scores ofCloseness(Snapshot snapshot, Chosen chosen, Progress progress) {
        double n = snapshot.vertexCount();
        return n > 2 && Components.shared(snapshot).count() > 1
                ? Scores.undefined(1, "not-connected")
                : of(snapshot, Closeness.of(snapshot, chosen, progress), (n - 1) * (n - 2) / (2 * n - 3));
    }

    private static Scores of(Snapshot snapshot, Scores centrality, double most) {
        if (snapshot.vertexCount() < 3) {
            return Scores.undefined(1, "too-few-actors");
        }
        double[] values = centrality.values().stream()
                .mapToDouble(value -> value.asDouble().orElseThrow())
                .toArray();
        double max = Arrays.stream(values).max().orElseThrow();
        return Scores.one(Value.of(Arrays.stream(values).map(x -> max - x).sum() / most));
    }
}
