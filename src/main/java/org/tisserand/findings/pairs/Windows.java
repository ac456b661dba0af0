package org.tisserand.findings.pairs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.network.Snapshot;

/**
 * Per: the days that two actors' windows share, over the shorter window. A window runs from the first to the last day of
 * an actor's dated offers, needs, resources and goals; not known where none has both ends.
 */
final class Windows {

    private final List<Optional<Period>> windows = new ArrayList<>();

    Windows(Facts facts, Snapshot network) {
        for (int v = 0; v < network.vertexCount(); v++) {
            windows.add(Optional.empty());
        }
        facts.offers().forEach(each -> widen(network, each.actor(), each.period()));
        facts.needs().forEach(each -> widen(network, each.actor(), each.period()));
        facts.resources().forEach(each -> widen(network, each.actor(), each.period()));
        facts.goals().forEach(each -> widen(network, each.holder(), each.period()));
    }

    private void widen(Snapshot network, String actor, Period period) {
        if (network.vertex(actor).isPresent()
                && period.start().isPresent()
                && period.end().isPresent()) {
            int v = network.vertex(actor).getAsInt();
            windows.set(
                    v, Optional.of(windows.get(v).map(all -> hull(all, period)).orElse(period)));
        }
    }

    private static Period hull(Period one, Period other) {
        return Period.between(earlier(start(one), start(other)), end(one).isAfter(end(other)) ? end(one) : end(other));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate start(Period period) {
        return period.start().orElseThrow();
    }

    private static LocalDate end(Period period) {
        return period.end().orElseThrow();
    }

    IntToDoubleFunction from(int a) {
        return b -> windows.get(a).isEmpty() || windows.get(b).isEmpty()
                ? Kernel.UNKNOWN
                : overlap(windows.get(a).get(), windows.get(b).get());
    }

    /** Days in common over the days of the shorter, from 0 to 1. */
    static double overlap(Period one, Period other) {
        LocalDate from = start(one).isAfter(start(other)) ? start(one) : start(other);
        LocalDate to = earlier(end(one), end(other));
        long shared = Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
        return (double) shared / Math.min(days(one), days(other));
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(start(period), end(period)) + 1;
    }
}
