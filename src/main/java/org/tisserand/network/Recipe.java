package org.tisserand.network;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tisserand.model.Period;
import org.tisserand.model.Tie;

/**
 * How a one-mode network is made of the facts. Every result carries the recipe of its network.
 *
 * @param kinds       kinds of tie that count; empty for all
 * @param period      only ties and collaborations that share a day with it, or whose period is not known
 * @param minStrength least strength of an edge kept; 0 keeps all
 * @param projection  whether ties, shared collaborations or both make edges
 * @param largest     collaborations of more actors than this are no evidence of a tie (they stay in the facts)
 */
public record Recipe(SortedSet<String> kinds, Period period, double minStrength, Projection projection, int largest) {

    /** All ties and collaborations of any time; collaborations of at most 40 actors. */
    public static final Recipe DEFAULT = new Recipe(new TreeSet<>(), Period.UNKNOWN, 0, Projection.BOTH, 40);

    /** @throws IllegalArgumentException if {@code minStrength} is negative or not finite, or {@code largest} below 2 */
    public Recipe {
        if (!(minStrength >= 0) || Double.isInfinite(minStrength)) {
            throw new IllegalArgumentException(
                    "The least strength must be 0 or more, got minStrength=%s.\nMaybe 0 was meant: it keeps every edge."
                            .formatted(minStrength));
        }
        if (largest < 2) {
            throw new IllegalArgumentException(
                    "A collaboration ties at least 2 actors, got largest=%d.\nMaybe 40 was meant.".formatted(largest));
        }
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }

    public static Recipe of(Set<String> kinds, Period period, double minStrength, Projection projection) {
        return new Recipe(new TreeSet<>(kinds), period, minStrength, projection, DEFAULT.largest);
    }

    /** Whether a tie's kind and period are looked at, whatever its state. */
    public boolean counts(Tie tie) {
        return (kinds.isEmpty() || kinds.contains(tie.kind())) && tie.period().overlaps(period);
    }

    /** Equal recipes, and they alone, have equal texts. */
    public String canonical() {
        String all = kinds.stream().map(Recipe::escaped).collect(Collectors.joining("|"));
        return "kinds=%s;period=%s;minStrength=%s;projection=%s;largest=%d"
                .formatted(all, period, minStrength, projection.code(), largest);
    }

    // A kind may be a person's own word, with any sign in it.
    private static String escaped(String kind) {
        return kind.replace("\\", "\\\\").replace("|", "\\|").replace(";", "\\;");
    }
}
