package org.tisserand.model;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an activity, an offer or a need is about, for whom, and where.
 *
 * <p>An empty set means that nobody said, never that there is none.
 *
 * @param objects     work objects: lexicon codes of {@code object}, or the person's own words
 * @param populations lexicon codes of {@code population}, or the person's own words
 * @param territories codes or names of territories
 */
public record Facets(SortedSet<String> objects, SortedSet<String> populations, SortedSet<String> territories) {

    public static final Facets UNKNOWN = new Facets(Set.of(), Set.of(), Set.of());

    public Facets(Set<String> objects, Set<String> populations, Set<String> territories) {
        this(new TreeSet<>(objects), new TreeSet<>(populations), new TreeSet<>(territories));
    }

    public Facets {
        objects = Collections.unmodifiableSortedSet(new TreeSet<>(objects));
        populations = Collections.unmodifiableSortedSet(new TreeSet<>(populations));
        territories = Collections.unmodifiableSortedSet(new TreeSet<>(territories));
    }
}
