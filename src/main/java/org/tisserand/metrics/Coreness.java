package org.tisserand.metrics;

import java.util.Map;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * The largest k for which an actor belongs to a group where each has at least k partners within the group.
 *
 * <p>An isolate has 0. JGraphT's bucket algorithm. Cost: O(n + m).
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(83)90028-X">Seidman (1983), Social Networks 5(3)</a>
 */
final class Coreness {

    private Coreness() {}

    static Scores of(Snapshot snapshot) {
        Map<Integer, Integer> cores = new org.jgrapht.alg.scoring.Coreness<>(snapshot.graph()).getScores();
        return Scores.of(
                IntStream.range(0, snapshot.vertexCount()).map(cores::get).toArray());
    }
}
