package org.tisserand.findings.zones;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Mentions;
import org.tisserand.findings.Places;
import org.tisserand.model.Actor;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Territory;
import org.tisserand.network.Snapshot;

/** What lies around a zone's cells: whose work bears them, who needs or wants something there and does not work there, what is left out. */
final class Surroundings {

    private final Places places;
    private final Map<String, List<Mention>> work = new HashMap<>();
    private final Map<String, Set<String>> chains = new HashMap<>();
    private final List<Mention> wishes = new ArrayList<>();
    private final Set<String> paying;
    private final Map<String, Set<String>> lying = new HashMap<>();
    private final Map<String, Set<String>> worked = new HashMap<>();

    Surroundings(Facts facts, Snapshot network, Places places) {
        this.places = places;
        this.paying = paying(facts);
        for (Mention each : Mentions.of(facts, network.recipe())) {
            if (each.kind().isWork()) {
                work.computeIfAbsent(each.actor(), id -> new ArrayList<>()).add(each);
                each.facets().objects().forEach(object -> worked.computeIfAbsent(object, code -> new TreeSet<>())
                        .addAll(each.facets().territories()));
            } else {
                wishes.add(each);
            }
        }
        facts.territories().stream().map(Territory::code).forEach(code -> places.chain(code).stream()
                .skip(1)
                .forEach(holder ->
                        lying.computeIfAbsent(holder, key -> new TreeSet<>()).add(code)));
    }

    private static Set<String> paying(Facts facts) {
        Map<String, Boolean> onlyPays = new HashMap<>();
        facts.participations()
                .forEach(each -> onlyPays.merge(
                        each.actor(), each.role().map("funder"::equals).orElse(false), Boolean::logicalAnd));
        onlyPays.values().removeIf(only -> !only);
        return Set.copyOf(onlyPays.keySet());
    }

    /** Those whose every part in a collaboration is that of a funder. */
    List<Actor> funders(List<Actor> members) {
        return members.stream().filter(each -> paying.contains(each.id())).toList();
    }

    Places places() {
        return places;
    }

    /** An actor's work in one of the cells. */
    List<Mention> work(String actor, Collection<Cell> cells) {
        return work.getOrDefault(actor, List.of()).stream()
                .filter(each -> bears(each, cells))
                .toList();
    }

    private boolean bears(Mention mention, Collection<Cell> cells) {
        Facets facets = mention.facets();
        Set<String> where = new HashSet<>();
        facets.territories()
                .forEach(each -> where.addAll(chains.computeIfAbsent(each, told -> Set.copyOf(places.chain(told)))));
        return cells.stream()
                .anyMatch(cell -> cell.object()
                                .map(code -> facets.objects().contains(code))
                                .orElse(true)
                        && cell.population()
                                .map(code -> facets.populations().contains(code))
                                .orElse(true)
                        && cell.place().map(code -> where.contains(code)).orElse(true));
    }

    /** Needs and goals of others in one of the cells: whom the zone concerns, and who is absent from it. */
    List<Mention> concerned(Set<String> members, Collection<Cell> cells) {
        return wishes.stream()
                .filter(each -> !members.contains(each.actor()) && bears(each, cells))
                .toList();
    }

    /** The members' goals about the objects of the cells, whether or not a place is told. */
    List<Mention> goals(Set<String> members, Collection<Cell> cells) {
        return wishes.stream()
                .filter(each -> each.kind() == Mention.Kind.GOAL && members.contains(each.actor()))
                .filter(each -> cells.stream()
                        .map(Cell::object)
                        .flatMap(Optional::stream)
                        .anyMatch(code -> each.facets().objects().contains(code)))
                .toList();
    }

    /** The territories in the cell's place that hold no other, and where no activity on its object is told by anyone. */
    List<String> leftOut(Cell cell) {
        if (cell.object().isEmpty() || cell.place().isEmpty()) {
            return List.of();
        }
        Set<String> where = worked.getOrDefault(cell.object().get(), Set.of());
        return lying.getOrDefault(cell.place().get(), Set.of()).stream()
                .filter(each -> !lying.containsKey(each))
                .filter(each -> where.stream().noneMatch(told -> places.holds(told, each)))
                .toList();
    }
}
