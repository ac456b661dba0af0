package org.tisserand.model;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * Objects, populations and territories that one row declares for an actor, apart from any collaboration or offer.
 *
 * @param actor      an actor's id
 * @param facets     what, for whom, where
 * @param weight     how much of it (a count of activities, say); absent where not told
 * @param period     when
 * @param attributes every other column
 * @param row        where it was read
 */
public record Scope(
        String actor, Facets facets, OptionalDouble weight, Period period, Map<String, String> attributes, RowRef row) {

    public Scope {
        attributes = Map.copyOf(attributes);
    }
}
