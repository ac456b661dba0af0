package org.tisserand.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something an actor has: a room, a vehicle, a skill, data.
 *
 * @param id          unique in a home
 * @param actor       the id of the actor that has it
 * @param kind        code of the lexicon's {@code resource} list, or the person's own word
 * @param description in its own words
 * @param quantity    how much, above 0
 * @param fixedCost   what one of it costs a year whatever its use, 0 or more
 * @param unitCost    what one use costs, 0 or more
 * @param capacity    how many uses one of it allows a year, above 0
 * @param shareable   whether others may use it; absent where not told
 * @param period      when
 * @param attributes  every other column: availability …
 * @param row         where it was read
 */
public record Resource(
        String id,
        String actor,
        Optional<String> kind,
        Optional<String> description,
        OptionalDouble quantity,
        OptionalDouble fixedCost,
        OptionalDouble unitCost,
        OptionalDouble capacity,
        Optional<Boolean> shareable,
        Period period,
        Map<String, String> attributes,
        RowRef row) {

    public Resource {
        attributes = Map.copyOf(attributes);
    }
}
