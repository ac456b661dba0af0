package org.tisserand.findings.pairs;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.tisserand.findings.PercentileRank;

/**
 * Eng: how much each actor leads recent activities in a small team, g = Σ recency / team over its activities; of a pair,
 * the chance that one of both leads it, 1 − (1 − rank g_a)(1 − rank g_b).
 */
public final class Engagement {

    private final double[] amount;
    private final double[] rank;
    private final boolean known;

    Engagement(int n, List<Activity> activities) {
        this.amount = new double[n];
        for (Activity each : activities) {
            double share = each.recency() / each.members().size();
            each.members().forEach(v -> amount[v] += share);
        }
        this.rank = PercentileRank.inPlace(amount.clone());
        this.known = !activities.isEmpty();
    }

    /** g of an actor, 0 for one without activity. */
    public double of(int v) {
        return amount[v];
    }

    /** Where an actor's g stands among all, in (0, 1). */
    public double rank(int v) {
        return rank[v];
    }

    IntToDoubleFunction from(int a) {
        return b -> known ? 1 - (1 - rank[a]) * (1 - rank[b]) : Kernel.UNKNOWN;
    }
}
