package org.tisserand.metrics;

import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Arcs;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * The E-I index by a grouping: (external − internal) / (external + internal) ties, of the network or of an actor.
 *
 * <p>From −1, all ties within groups, to 1, all between them. Each edge counts 1. An actor whose group is not known is
 * left out with its ties, and counted; where no tie remains there is no value. Cost: O(n + m).
 *
 * @see <a href="https://doi.org/10.2307/2786835">Krackhardt & Stern (1988), Social Psychology Quarterly 51(2)</a>
 */
final class EiIndex {

    private final Snapshot snapshot;
    private final Grouping grouping;
    private final int[] external;
    private final int[] internal;

    private EiIndex(Snapshot snapshot, Grouping grouping) {
        this.snapshot = snapshot;
        this.grouping = grouping;
        this.external = new int[snapshot.vertexCount()];
        this.internal = new int[snapshot.vertexCount()];
        snapshot.edges().forEach(this::count);
    }

    private void count(Edge edge) {
        var one = grouping.of(snapshot.actor(edge.u()));
        var other = grouping.of(snapshot.actor(edge.v()));
        if (one.isPresent() && other.isPresent()) {
            int[] side = one.equals(other) ? internal : external;
            side[edge.u()]++;
            side[edge.v()]++;
        }
    }

    static Scores ofNetwork(Snapshot snapshot, Chosen chosen, Progress progress) {
        var index = new EiIndex(snapshot, Grouping.of(chosen));
        Value value = snapshot.edgeCount() == 0
                ? Value.undefined("no-ties")
                : value(
                        IntStream.of(index.external).sum(),
                        IntStream.of(index.internal).sum());
        return index.remarked(Scores.one(value));
    }

    /** Of arcs: a tie that goes both ways counts twice. */
    static Scores ofArcs(Snapshot snapshot, Chosen chosen, Progress progress) {
        Modules groups = Modules.by(Grouping.of(chosen), snapshot);
        Arcs arcs = snapshot.arcs();
        int external = 0;
        int internal = 0;
        for (int from = 0; from < snapshot.vertexCount(); from++) {
            for (int slot = arcs.outStart(from); slot < arcs.outStart(from + 1); slot++) {
                int to = arcs.outTarget(slot);
                boolean known = groups.knows(from) && groups.knows(to);
                external += known && groups.at(from) != groups.at(to) ? 1 : 0;
                internal += known && groups.at(from) == groups.at(to) ? 1 : 0;
            }
        }
        Value value = arcs.count() == 0 ? Value.undefined("no-ties") : value(external, internal);
        return Directions.remarked(groups.remarked(Scores.one(value)), snapshot);
    }

    static Scores ofActors(Snapshot snapshot, Chosen chosen, Progress progress) {
        var index = new EiIndex(snapshot, Grouping.of(chosen));
        List<Value> values = IntStream.range(0, snapshot.vertexCount())
                .mapToObj(index::ofActor)
                .toList();
        return index.remarked(new Scores(values));
    }

    private Value ofActor(int v) {
        if (grouping.of(snapshot.actor(v)).isEmpty()) {
            return Value.undefined("group-unknown");
        }
        return snapshot.degree(v) == 0 ? Value.undefined("isolate") : value(external[v], internal[v]);
    }

    private static Value value(double external, double internal) {
        return external + internal == 0
                ? Value.undefined("no-ties-of-known-group")
                : Value.of((external - internal) / (external + internal));
    }

    private Scores remarked(Scores scores) {
        int unknown = Math.toIntExact(snapshot.actors().stream()
                .filter(actor -> grouping.of(actor).isEmpty())
                .count());
        return unknown == 0 ? scores : scores.with(Phrase.message("remark.group-unknown", Phrase.number(unknown)));
    }
}
