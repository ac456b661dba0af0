package org.tisserand.metrics;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/** A measure of each actor's surroundings, which an isolate has none of, told as it goes. */
final class Partnered {

    private Partnered() {}

    /** @param measure a pure function of a vertex that has partners */
    static Scores each(Snapshot snapshot, IntToDoubleFunction measure, Progress progress) {
        double[] all = Batches.of(
                snapshot.vertexCount(), v -> snapshot.degree(v) == 0 ? 0 : measure.applyAsDouble(v), progress);
        return new Scores(IntStream.range(0, all.length)
                .mapToObj(v -> snapshot.degree(v) == 0 ? Value.undefined("isolate") : Value.of(all[v]))
                .toList());
    }
}
