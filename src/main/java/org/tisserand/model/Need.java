package org.tisserand.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something an actor says it lacks.
 *
 * @param id          unique in a home
 * @param actor       the id of the actor that lacks it
 * @param description in its own words
 * @param resource    code of the lexicon's {@code resource} list, or the person's own word
 * @param facets      objects, populations, territories
 * @param quantity    how much, above 0
 * @param urgency     how pressing, above 0; absent counts as 1
 * @param period      when
 * @param attributes  every other column
 * @param row         where it was read
 */
public record Need(
        String id,
        String actor,
        Optional<String> description,
        Optional<String> resource,
        Facets facets,
        OptionalDouble quantity,
        OptionalDouble urgency,
        Period period,
        Map<String, String> attributes,
        RowRef row) {

    public Need {
        attributes = Map.copyOf(attributes);
    }
}
