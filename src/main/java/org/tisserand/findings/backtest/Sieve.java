package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tisserand.findings.Places;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.Goal;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.model.Resource;
import org.tisserand.model.Response;
import org.tisserand.model.Scope;
import org.tisserand.model.Territory;
import org.tisserand.model.Tie;

/** One passage of all facts, of which those known before a day fall through. */
final class Sieve {

    private final Facts facts;
    private final AsOf asOf;
    private final YearColumns years;
    private final Places places;
    private final Map<String, Optional<String>> seats = new HashMap<>();
    private final List<Omission> leftOut = new ArrayList<>();

    Sieve(LocalDate day, Facts facts) {
        this.facts = facts;
        this.asOf = new AsOf(day);
        this.years = new YearColumns(day);
        this.places = new Places(facts);
        facts.actors().forEach(each -> seats.put(each.id(), each.territory()));
    }

    Hindsight hindsight() {
        List<Collaboration> collaborations =
                begun("activities", facts.collaborations(), Collaboration::period, asOf::read);
        Set<String> known = collaborations.stream().map(Collaboration::id).collect(Collectors.toSet());
        List<Participation> participations = participations(known);
        List<Tie> ties = begun("ties", facts.ties(), Tie::period, asOf::read);
        Set<String> present = present(participations, ties);
        var before = new Facts(
                facts.dataVersion(),
                read(of(present, facts.actors(), Actor::id), asOf::read),
                ties,
                territories(),
                collaborations,
                participations,
                of(present, scopes(), Scope::actor),
                of(present, begun("offers", facts.offers(), Offer::period, asOf::read), Offer::actor),
                of(present, begun("needs", facts.needs(), Need::period, asOf::read), Need::actor),
                of(present, begun("resources", facts.resources(), Resource::period, asOf::read), Resource::actor),
                goals(present, known),
                mandates(present),
                of(present, answers(), Response::actor),
                facts.sources());
        omit("unseen", "actors", facts.actors().size() - present.size());
        omit("undated", "columns", columns());
        return new Hindsight(before, leftOut);
    }

    private void omit(String why, String what, long count) {
        if (count > 0) {
            leftOut.add(new Omission(why, what, (int) count));
        }
    }

    private <T> List<T> begun(String what, List<T> all, Function<T, Period> period, UnaryOperator<T> reading) {
        return read(kept(what, all, period, each -> asOf.hasBegun(period.apply(each))), reading);
    }

    private <T> List<T> kept(String what, List<T> all, Function<T, Period> period, Predicate<T> keeps) {
        List<T> kept = all.stream().filter(keeps).toList();
        long undated = all.stream()
                .filter(each -> !keeps.test(each) && period.apply(each).isUnknown())
                .count();
        omit("later", what, all.size() - kept.size() - undated);
        omit("undated", what, undated);
        return kept;
    }

    private static <T> List<T> read(List<T> all, UnaryOperator<T> reading) {
        return all.stream().map(reading).toList();
    }

    private static <T> List<T> of(Set<String> present, List<T> all, Function<T, String> actor) {
        return all.stream().filter(each -> present.contains(actor.apply(each))).toList();
    }

    private List<Participation> participations(Set<String> collaborations) {
        List<Participation> kept = facts.participations().stream()
                .filter(each -> collaborations.contains(each.collaboration()))
                .filter(each -> each.period().isUnknown() || asOf.hasBegun(each.period()))
                .toList();
        return read(kept, asOf::read);
    }

    private List<Scope> scopes() {
        Predicate<Scope> known = each -> asOf.isOver(each.period()) || isSeat(each);
        return read(kept("scopes", facts.scopes(), Scope::period, known), asOf::read);
    }

    private List<Response> answers() {
        return kept("answers", facts.responses(), Response::period, each -> asOf.isOver(each.period()));
    }

    /** Whether an undated scope only says again which territories hold the actor's own. */
    private boolean isSeat(Scope scope) {
        Optional<String> seat = seats.getOrDefault(scope.actor(), Optional.empty());
        return scope.period().isUnknown()
                && scope.weight().isEmpty()
                && scope.facets().objects().isEmpty()
                && scope.facets().populations().isEmpty()
                && seat.isPresent()
                && scope.facets().territories().stream().allMatch(each -> places.holds(each, seat.get()));
    }

    /** Inhabitants are those of a column of an earlier year, of the territory or of the actor that has its seat there. */
    private List<Territory> territories() {
        Map<String, OptionalDouble> bySeat = new HashMap<>();
        facts.actors().forEach(each -> each.territory()
                .ifPresent(seat -> bySeat.putIfAbsent(places.code(seat), years.population(each.attributes()))));
        return facts.territories().stream()
                .map(each -> {
                    OptionalDouble own = years.population(each.attributes());
                    return asOf.read(
                            each, own.isPresent() ? own : bySeat.getOrDefault(each.code(), OptionalDouble.empty()));
                })
                .toList();
    }

    private List<Mandate> mandates(Set<String> present) {
        return begun("mandates", facts.mandates(), Mandate::period, asOf::read).stream()
                .filter(each -> present.contains(each.actor()))
                .filter(each -> present.containsAll(each.delegate().stream().toList()))
                .toList();
    }

    private List<Goal> goals(Set<String> present, Set<String> collaborations) {
        return begun("goals", facts.goals(), Goal::period, asOf::read).stream()
                .filter(each -> present.contains(each.holder()) || collaborations.contains(each.holder()))
                .toList();
    }

    /**
     * Actors that a dated collaboration or tie names, and those for which a column of a year begun by then is filled; all
     * of them where there is neither collaboration nor such a column to tell.
     */
    private Set<String> present(List<Participation> participations, List<Tie> ties) {
        Set<String> present = new HashSet<>();
        participations.forEach(each -> present.add(each.actor()));
        ties.forEach(each -> present.addAll(List.of(each.from(), each.to())));
        List<Actor> attested = facts.actors().stream()
                .filter(each -> years.attest(each.attributes()))
                .toList();
        boolean untold = attested.isEmpty() && facts.collaborations().isEmpty();
        (untold ? facts.actors() : attested).forEach(each -> present.add(each.id()));
        return present;
    }

    private long columns() {
        return facts.actors().stream()
                .flatMap(each -> each.attributes().keySet().stream())
                .distinct()
                .count();
    }
}
