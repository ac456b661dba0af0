package org.tisserand.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one row says of two actors' direct relation.
 *
 * @param from       an actor's id
 * @param to         another actor's id
 * @param kind       code of the lexicon's {@code tie} list, or the person's own word; {@code tie} where not told
 * @param state      present, absent or unknown
 * @param strength   summed evidence, above 0; absent where not told, and then counted as 1. Never a length
 * @param directed   whether the row speaks of one direction only
 * @param object     what the tie is about
 * @param period     when it held
 * @param attributes every other column: function, audience, frequency, intensity, formality, reportedBy, source …
 * @param row        where it was read
 */
public record Tie(
        String from,
        String to,
        String kind,
        TieState state,
        OptionalDouble strength,
        boolean directed,
        Optional<String> object,
        Period period,
        Map<String, String> attributes,
        RowRef row) {

    public Tie {
        attributes = Map.copyOf(attributes);
    }
}
