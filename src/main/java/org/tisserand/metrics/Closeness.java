package org.tisserand.metrics;

import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * Freeman's closeness within the largest piece: {@code (k − 1) / Σ d(v, u)} over the k actors of the piece.
 *
 * <p>Between 0 and 1, which is for an actor tied to all others there. Whoever is in another piece has no value, as the sums of
 * two pieces cannot be compared, and a remark says whom it speaks of. Where several pieces are the largest, each has values.
 * An isolate has none. Ties count 1 each. Cost: that of {@link Distances}.
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(78)90021-7">Freeman (1979), Social Networks 1(3)</a>
 */
final class Closeness {

    private Closeness() {}

    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        Components pieces = Components.shared(snapshot);
        int n = snapshot.vertexCount();
        var scores = new Scores(IntStream.range(0, n)
                .mapToObj(v -> of(snapshot, pieces, v, progress))
                .toList());
        int among = Math.toIntExact(IntStream.range(0, n)
                .filter(v -> pieces.size(v) == pieces.largest())
                .count());
        return among == n || pieces.largest() == 1
                ? scores
                : scores.with(Phrase.message("remark.largest-piece", Phrase.number(among), Phrase.number(n)));
    }

    private static Value of(Snapshot snapshot, Components pieces, int v, Progress progress) {
        if (snapshot.degree(v) == 0) {
            return Value.undefined("isolate");
        }
        return pieces.size(v) < pieces.largest()
                ? Value.undefined("outside-largest-piece")
                : Value.of((pieces.size(v) - 1.0)
                        / Distances.shared(snapshot, progress).farness(v));
    }
}
