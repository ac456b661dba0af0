package org.tisserand.findings.mutualisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.findings.Citing;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Phrase;
import org.tisserand.model.Resource;
import org.tisserand.network.Snapshot;

/**
 * All that is needed and all that may meet it, in the period of the network.
 *
 * <p>Who has a resource of the kind it needs, of a capacity that is told, meets its own need first and shares what is left;
 * where no capacity is told, its word that it needs another is taken. A need that names a
 * resource is met by a resource of that kind or an offer of that function; one that names none, by an offer on one of its
 * objects.
 */
final class Market {

    private static final int MOST_UNITS = 1_000_000;

    private final Snapshot network;
    private final Citing citing;
    private final List<Need> needs;
    private final List<Resource> resources;
    private final Map<String, Integer> actorsByItem = new TreeMap<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Supply> supplies = new ArrayList<>();

    Market(Facts facts, Snapshot network, Citing citing) {
        this.network = network;
        this.citing = citing;
        var period = network.recipe().period();
        this.needs = facts.needs().stream()
                .filter(each -> each.period().overlaps(period))
                .toList();
        this.resources = facts.resources().stream()
                .filter(each -> each.period().overlaps(period))
                .toList();
        needs.forEach(this::add);
        resources.stream().filter(each -> each.shareable().orElse(false)).forEach(this::add);
        facts.offers().stream().filter(each -> each.period().overlaps(period)).forEach(this::add);
        countActors();
    }

    List<Demand> demands() {
        return demands;
    }

    List<Supply> supplies() {
        return supplies;
    }

    /** How many offer the item. */
    int offerers(String item) {
        return actorsByItem.getOrDefault(item, 0);
    }

    /** What an actor says it needs of a kind of resource, in all; absent where it tells no quantity. */
    OptionalDouble use(int actor, String kind) {
        List<Need> own = needs(actor, kind);
        return own.isEmpty() || own.stream().anyMatch(each -> each.quantity().isEmpty())
                ? OptionalDouble.empty()
                : OptionalDouble.of(own.stream()
                        .mapToDouble(each -> each.quantity().orElse(0))
                        .sum());
    }

    List<Need> needs(int actor, String kind) {
        return needs.stream()
                .filter(each -> vertex(each.actor()) == actor && each.resource().equals(Optional.of(kind)))
                .toList();
    }

    /** The actor's own resources of a kind, shareable or not. */
    List<Resource> resources(int actor, String kind) {
        return resources.stream()
                .filter(each -> vertex(each.actor()) == actor && each.kind().equals(Optional.of(kind)))
                .toList();
    }

    /** Who has a resource of a kind, by vertex. */
    Set<Integer> holders(String kind) {
        return resources.stream()
                .filter(each -> each.kind().equals(Optional.of(kind)))
                .map(each -> vertex(each.actor()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Need need) {
        int actor = vertex(need.actor());
        double own = need.resource()
                .map(kind -> resources(actor, kind).stream()
                        .mapToDouble(Market::uses)
                        .sum())
                .orElse(0.0);
        int units = units(need.quantity().orElse(1) - own);
        var items = need.resource().map(code -> List.of("resource:" + code)).orElseGet(() -> objects(need.facets())
                .toList());
        if (units > 0 && !items.isEmpty()) {
            demands.add(new Demand(need, actor, items, units));
        }
    }

    /** How many uses a year its holder has of it; none that is known where no capacity is told. */
    private static double uses(Resource own) {
        return own.capacity().orElse(0) * own.quantity().orElse(1);
    }

    private void add(Resource resource) {
        resource.kind().ifPresent(kind -> {
            int actor = vertex(resource.actor());
            double left = left(resource, kind, actor);
            supplies.add(new Supply(
                    resource.id(),
                    Optional.of(resource),
                    actor,
                    Set.of("resource:" + kind),
                    Facets.UNKNOWN,
                    units(left),
                    said(resource, kind),
                    resource.period(),
                    citing.resource(resource)));
        });
    }

    private double left(Resource resource, String kind, int actor) {
        if (resource.capacity().isPresent()) {
            return uses(resource) - use(actor, kind).orElse(0);
        }
        return Supply.isEndless(kind) ? MOST_UNITS : resource.quantity().orElse(1);
    }

    private static Phrase said(Resource resource, String kind) {
        Phrase word = Phrase.term("resource", kind);
        return resource.description()
                .map(text -> Phrase.message("pooling.described", word, Phrase.text(text)))
                .orElse(word);
    }

    private void add(Offer offer) {
        var items = new TreeSet<>(objects(offer.facets()).toList());
        offer.function().ifPresent(code -> items.add("resource:" + code));
        Phrase what = offer.function()
                .map(code -> Phrase.term("function", code))
                .orElseGet(() -> citing.facets(offer.facets()));
        supplies.add(new Supply(
                offer.id(),
                Optional.empty(),
                vertex(offer.actor()),
                items,
                offer.facets(),
                units(capacity(offer)),
                what,
                offer.period(),
                citing.offer(offer)));
    }

    /** One, where the column holds no plain number. */
    private static double capacity(Offer offer) {
        String told = offer.attributes().getOrDefault("capacity", "1").replace(',', '.');
        return told.matches("\\d{1,9}(\\.\\d+)?") ? Double.parseDouble(told) : 1;
    }

    private static int units(double number) {
        return (int) Math.max(0, Math.min(MOST_UNITS, Math.ceil(number)));
    }

    private static Stream<String> objects(Facets facets) {
        return facets.objects().stream().map(code -> "object:" + code);
    }

    private void countActors() {
        var offerers = new TreeMap<String, Set<Integer>>();
        for (Supply each : supplies) {
            each.items().forEach(item -> offerers.computeIfAbsent(item, key -> new TreeSet<>())
                    .add(each.actor()));
        }
        offerers.forEach((item, actors) -> actorsByItem.put(item, actors.size()));
    }

    private int vertex(String actor) {
        return network.vertex(actor).orElseThrow();
    }
}
