package org.tisserand.findings;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tisserand.model.Finding;

/**
 * The settings of a lens, by name; a name that is absent has the lens's default.
 *
 * @param values   name → number
 * @param setAside ids of findings that people set aside → marks of the rows that they knew then
 * @param actor    the id of the one whose own list is asked for; empty for the list of all
 */
public record Parameters(SortedMap<String, Double> values, Map<String, Set<String>> setAside, Optional<String> actor) {

    public static final Parameters DEFAULT = new Parameters(Map.of());

    public Parameters(Map<String, Double> values) {
        this(new TreeMap<>(values), Map.of(), Optional.empty());
    }

    public Parameters {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        setAside = Map.copyOf(setAside);
    }

    /** The same settings; what was set aside is not told again without a row that is new. */
    public Parameters without(Map<String, Set<String>> others) {
        return new Parameters(values, others, actor);
    }

    /** The same settings, for one actor's own list. */
    public Parameters of(String id) {
        return new Parameters(values, setAside, Optional.of(id));
    }

    public Parameters ofEverybody() {
        return new Parameters(values, setAside, Optional.empty());
    }

    /** Whether a finding may be told: it was not set aside, or rests on more than was known then. */
    public boolean admits(Finding finding) {
        Set<String> known = setAside.get(finding.id());
        return known == null || finding.restsOnMoreThan(known);
    }

    public double get(String name, double otherwise) {
        return values.getOrDefault(name, otherwise);
    }
}
