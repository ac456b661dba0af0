package org.tisserand.findings.overlaps;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tisserand.findings.Places;

/**
 * What is offered where: for each object that somebody offers and each district (the territory above a municipality; a
 * territory itself where nothing is above it but a region), who offers it there.
 */
final class Census {

    /** From how many actors on a cell is crowded. */
    static final int CROWDED = 4;

    /**
     * An object in a district.
     *
     * @param object   its code
     * @param district a territory's code
     */
    record Cell(String object, String district) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int first = object.compareTo(other.object);
            return first != 0 ? first : district.compareTo(other.district);
        }
    }

    private final SortedMap<Cell, Set<String>> actors = new TreeMap<>();
    private final int cells;

    /** @param everywhere territories told in the facts: their districts count also where nothing is offered */
    Census(List<Service> services, List<String> everywhere, Places places) {
        Set<String> objects = new TreeSet<>();
        Set<String> districts = new TreeSet<>();
        everywhere.forEach(each -> places.district(each).ifPresent(districts::add));
        for (Service each : services) {
            objects.addAll(each.objects().keySet());
            each.places().keySet().stream()
                    .map(place -> district(place, places))
                    .forEach(district -> {
                        districts.add(district);
                        each.objects().keySet().forEach(object -> actors.computeIfAbsent(
                                        new Cell(object, district), key -> new TreeSet<>())
                                .add(each.actor()));
                    });
        }
        this.cells = objects.size() * districts.size();
    }

    static String district(String place, Places places) {
        return places.district(place).orElse(places.code(place));
    }

    int cells() {
        return cells;
    }

    int empty() {
        return cells - actors.size();
    }

    /** How many have from {@code least} to {@code most} actors. */
    int counted(int least, int most) {
        return (int) actors.values().stream()
                .filter(each -> each.size() >= least && each.size() <= most)
                .count();
    }

    /** Those with four actors or more, the most crowded first. */
    Stream<Cell> crowded() {
        return actors.entrySet().stream()
                .filter(each -> each.getValue().size() >= CROWDED)
                .sorted(Map.Entry.<Cell, Set<String>>comparingByValue(
                        (one, other) -> Integer.compare(other.size(), one.size())))
                .map(Map.Entry::getKey);
    }

    boolean isEmpty(Cell cell) {
        return !actors.containsKey(cell);
    }

    Set<String> actors(Cell cell) {
        return actors.getOrDefault(cell, Set.of());
    }
}
