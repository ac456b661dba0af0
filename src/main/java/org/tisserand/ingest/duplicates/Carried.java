package org.tisserand.ingest.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tisserand.model.Facts;
import org.tisserand.model.Goal;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Resource;
import org.tisserand.model.Response;
import org.tisserand.model.Scope;
import org.tisserand.model.Tie;

/**
 * What rows say of one actor.
 *
 * @param ties        rows of ties, present or not
 * @param memberships rows of participations
 * @param others      rows of all other sheets: scopes, offers, needs, resources, goals, mandates, answers
 */
public record Carried(int ties, int memberships, int others) {

    private static final Carried NOTHING = new Carried(0, 0, 0);

    private Carried and(Carried more) {
        return new Carried(ties + more.ties, memberships + more.memberships, others + more.others);
    }

    /** Of the actors {@code of}, by id. O(rows). */
    static Map<String, Carried> by(Facts facts, Set<String> of) {
        var carried = new HashMap<String, Carried>();
        of.forEach(id -> carried.put(id, NOTHING));
        Stream<String> ends = facts.ties().stream().flatMap((Tie tie) -> Stream.of(tie.from(), tie.to()));
        add(carried, ends, new Carried(1, 0, 0));
        add(carried, each(facts.participations(), Participation::actor), new Carried(0, 1, 0));
        add(carried, others(facts), new Carried(0, 0, 1));
        return carried;
    }

    private static Stream<String> others(Facts facts) {
        return Stream.of(
                        each(facts.scopes(), Scope::actor),
                        each(facts.offers(), Offer::actor),
                        each(facts.needs(), Need::actor),
                        each(facts.resources(), Resource::actor),
                        each(facts.goals(), Goal::holder),
                        each(facts.mandates(), Mandate::actor),
                        facts.mandates().stream().flatMap(mandate -> mandate.delegate().stream()),
                        each(facts.responses(), Response::actor))
                .flatMap(Function.identity());
    }

    private static <T> Stream<String> each(List<T> facts, Function<T, String> actor) {
        return facts.stream().map(actor);
    }

    private static void add(Map<String, Carried> carried, Stream<String> ids, Carried one) {
        ids.forEach(id -> carried.computeIfPresent(id, (same, before) -> before.and(one)));
    }
}
