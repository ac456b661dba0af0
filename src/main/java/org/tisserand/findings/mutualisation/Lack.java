package org.tisserand.findings.mutualisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tisserand.findings.Places;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/**
 * Needs that nothing within reach meets.
 *
 * @param demands  of one sort, or of all sorts that the same neighbours lack
 * @param unmet    units of each that stay unmet
 * @param sought   what is sought, each sort once, in words
 * @param place    the MRC of all who could act on it together; absent where they are not neighbours, or but one
 * @param offerers how many offer the like, too far or with nothing left
 */
record Lack(List<Demand> demands, List<Integer> unmet, List<Phrase> sought, Optional<String> place, int offerers) {

    Lack {
        demands = List.copyOf(demands);
        unmet = List.copyOf(unmet);
        sought = List.copyOf(sought);
    }

    /**
     * All needs left: those that two or more actors of an MRC share told together, and once for all that the same ones share;
     * the others by what is sought.
     */
    static List<Lack> all(Snapshot network, Places places, Market market, Allocation allocation) {
        var near = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < market.demands().size(); i++) {
            if (allocation.unmet().get(i) > 0) {
                Demand demand = market.demands().get(i);
                near.computeIfAbsent(
                                sort(demand) + "\n"
                                        + district(network, places, demand).orElse(""),
                                key -> new ArrayList<>())
                        .add(i);
            }
        }
        var together = new LinkedHashMap<List<Object>, Lack>();
        var alone = new TreeMap<String, List<Integer>>();
        near.forEach((key, needs) -> {
            Demand first = market.demands().get(needs.get(0));
            Optional<String> place = district(network, places, first);
            if (place.isPresent() && actors(market, needs) > 1) {
                Lack lack = of(market, allocation, needs, place);
                together.merge(List.of(place.get(), lack.actors()), lack, Lack::and);
            } else {
                alone.computeIfAbsent(String.join(" ", first.items()), item -> new ArrayList<>())
                        .addAll(needs);
            }
        });
        var lacks = new ArrayList<Lack>(together.values());
        alone.values()
                .forEach(needs ->
                        lacks.add(of(market, allocation, needs.stream().sorted().toList(), Optional.empty())));
        return lacks;
    }

    /** What the same neighbours lack besides. */
    private Lack and(Lack other) {
        return new Lack(
                both(demands, other.demands),
                both(unmet, other.unmet),
                both(sought, other.sought),
                place,
                Math.max(offerers, other.offerers));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<Integer> actors() {
        return demands.stream().map(Demand::actor).distinct().sorted().toList();
    }

    /** What is sought, and in whose words where all have the same. */
    private static Phrase says(List<Demand> demands) {
        Phrase what = demands.get(0).says();
        Optional<String> words = demands.get(0).need().description();
        boolean same =
                demands.stream().allMatch(each -> each.need().description().equals(words));
        return same && words.isPresent() ? Phrase.message("pooling.described", what, Phrase.text(words.get())) : what;
    }

    private static long actors(Market market, List<Integer> needs) {
        return needs.stream()
                .map(each -> market.demands().get(each).actor())
                .distinct()
                .count();
    }

    /** Needs of one resource for other objects are needs of other sorts. */
    private static String sort(Demand demand) {
        return String.join(" ", demand.items()) + " "
                + String.join(" ", demand.need().facets().objects());
    }

    private static Optional<String> district(Snapshot network, Places places, Demand demand) {
        return network.actor(demand.actor()).territory().flatMap(places::district);
    }

    private static Lack of(Market market, Allocation allocation, List<Integer> needs, Optional<String> place) {
        List<Demand> demands = needs.stream().map(market.demands()::get).toList();
        int offerers =
                demands.get(0).items().stream().mapToInt(market::offerers).max().orElse(0);
        return new Lack(
                demands,
                needs.stream().map(each -> allocation.unmet().get(each)).toList(),
                List.of(says(demands)),
                place,
                offerers);
    }
}
