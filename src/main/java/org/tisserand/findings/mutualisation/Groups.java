package org.tisserand.findings.mutualisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.tisserand.findings.Places;
import org.tisserand.findings.mutualisation.Matching.Served;
import org.tisserand.model.Facts;
import org.tisserand.model.Resource;
import org.tisserand.model.Territory;
import org.tisserand.network.Snapshot;

/**
 * Groups around one resource: its owner, those whose needs the matching meets with it, then, nearest first, those near enough
 * who have one of their own and whose use fits into what is left of its capacity. Nobody is in two groups for one kind.
 * Groups around something that a row describes come first.
 */
final class Groups {

    private final Snapshot network;
    private final Market market;
    private final Matching matching;
    private final Travel travel;
    private final Map<String, Double> populations = new HashMap<>();
    private final Places places;

    /** Kind of resource, then vertex: who is in a group already. */
    private final Map<String, Set<Integer>> taken = new HashMap<>();

    Groups(Facts facts, Snapshot network, Places places, Travel travel, Market market, Matching matching) {
        this.network = network;
        this.places = places;
        this.travel = travel;
        this.market = market;
        this.matching = matching;
        for (Territory each : facts.territories()) {
            each.population().ifPresent(people -> populations.put(each.code(), people));
        }
        keepOwners();
    }

    /** Whoever lends to somebody by the matching does not give up what it lends. */
    private void keepOwners() {
        for (int supply = 0; supply < market.supplies().size(); supply++) {
            if (!matching.servedBy(supply).isEmpty()) {
                int actor = market.supplies().get(supply).actor();
                kind(supply).ifPresent(kind -> taken(kind).add(actor));
            }
        }
    }

    /** Those of most partners first; of equals, the resources that meet most worth of need, then those of most capacity. */
    List<Group> all() {
        var groups = new ArrayList<Group>();
        IntStream.range(0, market.supplies().size())
                .boxed()
                .filter(each -> kind(each).isPresent())
                .sorted(Comparator.<Integer>comparingDouble(each -> -met(each))
                        .thenComparing(each -> -market.supplies().get(each).units()))
                .map(this::group)
                .flatMap(Optional::stream)
                .forEach(groups::add);
        groups.sort(Comparator.comparing(Group::described, Comparator.reverseOrder())
                .thenComparingInt(each -> -each.partners().size()));
        return groups;
    }

    private Optional<String> kind(int supply) {
        return market.supplies().get(supply).resource().flatMap(Resource::kind);
    }

    private double met(int supply) {
        return matching.servedBy(supply).stream()
                .mapToDouble(each -> each.units() * each.worth())
                .sum();
    }

    private Optional<Group> group(int supply) {
        Supply shared = market.supplies().get(supply);
        String kind = kind(supply).orElseThrow();
        List<Served> served = matching.servedBy(supply);
        if (served.isEmpty() && taken(kind).contains(shared.actor())) {
            return Optional.empty();
        }
        List<Partner> receivers = served.stream()
                .map(each -> market.demands().get(each.demand()).actor())
                .distinct()
                .map(actor -> partner(actor, kind))
                .toList();
        int units = served.stream().mapToInt(Served::units).sum();
        List<Partner> joiners = joiners(shared, kind, shared.units() - units);
        if (receivers.isEmpty() && joiners.isEmpty()) {
            return Optional.empty();
        }
        taken(kind).add(shared.actor());
        joiners.forEach(each -> taken(kind).add(each.vertex()));
        return Optional.of(new Group(
                supply,
                partner(shared.actor(), kind),
                receivers,
                joiners,
                capacity(shared),
                minutes(shared.actor(), receivers) + minutes(shared.actor(), joiners),
                units,
                served.stream()
                        .mapToInt(each -> market.demands().get(each.demand()).units())
                        .sum(),
                matching.allocation().prices().get(supply),
                Double.isFinite(capacity(shared))
                        || served.stream()
                                .map(each -> market.demands().get(each.demand()))
                                .anyMatch(each -> each.sharesWordWith(shared)),
                shared.isCounted()));
    }

    private static double capacity(Supply shared) {
        Resource resource = shared.resource().orElseThrow();
        return resource.capacity().isPresent()
                ? resource.capacity().getAsDouble() * resource.quantity().orElse(1)
                : Double.POSITIVE_INFINITY;
    }

    /** Nobody joins a resource of unknown capacity, and nobody of unknown use or seat joins. */
    private List<Partner> joiners(Supply shared, String kind, double room) {
        if (Double.isInfinite(capacity(shared)) || !shared.isOfAPlace()) {
            return List.of();
        }
        var joining = new ArrayList<Partner>();
        double left = room;
        for (int actor : nearestFirst(shared.actor(), kind)) {
            double use = market.use(actor, kind).orElse(Double.POSITIVE_INFINITY);
            if (use <= left) {
                joining.add(partner(actor, kind));
                left -= use;
            }
        }
        return joining;
    }

    private List<Integer> nearestFirst(int owner, String kind) {
        return market.holders(kind).stream()
                .filter(each -> each != owner && !taken(kind).contains(each))
                .filter(each -> minutes(owner, each).isPresent() && travel.isShort(minutes(owner, each)))
                .sorted(Comparator.comparingDouble(each -> minutes(owner, each).orElse(0)))
                .toList();
    }

    private OptionalDouble minutes(int one, int other) {
        return travel.minutes(
                network.actor(one).territory(), network.actor(other).territory());
    }

    private double minutes(int owner, List<Partner> others) {
        return others.stream()
                .mapToDouble(each -> minutes(owner, each.vertex()).orElse(0))
                .sum();
    }

    private Partner partner(int actor, String kind) {
        Optional<Resource> own = market.resources(actor, kind).stream()
                .filter(each -> each.fixedCost().isPresent() || each.unitCost().isPresent())
                .findFirst();
        return new Partner(
                actor,
                market.use(actor, kind),
                own.map(Resource::fixedCost).orElse(OptionalDouble.empty()),
                own.map(Resource::unitCost).orElse(OptionalDouble.empty()),
                population(actor));
    }

    private OptionalDouble population(int actor) {
        return network.actor(actor).territory().map(places::code).stream()
                .filter(populations::containsKey)
                .mapToDouble(populations::get)
                .findFirst();
    }

    private Set<Integer> taken(String kind) {
        return taken.computeIfAbsent(kind, key -> new HashSet<>());
    }
}
