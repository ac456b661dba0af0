package org.tisserand.findings.zones;

import java.util.Comparator;
import java.util.Optional;
import org.tisserand.findings.Places;

/**
 * A cell of work, or a generalisation of one: an object, a population and a place, at least two of them or the object.
 *
 * @param object     code of the lexicon or the person's own word; absent for any
 * @param population code of the lexicon or the person's own word; absent for any
 * @param place      code of a territory; absent for any
 */
record Cell(Optional<String> object, Optional<String> population, Optional<String> place) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.comparing((Cell each) -> text(each.object))
            .thenComparing(each -> text(each.population))
            .thenComparing(each -> text(each.place));

    private static String text(Optional<String> part) {
        return part.orElse("");
    }

    /** Whether all work of {@code other} is also work of this, and this is not {@code other}. */
    boolean covers(Cell other, Places places) {
        return !equals(other)
                && (object.isEmpty() || object.equals(other.object))
                && (population.isEmpty() || population.equals(other.population))
                && (place.isEmpty() || (other.place.isPresent() && places.holds(place.get(), other.place.get())));
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
