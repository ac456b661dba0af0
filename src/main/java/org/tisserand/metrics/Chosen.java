package org.tisserand.metrics;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a reader chose; a choice that is absent has its preset.
 *
 * @param values name of a choice → one of its values
 */
public record Chosen(SortedMap<String, String> values) {

    public static final Chosen PRESETS = new Chosen(Map.of());

    public Chosen(Map<String, String> values) {
        this(new TreeMap<>(values));
    }

    public Chosen {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public String of(Choice choice) {
        return values.getOrDefault(choice.name(), choice.preset());
    }
}
