package org.tisserand.model;

import java.util.Map;
import java.util.Optional;

/**
 * Something several actors do together: a project, a table, an agreement, an activity.
 *
 * @param id         unique in a home
 * @param name       as people write it
 * @param purpose    the shared goal, in their words
 * @param facets     objects, populations, territories
 * @param period     when it ran
 * @param nameOnly   met in Participations alone, without a row of its own
 * @param attributes every other column: why, environment, phase, formality …
 * @param row        where it was read
 */
public record Collaboration(
        String id,
        String name,
        Optional<String> purpose,
        Facets facets,
        Period period,
        boolean nameOnly,
        Map<String, String> attributes,
        RowRef row) {

    public Collaboration {
        attributes = Map.copyOf(attributes);
    }
}
