package org.tisserand.findings.delegations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.tisserand.findings.Places;
import org.tisserand.findings.mutualisation.Travel;
import org.tisserand.model.Facts;
import org.tisserand.model.Mandate;
import org.tisserand.model.Territory;
import org.tisserand.network.Snapshot;

/** Whom a mandate serves, and how far they are from who holds it. */
final class Served {

    private static final Set<String> RURAL = Set.of("rural", "semi-rural", "remote");

    private final Facts facts;
    private final Snapshot network;
    private final Places places;
    private final Travel travel;
    private final Wishes wishes;
    private final Set<String> parents;

    Served(Facts facts, Snapshot network, Places places, Travel travel, Wishes wishes) {
        this.facts = facts;
        this.network = network;
        this.places = places;
        this.travel = travel;
        this.wishes = wishes;
        this.parents = facts.territories().stream()
                .flatMap(each -> places.chain(each.code()).stream().skip(1))
                .collect(Collectors.toSet());
    }

    /** The territories told of, or the seat of whose mandate it is. */
    Collection<String> territories(Mandate mandate) {
        return mandate.facets().territories().isEmpty()
                ? seat(mandate.actor()).stream().toList()
                : mandate.facets().territories();
    }

    /** The places within these that hold no others, by code. */
    List<Territory> places(Mandate mandate) {
        Collection<String> told = territories(mandate);
        return facts.territories().stream()
                .filter(each -> !parents.contains(each.code()))
                .filter(each -> told.stream().anyMatch(holder -> places.holds(holder, each.code())))
                .toList();
    }

    OptionalDouble minutes(Territory place, String actor) {
        return travel.minutes(Optional.of(place.code()), seat(actor));
    }

    /** Mean over the places, as far as known; absent where nothing is. */
    OptionalDouble minutes(Mandate mandate, String actor) {
        return places(mandate).stream()
                .flatMapToDouble(each -> minutes(each, actor).stream())
                .average();
    }

    /** Whether nobody served would have too far to go, rural places having a bound of their own; what is not known is not refused. */
    boolean isNearEnough(Mandate mandate, String actor) {
        return places(mandate).stream()
                .allMatch(each ->
                        minutes(each, actor).orElse(0) <= wishes.get(isRural(each) ? "maxMinutesRural" : "maxMinutes"));
    }

    static boolean isRural(Territory place) {
        return place.setting().filter(RURAL::contains).isPresent();
    }

    /** Places further from {@code delegate} than from whose mandate it is. */
    List<Territory> losing(Mandate mandate, String delegate) {
        return places(mandate).stream()
                .filter(each -> minutes(each, delegate).orElse(0)
                        > minutes(each, mandate.actor()).orElse(Double.POSITIVE_INFINITY))
                .toList();
    }

    Optional<String> seat(String actor) {
        return network.actor(network.vertex(actor).orElseThrow()).territory();
    }
}
