package org.tisserand.model;

import java.util.Map;
import java.util.Optional;

/**
 * A goal that an actor or a collaboration pursues, and what came of it.
 *
 * @param id         unique in a home
 * @param holder     the id of the actor or collaboration that pursues it
 * @param text       the goal, in their words
 * @param facets     objects, populations, territories
 * @param result     what came of it, where told
 * @param planned    whether the result was planned; absent where not told
 * @param period     when
 * @param attributes every other column: perceivedBy, informationFrom, informationTo, source …
 * @param row        where it was read
 */
public record Goal(
        String id,
        String holder,
        String text,
        Facets facets,
        Optional<String> result,
        Optional<Boolean> planned,
        Period period,
        Map<String, String> attributes,
        RowRef row) {

    public Goal {
        attributes = Map.copyOf(attributes);
    }
}
