package org.tisserand.findings.pairs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.tisserand.findings.Mention;
import org.tisserand.findings.PercentileRank;
import org.tisserand.network.Snapshot;

/**
 * Cap: how much each actor takes part in, ever and in the last two years of which the facts speak; of a pair, the chance
 * that one of both can carry it, so that a small municipality is not held back by being small.
 */
final class Capacity {

    private final double[] capacity;
    private final boolean known;

    Capacity(Snapshot network, List<Mention> mentions) {
        List<Mention> activities = mentions.stream()
                .filter(each -> each.kind() == Mention.Kind.ACTIVITY)
                .toList();
        this.known = !activities.isEmpty();
        Optional<LocalDate> since = activities.stream()
                .flatMap(each -> each.period().start().stream())
                .max(LocalDate::compareTo)
                .map(last -> LocalDate.of(last.getYear() - 1, 1, 1));
        double[] ever = ranked(network, activities);
        double[] lately = since.map(day -> ranked(
                        network,
                        activities.stream().filter(each -> isSince(each, day)).toList()))
                .orElse(ever);
        this.capacity = new double[ever.length];
        Arrays.setAll(capacity, v -> (ever[v] + lately[v]) / 2);
    }

    private static boolean isSince(Mention activity, LocalDate day) {
        return !activity.period().isUnknown()
                && activity.period().end().map(end -> !end.isBefore(day)).orElse(true);
    }

    private static double[] ranked(Snapshot network, List<Mention> activities) {
        double[] count = new double[network.vertexCount()];
        activities.forEach(each -> count[network.vertex(each.actor()).orElseThrow()]++);
        Arrays.setAll(count, v -> Math.log(1 + count[v]));
        return PercentileRank.inPlace(count);
    }

    double of(int v) {
        return capacity[v];
    }

    /** 1 − (1 − cap_a)(1 − cap_b). */
    IntToDoubleFunction from(int a) {
        return b -> known ? 1 - (1 - capacity[a]) * (1 - capacity[b]) : Kernel.UNKNOWN;
    }
}
