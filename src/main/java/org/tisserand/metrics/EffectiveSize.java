package org.tisserand.metrics;

import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * Burt's effective size: an actor's partners, less those who are redundant because they are tied to its others.
 *
 * <p>{@code k − 2t / k} with t ties among its k partners (Borgatti's form, each tie counting 1): k when no two of them are
 * tied, 1 when all are. An isolate has no value. Cost: O(Σ d²).
 *
 * @see <a href="https://www.analytictech.com/connections/v20(1)/holes.htm">Borgatti (1997), Connections 20(1)</a>
 */
final class EffectiveSize {

    private EffectiveSize() {}

    static Scores of(Snapshot snapshot) {
        List<Value> values = IntStream.range(0, snapshot.vertexCount())
                .mapToObj(v -> of(snapshot, v))
                .toList();
        return new Scores(values);
    }

    private static Value of(Snapshot snapshot, int v) {
        double k = snapshot.degree(v);
        return k == 0
                ? Value.undefined("isolate")
                : Value.of(k - 2 * Triangles.shared(snapshot).at(v) / k);
    }
}
