package org.tisserand.model;

import java.util.Map;
import java.util.Optional;

/**
 * A service, a support or an activity that an actor offers to others.
 *
 * @param id         unique in a home
 * @param actor      the id of the actor that offers it
 * @param function   code of the lexicon's {@code function} list, or the person's own word
 * @param facets     objects, populations, territories
 * @param period     when
 * @param attributes every other column: frequency, intensity, flexibility, capacity, skills …
 * @param row        where it was read
 */
public record Offer(
        String id,
        String actor,
        Optional<String> function,
        Facets facets,
        Period period,
        Map<String, String> attributes,
        RowRef row) {

    public Offer {
        attributes = Map.copyOf(attributes);
    }
}
