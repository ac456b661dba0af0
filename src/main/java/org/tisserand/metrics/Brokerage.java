package org.tisserand.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Arcs;
import org.tisserand.network.Snapshot;

/**
 * Gould and Fernandez' brokerage: how often an actor stands between two others, in a given role.
 *
 * <p>Counted are the ordered triads {@code a → b → c} with {@code a ≠ c} and no arc {@code a → c}; b brokers. A tie without
 * direction is an arc each way, so that each of its pairs counts twice. A triad with an actor whose group is not known is
 * left out, such an actor has no value, and they are counted. Whole numbers. Cost: O(Σ in · out), O(n) space.
 *
 * @see BrokerRole
 */
final class Brokerage {

    private final Arcs arcs;
    private final Modules groups;
    private final BrokerRole role;
    private final long[] counts;
    private final int[] reachedFrom;

    private Brokerage(Snapshot snapshot, Modules groups, BrokerRole role) {
        this.arcs = snapshot.arcs();
        this.groups = groups;
        this.role = role;
        this.counts = new long[snapshot.vertexCount()];
        this.reachedFrom = new int[snapshot.vertexCount()];
        Arrays.fill(reachedFrom, -1);
    }

    static Scores of(Snapshot snapshot, Modules groups, BrokerRole role) {
        var brokerage = new Brokerage(snapshot, groups, role);
        int[] known =
                IntStream.range(0, snapshot.vertexCount()).filter(groups::knows).toArray();
        Arrays.stream(known).forEach(brokerage::from);
        List<Value> values = IntStream.range(0, snapshot.vertexCount())
                .mapToObj(v ->
                        groups.knows(v) ? Value.of((double) brokerage.counts[v]) : Value.undefined("group-unknown"))
                .toList();
        Scores scores = groups.remarked(new Scores(values));
        return brokerage.arcs.directed() ? scores : scores.with(Phrase.message("remark.each-pair-twice"));
    }

    /** All triads that begin at {@code a}, once what it leads to is marked. */
    private void from(int a) {
        for (int slot = arcs.outStart(a); slot < arcs.outStart(a + 1); slot++) {
            reachedFrom[arcs.outTarget(slot)] = a;
        }
        for (int slot = arcs.outStart(a); slot < arcs.outStart(a + 1); slot++) {
            int b = arcs.outTarget(slot);
            counts[b] += groups.knows(b) ? through(a, b) : 0;
        }
    }

    private int through(int a, int b) {
        int count = 0;
        for (int slot = arcs.outStart(b); slot < arcs.outStart(b + 1); slot++) {
            int c = arcs.outTarget(slot);
            boolean open = c != a && reachedFrom[c] != a && groups.knows(c);
            count += open && BrokerRole.of(groups.at(a), groups.at(b), groups.at(c)) == role ? 1 : 0;
        }
        return count;
    }
}
