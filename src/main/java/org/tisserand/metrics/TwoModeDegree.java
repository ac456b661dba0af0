package org.tisserand.metrics;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;
import org.tisserand.network.TwoMode;

/**
 * How full the two-mode network is, and how many collaborations each actor takes part in, and how many actors in each.
 *
 * <p>The two-mode network is of those who take part: {@code n1} actors with at least one collaboration, {@code n2}
 * collaborations of at least one actor. An actor without any is not in it and has degree 0; without any collaboration
 * there is no value. Density: {@code m / (n1 n2)}. Degree centrality: {@code k / n2} of an actor, {@code k / n1} of a
 * collaboration. Cost: O(n + m).
 *
 * @see <a href="https://doi.org/10.1016/S0378-8733(96)00301-2">Borgatti & Everett (1997), Social Networks 19(3)</a>
 */
final class TwoModeDegree {

    static final String NO_COLLABORATIONS = "no-collaborations";

    private TwoModeDegree() {}

    static Scores density(Snapshot snapshot) {
        TwoMode twoMode = snapshot.twoMode();
        double cells = (double) actors(twoMode) * collaborations(twoMode);
        return Scores.one(cells == 0 ? Value.undefined(NO_COLLABORATIONS) : Value.of(twoMode.count() / cells));
    }

    static Scores centrality(Snapshot snapshot) {
        double others = collaborations(snapshot.twoMode());
        return ofActors(snapshot, v -> snapshot.twoMode().joined(v).length / others);
    }

    static Scores counted(Snapshot snapshot) {
        return ofActors(snapshot, v -> snapshot.twoMode().joined(v).length);
    }

    /** How many actors take part in each collaboration, by id. */
    static Scores sizes(Snapshot snapshot) {
        TwoMode twoMode = snapshot.twoMode();
        return Scores.of(IntStream.range(0, twoMode.collaborationCount())
                .mapToDouble(e -> twoMode.members(e).length)
                .toArray());
    }

    /** Which share of the actors who take part in any. */
    static Scores shares(Snapshot snapshot) {
        TwoMode twoMode = snapshot.twoMode();
        double actors = actors(twoMode);
        return actors == 0
                ? Scores.undefined(twoMode.collaborationCount(), NO_COLLABORATIONS)
                : Scores.of(IntStream.range(0, twoMode.collaborationCount())
                        .mapToDouble(e -> twoMode.members(e).length / actors)
                        .toArray());
    }

    private static Scores ofActors(Snapshot snapshot, IntToDoubleFunction value) {
        int n = snapshot.vertexCount();
        return snapshot.twoMode().count() == 0
                ? Scores.undefined(n, NO_COLLABORATIONS)
                : Scores.of(IntStream.range(0, n).mapToDouble(value).toArray());
    }

    private static long actors(TwoMode twoMode) {
        return IntStream.range(0, twoMode.actorCount())
                .filter(v -> twoMode.joined(v).length > 0)
                .count();
    }

    private static long collaborations(TwoMode twoMode) {
        return IntStream.range(0, twoMode.collaborationCount())
                .filter(e -> twoMode.members(e).length > 0)
                .count();
    }
}
