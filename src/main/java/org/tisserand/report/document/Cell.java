package org.tisserand.report.document;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A cell of a table.
 *
 * @param text   as it is read
 * @param number the number that the text writes, where it writes one
 */
public record Cell(String text, OptionalDouble number) {

    public static Cell of(String text) {
        return new Cell(text, OptionalDouble.empty());
    }

    /** Empty where there is nothing to say. */
    public static Cell of(Optional<String> text) {
        return of(text.orElse(""));
    }

    public static Cell of(String text, double number) {
        return new Cell(text, OptionalDouble.of(number));
    }
}
