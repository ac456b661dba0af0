package org.tisserand.model;

import java.util.Map;
import java.util.Optional;

/**
 * An actor's part in a collaboration.
 *
 * @param collaboration a collaboration's id
 * @param actor         an actor's id
 * @param role          code of the lexicon's {@code role} list, or the person's own word
 * @param period        when, where told apart from the collaboration's own
 * @param attributes    every other column: sphere, audience, effort …
 * @param row           where it was read
 */
public record Participation(
        String collaboration,
        String actor,
        Optional<String> role,
        Period period,
        Map<String, String> attributes,
        RowRef row) {

    public Participation {
        attributes = Map.copyOf(attributes);
    }
}
