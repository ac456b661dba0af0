package org.tisserand.findings.overlaps;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tisserand.model.Evidence;

/**
 * What one actor does for others: one row of the offers, or, where no offer is told, all its activities on one object.
 *
 * <p>Each facet maps what was told to how many records tell it; an empty map means that nobody said.
 *
 * @param actor       an actor's id
 * @param functions   kinds of support
 * @param objects     work objects, one at least
 * @param populations for whom
 * @param places      codes of territories, as told, without those that hold them
 * @param offered     whether it is a row of the offers
 * @param rows        the first rows that say so
 */
record Service(
        String actor,
        SortedMap<String, Double> functions,
        SortedMap<String, Double> objects,
        SortedMap<String, Double> populations,
        SortedMap<String, Double> places,
        boolean offered,
        List<Evidence> rows) {

    Service {
        functions = fixed(functions);
        objects = fixed(objects);
        populations = fixed(populations);
        places = fixed(places);
        rows = List.copyOf(rows);
    }

    private static SortedMap<String, Double> fixed(Map<String, Double> told) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(told));
    }

    /** The object by which it is held against others: the first. */
    String family() {
        return objects.firstKey();
    }

    /** Whether somebody said for whom and where. */
    boolean isWhole() {
        return !populations.isEmpty() && !places.isEmpty();
    }
}
