package org.tisserand.web.api;

import java.util.Optional;
import org.tisserand.model.Value;

/** A number, or null and the reason why there is none. */
public record ValueView(Optional<Double> value, Optional<String> reason, Optional<Label> explanation) {

    static ValueView of(Value value) {
        if (value instanceof Value.Undefined undefined) {
            return new ValueView(
                    Optional.empty(),
                    Optional.of(undefined.reason()),
                    Optional.of(Label.key("undefined." + undefined.reason())));
        }
        return new ValueView(Optional.of(value.asDouble().orElseThrow()), Optional.empty(), Optional.empty());
    }
}
