package org.tisserand.model;

import java.util.Map;
import java.util.Optional;

/**
 * A document, a survey or an interview on which rows rest.
 *
 * @param id          unique in a home
 * @param title       its title
 * @param date        as written
 * @param url         where it can be read
 * @param method      code of the lexicon's {@code method} list, or the person's own word
 * @param reliability as declared, 1 to 4
 * @param attributes  every other column
 * @param row         where it was read
 */
public record Source(
        String id,
        String title,
        Optional<String> date,
        Optional<String> url,
        Optional<String> method,
        Optional<String> reliability,
        Map<String, String> attributes,
        RowRef row) {

    public Source {
        attributes = Map.copyOf(attributes);
    }
}
