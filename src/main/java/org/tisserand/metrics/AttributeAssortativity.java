package org.tisserand.metrics;

import org.tisserand.model.Value;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * Newman's assortativity by a grouping: how much more ties join the like than chance would, out of how much more they could.
 *
 * <p>{@code r = (Σ e_ii − Σ a_i²) / (1 − Σ a_i²)}, with e_ij the share of tie ends from group i to group j and a_i the share
 * at group i; each tie counts 1. 1 when all ties stay within groups, 0 as by chance; the least depends on the groups and is
 * never below −1. Ties of an actor whose group is not known are left out, and such actors counted. Where all ties lie in
 * one group, chance alone gives 1, and there is no value. Computed in whole numbers up to the division. Cost: O(n + m).
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.67.026126">Newman (2003), Mixing patterns in networks, Phys. Rev. E 67</a>
 */
final class AttributeAssortativity {

    private final long[] ends;
    private long within;
    private long all;

    private AttributeAssortativity(Snapshot snapshot, Modules groups) {
        this.ends = new long[groups.count()];
        for (Edge edge : snapshot.edges()) {
            if (groups.knows(edge.u()) && groups.knows(edge.v())) {
                count(groups.at(edge.u()), groups.at(edge.v()));
            }
        }
    }

    private void count(int one, int other) {
        ends[one]++;
        ends[other]++;
        within += one == other ? 2 : 0;
        all += 2;
    }

    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        Modules groups = Modules.by(Grouping.of(chosen), snapshot);
        Value value = snapshot.edgeCount() == 0
                ? Value.undefined("no-ties")
                : new AttributeAssortativity(snapshot, groups).value();
        return groups.remarked(Scores.one(value));
    }

    private Value value() {
        if (all == 0) {
            return Value.undefined("no-ties-of-known-group");
        }
        long chance = 0;
        for (long end : ends) {
            chance += end * end;
        }
        return chance == all * all
                ? Value.undefined("one-group")
                : Value.of((double) (within * all - chance) / (all * all - chance));
    }
}
