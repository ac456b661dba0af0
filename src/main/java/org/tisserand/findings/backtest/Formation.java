package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.Participation;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;

/**
 * Which pairs formed from a day on and before another, and by what: the first of a tie or a collaboration that joins both.
 *
 * <p>A pair joins a collaboration on the day on which the later of both does. Collaborations of more than {@code largest}
 * actors join none.
 */
final class Formation {

    /**
     * Two actors, the lower id first.
     *
     * @param low  an actor's id
     * @param high another's, after it
     */
    record Ends(String low, String high) {
        static Ends of(String a, String b) {
            return a.compareTo(b) < 0 ? new Ends(a, b) : new Ends(b, a);
        }
    }

    /**
     * What joined a pair.
     *
     * @param day     the first day
     * @param cause   what pairs that formed together share: the collaboration's id; empty for a tie
     */
    record Joining(LocalDate day, Optional<String> cause) {}

    private static final Comparator<Joining> EARLIEST = Comparator.comparing(Joining::day)
            .thenComparing(each -> each.cause().orElse(""));

    private final LocalDate from;
    private final LocalDate until;
    private final Map<Ends, Joining> joined = new HashMap<>();

    private Formation(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    /** @param until the first day that no longer counts */
    static Map<Ends, Joining> between(LocalDate from, LocalDate until, Facts facts, int largest) {
        var formation = new Formation(from, until);
        facts.ties().stream().filter(each -> each.state() == TieState.PRESENT).forEach(formation::add);
        Map<String, List<Participation>> parts = new TreeMap<>();
        facts.participations().forEach(each -> parts.computeIfAbsent(each.collaboration(), id -> new ArrayList<>())
                .add(each));
        for (Collaboration each : facts.collaborations()) {
            formation.add(each, parts.getOrDefault(each.id(), List.of()), largest);
        }
        return formation.joined;
    }

    private void add(Tie tie) {
        tie.period().start().ifPresent(day -> add(tie.from(), tie.to(), new Joining(day, Optional.empty())));
    }

    private void add(String a, String b, Joining joining) {
        if (!a.equals(b) && !joining.day().isBefore(from) && joining.day().isBefore(until)) {
            joined.merge(Ends.of(a, b), joining, (one, other) -> EARLIEST.compare(one, other) <= 0 ? one : other);
        }
    }

    private void add(Collaboration collaboration, List<Participation> parts, int largest) {
        Optional<LocalDate> start = collaboration.period().start();
        if (start.isEmpty()) {
            return;
        }
        Map<String, LocalDate> days = new TreeMap<>();
        for (Participation each : parts) {
            days.merge(each.actor(), later(start.get(), each), (one, other) -> one.isBefore(other) ? one : other);
        }
        if (days.size() <= largest) {
            addPairs(collaboration.id(), List.copyOf(days.entrySet()));
        }
    }

    private static LocalDate later(LocalDate start, Participation part) {
        return part.period().start().filter(start::isBefore).orElse(start);
    }

    private void addPairs(String cause, List<Map.Entry<String, LocalDate>> days) {
        for (int i = 0; i < days.size(); i++) {
            for (int j = i + 1; j < days.size(); j++) {
                LocalDate one = days.get(i).getValue();
                LocalDate other = days.get(j).getValue();
                LocalDate day = one.isBefore(other) ? other : one;
                add(days.get(i).getKey(), days.get(j).getKey(), new Joining(day, Optional.of(cause)));
            }
        }
    }
}
