package org.tisserand.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A municipality, a borough, an MRC, a region: a place with a code.
 *
 * @param code       unique in a home
 * @param name       as people write it
 * @param kind       code of the lexicon's {@code territory} list, or the person's own word
 * @param parent     code or name of the territory that holds it (a municipality's MRC, or its region where it has none)
 * @param region     code or name of its region
 * @param population inhabitants
 * @param setting    rural or urban, code of the lexicon's {@code setting} list
 * @param attributes every other column
 * @param row        where it was read
 */
public record Territory(
        String code,
        String name,
        Optional<String> kind,
        Optional<String> parent,
        Optional<String> region,
        OptionalDouble population,
        Optional<String> setting,
        Map<String, String> attributes,
        RowRef row) {

    public Territory {
        attributes = Map.copyOf(attributes);
    }
}
