package org.tisserand.ingest.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tisserand.ingest.sheet.Names;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Tie;

/**
 * Pairs of actors that may be one and the same, by their names: accents, acronyms, legal forms, slips of the pen.
 *
 * <p>A pure function of the facts. It proposes, and a person decides.
 */
public final class Duplicates {

    private Duplicates() {}

    /** The candidates, most alike first, then by name. About linear in the names: 20,000 take less than a second. */
    public static List<Candidate> among(Facts facts) {
        return among(facts, () -> {});
    }

    /**
     * The same.
     *
     * @param told run once for each actor and once for each pair compared; what it throws ends the search
     */
    public static List<Candidate> among(Facts facts, Runnable told) {
        var places = new Places(facts);
        var names = new ArrayList<Spelled>();
        for (Actor actor : facts.actors()) {
            told.run();
            Spelled spelled = Spelled.of(actor, places);
            if (!spelled.name().isWordless()) {
                names.add(spelled);
            }
        }
        return described(facts, found(names, told));
    }

    private record Found(Actor first, Actor second, Comparison.Likeness likeness) {}

    private static List<Found> found(List<Spelled> names, Runnable told) {
        var found = new ArrayList<Found>();
        var blocks = new Blocks(names);
        var comparison = new Comparison(blocks::borne);
        blocks.pairs(pair -> {
            told.run();
            Spelled a = names.get((int) (pair >>> 32));
            Spelled b = names.get((int) pair);
            comparison.of(a, b).ifPresent(likeness -> found.add(inOrder(a.actor(), b.actor(), likeness)));
        });
        return found;
    }

    private static Found inOrder(Actor a, Actor b, Comparison.Likeness likeness) {
        boolean first = BY_NAME.compare(a, b) <= 0;
        return new Found(first ? a : b, first ? b : a, likeness);
    }

    private static final Comparator<Actor> BY_NAME = Comparator.comparing((Actor each) -> Names.key(each.name()))
            .thenComparing(Actor::name)
            .thenComparing(Actor::id);

    private static List<Candidate> described(Facts facts, List<Found> found) {
        Set<String> ids = found.stream()
                .flatMap(each -> List.of(each.first().id(), each.second().id()).stream())
                .collect(Collectors.toSet());
        Map<String, Carried> carried = Carried.by(facts, ids);
        Map<Set<String>, Integer> between = between(facts);
        return found.stream()
                .map(each -> candidate(each, carried, between))
                .sorted(Comparator.comparing((Candidate each) -> -each.score())
                        .thenComparing(Candidate::first, BY_NAME)
                        .thenComparing(Candidate::second, BY_NAME))
                .toList();
    }

    private static Candidate candidate(Found found, Map<String, Carried> carried, Map<Set<String>, Integer> between) {
        String first = found.first().id();
        String second = found.second().id();
        return new Candidate(
                found.first(),
                found.second(),
                found.likeness().score(),
                found.likeness().agree(),
                found.likeness().differ(),
                Optional.ofNullable(carried.get(first)).orElseThrow(),
                Optional.ofNullable(carried.get(second)).orElseThrow(),
                between.getOrDefault(Set.of(first, second), 0));
    }

    private static Map<Set<String>, Integer> between(Facts facts) {
        var between = new HashMap<Set<String>, Integer>();
        for (Tie tie : facts.ties()) {
            if (!tie.from().equals(tie.to())) {
                between.merge(Set.of(tie.from(), tie.to()), 1, Integer::sum);
            }
        }
        return between;
    }
}
