package org.tisserand.metrics;

import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * The share of all possible pairs of actors that are tied: {@code 2m / (n (n − 1))}.
 *
 * <p>Between 0 and 1; without two actors there is no pair, hence no value. Cost: O(1).
 *
 * @see <a href="https://doi.org/10.1017/CBO9780511815478">Wasserman & Faust (1994), Social Network Analysis, §4.1.1</a>
 */
final class Density {

    private Density() {}

    static Scores of(Snapshot snapshot) {
        double n = snapshot.vertexCount();
        return Scores.one(
                n < 2 ? Value.undefined("too-few-actors") : Value.of(2 * snapshot.edgeCount() / (n * (n - 1))));
    }
}
