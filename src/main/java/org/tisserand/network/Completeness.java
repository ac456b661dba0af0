package org.tisserand.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.RowRef;
import org.tisserand.model.Tie;

/**
 * How many records tell one thing.
 *
 * @param what  the thing, in kebab case: {@code actor-sector}
 * @param known records that tell it
 * @param total records that could
 */
public record Completeness(String what, int known, int total) {

    /** A record that does not tell a thing: what it is called, whose own record it is, and where it was read. */
    public record Silent(String name, Optional<String> actor, List<RowRef> rows) {}

    /** A thing that records may tell. */
    private record Thing<T>(
            String what,
            Function<Facts, List<T>> records,
            Predicate<T> tells,
            Function<Facts, Function<T, Silent>> silent) {

        private Completeness in(Facts facts) {
            List<T> all = records.apply(facts);
            return new Completeness(what, (int) all.stream().filter(tells).count(), all.size());
        }

        private List<Silent> silentIn(Facts facts) {
            return records.apply(facts).stream()
                    .filter(tells.negate())
                    .map(silent.apply(facts))
                    .toList();
        }
    }

    private static final List<Thing<?>> THINGS = List.of(
            ofActors("actor-row", each -> !each.nameOnly()),
            ofActors("actor-sector", each -> each.sector().isPresent()),
            ofActors("actor-level", each -> each.level().isPresent()),
            ofActors("actor-territory", each -> each.territory().isPresent()),
            ofTies("tie-period", each -> !each.period().isUnknown()),
            ofTies("tie-strength", each -> each.strength().isPresent()),
            ofWorks("collaboration-period", each -> !each.period().isUnknown()),
            ofWorks("collaboration-objects", each -> !each.facets().objects().isEmpty()),
            ofWorks(
                    "collaboration-territories",
                    each -> !each.facets().territories().isEmpty()));

    /** Of every thing that other pages lean on; kinds of records of which there are none are left out. */
    public static List<Completeness> of(Facts facts) {
        return THINGS.stream()
                .map(thing -> thing.in(facts))
                .filter(each -> each.total() > 0)
                .toList();
    }

    /** The records that do not tell a thing; absent where no page leans on a thing of that name. */
    public static Optional<List<Silent>> silent(Facts facts, String what) {
        return THINGS.stream()
                .filter(thing -> thing.what().equals(what))
                .findFirst()
                .map(thing -> thing.silentIn(facts));
    }

    private static Thing<Actor> ofActors(String what, Predicate<Actor> tells) {
        return new Thing<>(
                what,
                Facts::actors,
                tells,
                facts -> actor -> new Silent(actor.name(), Optional.of(actor.id()), actor.rows()));
    }

    private static Thing<Tie> ofTies(String what, Predicate<Tie> tells) {
        return new Thing<>(what, Facts::ties, tells, Completeness::silentTie);
    }

    private static Function<Tie, Silent> silentTie(Facts facts) {
        Map<String, String> names = facts.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return tie -> new Silent(
                names.getOrDefault(tie.from(), tie.from()) + " – " + names.getOrDefault(tie.to(), tie.to()),
                Optional.empty(),
                List.of(tie.row()));
    }

    private static Thing<Collaboration> ofWorks(String what, Predicate<Collaboration> tells) {
        return new Thing<>(
                what,
                Facts::collaborations,
                tells,
                facts -> work -> new Silent(work.name(), Optional.empty(), List.of(work.row())));
    }

    /** How many do not tell it. */
    public int missing() {
        return total - known;
    }
}
