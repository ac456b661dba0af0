package org.tisserand.findings.overlaps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tisserand.findings.Citing;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Mentions;
import org.tisserand.findings.Places;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facts;
import org.tisserand.model.Offer;
import org.tisserand.network.Recipe;

/** The services that the facts tell in a recipe's period: the offers, or else the activities, actor by actor and object by object. */
final class Services {

    private static final int ROWS = 4;

    private Services() {}

    /** In a fixed order. */
    static List<Service> of(Facts facts, Recipe recipe, Places places) {
        var citing = new Citing(facts);
        List<Service> offers = facts.offers().stream()
                .filter(each -> each.period().overlaps(recipe.period()))
                .filter(each -> !each.facets().objects().isEmpty())
                .map(each -> offered(each, places, citing))
                .toList();
        return offers.isEmpty() ? worked(Mentions.of(facts, recipe), places) : offers;
    }

    private static Service offered(Offer offer, Places places, Citing citing) {
        return new Service(
                offer.actor(),
                once(offer.function().stream().toList()),
                once(offer.facets().objects()),
                once(offer.facets().populations()),
                once(offer.facets().territories().stream().map(places::code).toList()),
                true,
                List.of(citing.offer(offer)));
    }

    private static SortedMap<String, Double> once(Collection<String> told) {
        SortedMap<String, Double> counts = new TreeMap<>();
        told.forEach(each -> counts.put(each, 1.0));
        return counts;
    }

    private static List<Service> worked(List<Mention> mentions, Places places) {
        Map<List<String>, List<Mention>> byActorAndObject = new TreeMap<>(
                (one, other) -> (one.get(0) + '\0' + one.get(1)).compareTo(other.get(0) + '\0' + other.get(1)));
        for (Mention each : mentions) {
            if (each.kind().isWork()) {
                each.facets().objects().forEach(object -> byActorAndObject
                        .computeIfAbsent(List.of(each.actor(), object), key -> new ArrayList<>())
                        .add(each));
            }
        }
        return byActorAndObject.entrySet().stream()
                .map(each -> worked(each.getKey().get(0), each.getKey().get(1), each.getValue(), places))
                .toList();
    }

    private static Service worked(String actor, String object, List<Mention> mentions, Places places) {
        SortedMap<String, Double> populations = new TreeMap<>();
        SortedMap<String, Double> where = new TreeMap<>();
        for (Mention each : mentions) {
            each.facets().populations().forEach(code -> populations.merge(code, 1.0, Double::sum));
            each.facets().territories().forEach(told -> where.merge(places.code(told), 1.0, Double::sum));
        }
        SortedMap<String, Double> objects = new TreeMap<>(Map.of(object, (double) mentions.size()));
        return new Service(actor, new TreeMap<>(), objects, populations, where, false, rows(mentions));
    }

    private static List<Evidence> rows(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(each -> each.rows().stream())
                .distinct()
                .limit(ROWS)
                .toList();
    }
}
