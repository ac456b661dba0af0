package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tisserand.model.Evidence;
import org.tisserand.model.Period;
import org.tisserand.model.Phrase;

/** What rows say that actors need, or what rows say that they offer, by item and by actor. */
final class Sayings {

    /** A row that says an actor needs or offers an item. */
    record Saying(int actor, Phrase item, double urgency, Period period, Evidence row) {}

    private final Map<String, List<Saying>> byItem = new TreeMap<>();
    private final List<TreeMap<String, List<Saying>>> byActor = new ArrayList<>();

    /** Nothing said yet. */
    Sayings(int actors) {
        for (int v = 0; v < actors; v++) {
            byActor.add(new TreeMap<>());
        }
    }

    void add(String item, Saying saying) {
        byItem.computeIfAbsent(item, key -> new ArrayList<>()).add(saying);
        byActor.get(saying.actor())
                .computeIfAbsent(item, key -> new ArrayList<>())
                .add(saying);
    }

    boolean isEmpty() {
        return byItem.isEmpty();
    }

    /** Codes of all that is told of. */
    Set<String> items() {
        return Collections.unmodifiableSet(byItem.keySet());
    }

    /** Codes of what one actor says. */
    Set<String> items(int actor) {
        return Collections.unmodifiableSet(byActor.get(actor).keySet());
    }

    List<Saying> of(String item) {
        return byItem.getOrDefault(item, List.of());
    }

    List<Saying> of(String item, int actor) {
        return byActor.get(actor).getOrDefault(item, List.of());
    }

    Set<Integer> actors(String item) {
        return of(item).stream().map(Saying::actor).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who says the item, for a time that one of {@code sayings} shares. */
    Set<Integer> meeting(String item, List<Saying> sayings) {
        Set<Integer> meeting = new TreeSet<>();
        for (Saying other : of(item)) {
            if (sayings.stream().anyMatch(each -> each.period().overlaps(other.period()))) {
                meeting.add(other.actor());
            }
        }
        return meeting;
    }
}
