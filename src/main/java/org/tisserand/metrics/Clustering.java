package org.tisserand.metrics;

import java.util.stream.IntStream;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * How many of the pairs of partners of an actor are partners of each other; and the same of the whole network.
 *
 * <p>Local: {@code 2 T(v) / (k (k − 1))}, and by convention 0 with fewer than two partners. The average is over all actors, by
 * that convention; a second average leaves out those with fewer than two partners. Transitivity weighs each triad alike:
 * {@code 3 × triangles / triads}. Unweighted. Cost: that of {@link Triangles}.
 *
 * @see <a href="https://doi.org/10.1038/30918">Watts & Strogatz (1998), Nature 393</a>
 */
final class Clustering {

    private Clustering() {}

    static Scores local(Snapshot snapshot, Chosen chosen, Progress progress) {
        Triangles triangles = Triangles.shared(snapshot, progress);
        return Scores.of(IntStream.range(0, snapshot.vertexCount())
                .parallel()
                .mapToDouble(v -> local(snapshot, triangles, v))
                .toArray());
    }

    private static double local(Snapshot snapshot, Triangles triangles, int v) {
        double pairs = pairs(snapshot, v);
        return pairs == 0 ? 0 : triangles.at(v) / pairs;
    }

    private static double pairs(Snapshot snapshot, int v) {
        double k = snapshot.degree(v);
        return k * (k - 1) / 2;
    }

    static Scores average(Snapshot snapshot, Chosen chosen, Progress progress) {
        return average(snapshot, snapshot.vertexCount(), "no-actors", progress);
    }

    static Scores averageOfPartnered(Snapshot snapshot, Chosen chosen, Progress progress) {
        long partnered = IntStream.range(0, snapshot.vertexCount())
                .filter(v -> snapshot.degree(v) > 1)
                .count();
        return average(snapshot, partnered, "no-triads", progress);
    }

    private static Scores average(Snapshot snapshot, long among, String reason, Progress progress) {
        Triangles triangles = Triangles.shared(snapshot, progress);
        double sum = 0;
        for (int v = 0; v < snapshot.vertexCount(); v++) {
            sum += local(snapshot, triangles, v);
        }
        return Scores.one(among == 0 ? Value.undefined(reason) : Value.of(sum / among));
    }

    static Scores transitivity(Snapshot snapshot, Chosen chosen, Progress progress) {
        Triangles triangles = Triangles.shared(snapshot, progress);
        double triads = 0;
        long closed = 0;
        for (int v = 0; v < snapshot.vertexCount(); v++) {
            triads += pairs(snapshot, v);
            closed += triangles.at(v);
        }
        return Scores.one(triads == 0 ? Value.undefined("no-triads") : Value.of(closed / triads));
    }
}
