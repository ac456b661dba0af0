package org.tisserand.model;

import java.util.Map;
import java.util.Optional;

/**
 * Something an actor has to see to, and may have handed to another.
 *
 * @param id         unique in a home
 * @param actor      the id of the actor whose mandate it is
 * @param competence what is to be seen to, in its own words
 * @param delegable  whether another may hold it; absent where not told
 * @param delegate   the id of the actor that holds it in the other's stead; absent where nobody does
 * @param agreement  code of the lexicon's {@code agreement} list, or the person's own word
 * @param resourced  whether resources go with it; absent where not told
 * @param facets     objects, populations, territories
 * @param period     when
 * @param attributes every other column; {@code resources} says which go with it, where more than yes or no is told
 * @param row        where it was read
 */
public record Mandate(
        String id,
        String actor,
        String competence,
        Optional<Boolean> delegable,
        Optional<String> delegate,
        Optional<String> agreement,
        Optional<Boolean> resourced,
        Facets facets,
        Period period,
        Map<String, String> attributes,
        RowRef row) {

    public Mandate {
        attributes = Map.copyOf(attributes);
    }
}
