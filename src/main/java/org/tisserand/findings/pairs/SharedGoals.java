package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.tisserand.findings.Mention;
import org.tisserand.model.Period;
import org.tisserand.network.Snapshot;

/** Goals in common: what two actors' goals are about, each object counting for the part of their periods that overlaps. */
final class SharedGoals {

    private final int n;
    private final Holdings goals;
    private final List<Map<String, List<Period>>> periods = new ArrayList<>();

    SharedGoals(Snapshot network, Holdings goals, List<Mention> mentions) {
        this.n = network.vertexCount();
        this.goals = goals;
        for (int v = 0; v < n; v++) {
            periods.add(new HashMap<>());
        }
        for (Mention each : mentions) {
            if (each.kind() == Mention.Kind.GOAL) {
                var own = periods.get(network.vertex(each.actor()).orElseThrow());
                each.facets().objects().forEach(item -> own.computeIfAbsent(item, key -> new ArrayList<>())
                        .add(each.period()));
            }
        }
    }

    /** Σ of rarity × the greatest overlap, over the shared objects. */
    IntToDoubleFunction from(int a) {
        double[] sum = new double[n];
        for (int item : goals.of(a).keySet()) {
            double rarity = goals.rarity(item);
            for (int b : goals.holders(item)) {
                sum[b] += rarity * overlap(a, b, goals.item(item));
            }
        }
        return b -> goals.knows(a) && goals.knows(b) ? sum[b] : Kernel.UNKNOWN;
    }

    private double overlap(int a, int b, String item) {
        double most = 0;
        for (Period one : periods.get(a).getOrDefault(item, List.of())) {
            for (Period other : periods.get(b).getOrDefault(item, List.of())) {
                most = Math.max(most, overlap(one, other));
            }
        }
        return most;
    }

    /** Where an end is not known, all or nothing: whether both can share a day. */
    private static double overlap(Period one, Period other) {
        boolean closed = one.start().isPresent()
                && one.end().isPresent()
                && other.start().isPresent()
                && other.end().isPresent();
        return closed ? Windows.overlap(one, other) : one.overlaps(other) ? 1 : 0;
    }
}
