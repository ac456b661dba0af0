package org.tisserand.network;

import java.util.List;
import java.util.function.Predicate;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.Tie;

/**
 * How many records tell one thing.
 *
 * @param what  the thing, in kebab case: {@code actor-sector}
 * @param known records that tell it
 * @param total records that could
 */
public record Completeness(String what, int known, int total) {

    /** Of every thing that other pages lean on; kinds of records of which there are none are left out. */
    public static List<Completeness> of(Facts facts) {
        List<Actor> actors = facts.actors();
        List<Tie> ties = facts.ties();
        List<Collaboration> works = facts.collaborations();
        return List.of(
                        told("actor-row", actors, each -> !each.nameOnly()),
                        told("actor-sector", actors, each -> each.sector().isPresent()),
                        told("actor-level", actors, each -> each.level().isPresent()),
                        told("actor-territory", actors, each -> each.territory().isPresent()),
                        told("tie-period", ties, each -> !each.period().isUnknown()),
                        told("tie-strength", ties, each -> each.strength().isPresent()),
                        told("collaboration-period", works, each -> !each.period()
                                .isUnknown()),
                        told("collaboration-objects", works, each -> !each.facets()
                                .objects()
                                .isEmpty()),
                        told("collaboration-territories", works, each -> !each.facets()
                                .territories()
                                .isEmpty()))
                .stream()
                .filter(each -> each.total() > 0)
                .toList();
    }

    private static <T> Completeness told(String what, List<T> records, Predicate<T> tells) {
        return new Completeness(what, (int) records.stream().filter(tells).count(), records.size());
    }

    /** How many do not tell it. */
    public int missing() {
        return total - known;
    }
}
