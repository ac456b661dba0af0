package org.tisserand.metrics;

import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Arcs;
import org.tisserand.network.Snapshot;

/**
 * What the directions of ties say of a network and its actors: arcs that leave or enter an actor and their
 * strengths, the share of possible arcs
 * that are there, and the share of arcs that are returned, {@code L↔ / L}.
 *
 * <p>A mutual tie, and a shared collaboration, is an arc each way. Where no tie was told with a direction all is
 * mutual, and a remark says so. Cost: O(n + m), for reciprocity O(m log d).
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.66.035101">Newman, Forrest & Balthrop (2002), Phys. Rev. E 66, 035101: reciprocity</a>
 */
final class Directions {

    private Directions() {}

    static Scores inDegree(Snapshot snapshot) {
        Arcs arcs = snapshot.arcs();
        return remarked(Scores.of(vertices(snapshot).map(arcs::inDegree).toArray()), snapshot);
    }

    static Scores outDegree(Snapshot snapshot) {
        Arcs arcs = snapshot.arcs();
        return remarked(Scores.of(vertices(snapshot).map(arcs::outDegree).toArray()), snapshot);
    }

    static Scores inStrength(Snapshot snapshot) {
        Arcs arcs = snapshot.arcs();
        return remarked(
                Scores.of(vertices(snapshot)
                        .mapToDouble(v -> IntStream.range(arcs.inStart(v), arcs.inStart(v + 1))
                                .mapToDouble(arcs::inWeight)
                                .reduce(0, Double::sum))
                        .toArray()),
                snapshot);
    }

    static Scores outStrength(Snapshot snapshot) {
        Arcs arcs = snapshot.arcs();
        return remarked(
                Scores.of(vertices(snapshot)
                        .mapToDouble(v -> outStrength(arcs, v))
                        .toArray()),
                snapshot);
    }

    static double outStrength(Arcs arcs, int v) {
        return IntStream.range(arcs.outStart(v), arcs.outStart(v + 1))
                .mapToDouble(arcs::outWeight)
                .reduce(0, Double::sum);
    }

    static Scores density(Snapshot snapshot) {
        double n = snapshot.vertexCount();
        Value value = n < 2
                ? Value.undefined("too-few-actors")
                : Value.of(snapshot.arcs().count() / (n * (n - 1)));
        return remarked(Scores.one(value), snapshot);
    }

    static Scores reciprocity(Snapshot snapshot) {
        Arcs arcs = snapshot.arcs();
        double returned =
                vertices(snapshot).mapToLong(from -> returned(arcs, from)).sum();
        Value value = arcs.count() == 0 ? Value.undefined("no-ties") : Value.of(returned / arcs.count());
        return remarked(Scores.one(value), snapshot);
    }

    private static long returned(Arcs arcs, int from) {
        return IntStream.range(arcs.outStart(from), arcs.outStart(from + 1))
                .filter(slot -> arcs.leads(arcs.outTarget(slot), from))
                .count();
    }

    private static IntStream vertices(Snapshot snapshot) {
        return IntStream.range(0, snapshot.vertexCount());
    }

    /** The same, saying where it is so that nothing has a direction. */
    static Scores remarked(Scores scores, Snapshot snapshot) {
        Arcs arcs = snapshot.arcs();
        return arcs.directed() || arcs.count() == 0 ? scores : scores.with(Phrase.message("remark.no-direction"));
    }
}
