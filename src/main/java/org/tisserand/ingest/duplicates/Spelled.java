package org.tisserand.ingest.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.model.Actor;

/**
 * An actor with its name taken apart.
 *
 * @param others what else it is called, each in the form of a core put together
 * @param places its territory and those that hold it, from the smallest; empty where it is not known
 * @param place  the words of their names
 */
record Spelled(Actor actor, Spelling name, Set<String> others, List<Places.Place> places, List<String> place) {

    static Spelled of(Actor actor, Places places) {
        Spelling name = Spelling.of(actor.name());
        Stream<String> others = Stream.of(actor.acronym().stream(), actor.aliases().stream(), name.acronym().stream())
                .flatMap(each -> each);
        List<Places.Place> within = actor.territory().map(places::around).orElse(List.of());
        return new Spelled(
                actor,
                name,
                others.map(each -> Spelling.of(each).bag())
                        .filter(bag -> !bag.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                within,
                within.stream()
                        .flatMap(each -> Spelling.of(each.name()).core().stream())
                        .toList());
    }

    /** Whether both are of one territory, or of one inside the other; absent where that is not known. */
    Optional<Boolean> near(Spelled other) {
        if (places.isEmpty() || other.places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isIn(other) || other.isIn(this));
    }

    private boolean isIn(Spelled other) {
        String key = other.places.get(0).key();
        return places.stream().anyMatch(each -> each.key().equals(key));
    }
}
