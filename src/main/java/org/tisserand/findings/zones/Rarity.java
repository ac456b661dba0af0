package org.tisserand.findings.zones;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tisserand.findings.Mention;

/**
 * How much the object of a cell says by itself: 1 − ln(1 + actors that work on it) / ln(1 + actors that work), the population in
 * its stead where a cell has none. Near 1 for what few do and 0 for what all do, wherever they do it: a catch-all and a duty of
 * every municipality say little even where few share the place.
 */
final class Rarity {

    private final Map<String, Set<String>> objects = new HashMap<>();
    private final Map<String, Set<String>> populations = new HashMap<>();
    private final double all;

    Rarity(List<Mention> work) {
        for (Mention each : work) {
            each.facets().objects().forEach(code -> add(objects, code, each.actor()));
            each.facets().populations().forEach(code -> add(populations, code, each.actor()));
        }
        this.all = work.stream().map(Mention::actor).distinct().count();
    }

    private static void add(Map<String, Set<String>> actors, String code, String actor) {
        actors.computeIfAbsent(code, key -> new HashSet<>()).add(actor);
    }

    double of(Cell cell) {
        return 1 - Math.log1p(doers(cell)) / Math.log1p(all);
    }

    /** How many work on the object of a cell, wherever; for its population where it has no object. */
    int doers(Cell cell) {
        return cell.object()
                .map(code -> objects.getOrDefault(code, Set.of()))
                .or(() -> cell.population().map(code -> populations.getOrDefault(code, Set.of())))
                .orElse(Set.of())
                .size();
    }
}
