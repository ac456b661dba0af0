package org.tisserand.model;

import java.util.OptionalDouble;

/** A measured number, or the reason why there is none. Never NaN, never infinite. */
public sealed interface Value {

    /**
     * A number.
     *
     * @param number finite
     */
    record Known(double number) implements Value {
        /** @throws IllegalArgumentException if {@code number} is NaN or infinite */
        public Known {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(
                        "A value must be a finite number, got number=%s.\nMaybe Value.undefined(reason) was meant."
                                .formatted(number));
            }
        }
    }

    /**
     * No number, and why.
     *
     * @param reason key below {@code undefined.} in the message files: {@code isolate}, {@code no-ties} …
     */
    record Undefined(String reason) implements Value {}

    static Value of(double number) {
        return new Known(number);
    }

    static Value undefined(String reason) {
        return new Undefined(reason);
    }

    /** The number, where there is one. */
    default OptionalDouble asDouble() {
        return this instanceof Known known ? OptionalDouble.of(known.number()) : OptionalDouble.empty();
    }
}
