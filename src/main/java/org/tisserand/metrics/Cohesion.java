package org.tisserand.metrics;

import java.util.stream.IntStream;
import org.tisserand.metrics.cohesion.KComponents;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * Moody and White's structural cohesion: how many actors must be lost before the group that holds an actor falls apart.
 *
 * <p>An actor's number is the largest k of a {@link KComponents k-component} it is in, and an isolate's 0; the network's is
 * the largest of all. Groups may overlap; the number names none. Cost: that of {@link KComponents}.
 *
 * @see <a href="https://doi.org/10.2307/3088904">Moody & White (2003), American Sociological Review 68(1), 103–127</a>
 */
final class Cohesion {

    private Cohesion() {}

    static Scores ofActors(Snapshot snapshot, Chosen chosen, Progress progress) {
        KComponents components = KComponents.of(snapshot, progress);
        return Scores.of(IntStream.range(0, snapshot.vertexCount())
                .map(components::largest)
                .toArray());
    }

    static Scores ofNetwork(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Scores.one(
                snapshot.vertexCount() == 0
                        ? Value.undefined("no-actors")
                        : Value.of(KComponents.of(snapshot, progress).largest()));
    }
}
