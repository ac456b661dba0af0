package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Goal;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.model.Resource;
import org.tisserand.model.Scope;
import org.tisserand.model.Territory;
import org.tisserand.model.Tie;

/**
 * One record as it could be read on the eve of a day: without an end that comes later, and without what no date vouches
 * for (columns of the person's own, texts about itself, results).
 *
 * @param day the first day that is not known
 */
record AsOf(LocalDate day) {

    boolean hasBegun(Period period) {
        return period.start().or(period::end).map(first -> first.isBefore(day)).orElse(false);
    }

    boolean isOver(Period period) {
        return period.end().map(last -> last.isBefore(day)).orElse(false);
    }

    private Period known(Period period) {
        return new Period(period.start(), period.end().filter(last -> last.isBefore(day)));
    }

    Actor read(Actor actor) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.acronym(),
                actor.kind(),
                actor.sector(),
                actor.level(),
                actor.territory(),
                Optional.empty(),
                Optional.empty(),
                actor.aliases(),
                actor.nameOnly(),
                Map.of(),
                actor.rows());
    }

    /** @param population inhabitants, as far as a date vouches for them */
    Territory read(Territory place, OptionalDouble population) {
        return new Territory(
                place.code(),
                place.name(),
                place.kind(),
                place.parent(),
                place.region(),
                population,
                place.setting(),
                Map.of(),
                place.row());
    }

    Collaboration read(Collaboration each) {
        return new Collaboration(
                each.id(),
                each.name(),
                each.purpose(),
                each.facets(),
                known(each.period()),
                each.nameOnly(),
                Map.of(),
                each.row());
    }

    Participation read(Participation each) {
        return new Participation(
                each.collaboration(), each.actor(), each.role(), known(each.period()), Map.of(), each.row());
    }

    Tie read(Tie each) {
        return new Tie(
                each.from(),
                each.to(),
                each.kind(),
                each.state(),
                each.strength(),
                each.directed(),
                each.object(),
                known(each.period()),
                Map.of(),
                each.row());
    }

    Scope read(Scope each) {
        return new Scope(each.actor(), each.facets(), each.weight(), known(each.period()), Map.of(), each.row());
    }

    Offer read(Offer each) {
        return new Offer(
                each.id(), each.actor(), each.function(), each.facets(), known(each.period()), Map.of(), each.row());
    }

    Need read(Need each) {
        return new Need(
                each.id(),
                each.actor(),
                each.description(),
                each.resource(),
                each.facets(),
                each.quantity(),
                each.urgency(),
                known(each.period()),
                Map.of(),
                each.row());
    }

    Resource read(Resource each) {
        return new Resource(
                each.id(),
                each.actor(),
                each.kind(),
                each.description(),
                each.quantity(),
                each.fixedCost(),
                each.unitCost(),
                each.capacity(),
                each.shareable(),
                known(each.period()),
                Map.of(),
                each.row());
    }

    Goal read(Goal each) {
        return new Goal(
                each.id(),
                each.holder(),
                each.text(),
                each.facets(),
                Optional.empty(),
                Optional.empty(),
                known(each.period()),
                Map.of(),
                each.row());
    }

    Mandate read(Mandate each) {
        return new Mandate(
                each.id(),
                each.actor(),
                each.competence(),
                each.delegable(),
                each.delegate(),
                each.agreement(),
                each.resourced(),
                each.facets(),
                known(each.period()),
                Map.of(),
                each.row());
    }
}
