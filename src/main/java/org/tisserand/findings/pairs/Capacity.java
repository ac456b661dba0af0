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
 * Cap: how much each actor takes part in, ever and in the two years before a day; of a pair, the chance that one of both can
 * carry it, so that a small municipality is not held back by being small.
 *
 * <p>Where no activity is told of, the services that an actor shares stand for them.
 */
public final class Capacity {

    private final double[] capacity;
    private final boolean known;

    private Capacity(double[] capacity, boolean known) {
        this.capacity = capacity;
        this.known = known;
    }

    /** By the services that an actor shares: of those who share none, nothing is known where nobody shares any. */
    static Capacity shared(Snapshot network, Offices offices) {
        double[] count = new double[network.vertexCount()];
        Arrays.setAll(count, offices::sharedBy);
        return new Capacity(PercentileRank.inPlace(count), !offices.isEmpty());
    }

    /**
     * By what actors take part in, where anything is told of it.
     *
     * @param day from which the two years count back
     */
    static Optional<Capacity> taken(Snapshot network, List<Mention> mentions, LocalDate day) {
        List<Mention> activities = mentions.stream()
                .filter(each -> each.kind() == Mention.Kind.ACTIVITY)
                .toList();
        return activities.isEmpty()
                ? Optional.empty()
                : Optional.of(new Capacity(everAndLately(network, activities, day), true));
    }

    private static double[] everAndLately(Snapshot network, List<Mention> activities, LocalDate day) {
        LocalDate since = day.minusYears(2);
        double[] ever = ranked(network, activities);
        double[] lately = ranked(
                network,
                activities.stream().filter(each -> isSince(each, since)).toList());
        double[] both = new double[ever.length];
        Arrays.setAll(both, v -> (ever[v] + lately[v]) / 2);
        return both;
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

    /** Whether anything is known by which one actor can carry more than another. */
    public boolean isKnown() {
        return known;
    }

    /** Cap of an actor, in (0, 1). */
    public double of(int v) {
        return capacity[v];
    }

    /** 1 − (1 − cap_a)(1 − cap_b). */
    IntToDoubleFunction from(int a) {
        return b -> known ? 1 - (1 - capacity[a]) * (1 - capacity[b]) : Kernel.UNKNOWN;
    }
}
