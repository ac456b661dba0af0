package org.tisserand.findings;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settings of a lens, by name; a name that is absent has the lens's default.
 *
 * @param values name → number
 */
public record Parameters(SortedMap<String, Double> values) {

    public static final Parameters DEFAULT = new Parameters(Map.of());

    public Parameters(Map<String, Double> values) {
        this(new TreeMap<>(values));
    }

    public Parameters {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public double get(String name, double otherwise) {
        return values.getOrDefault(name, otherwise);
    }
}
