package org.tisserand.metrics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tisserand.model.Actor;

/** The attributes by which actors form groups. */
enum Grouping {
    SECTOR,
    LEVEL,
    TERRITORY;

    static final Choice CHOICE = new Choice(
            "grouping",
            Arrays.stream(values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList());

    static Grouping of(Chosen chosen) {
        return valueOf(chosen.of(CHOICE).toUpperCase(Locale.ROOT));
    }

    /** The actor's group; absent where it is not known. */
    Optional<String> of(Actor actor) {
        return switch (this) {
            case SECTOR -> actor.sector();
            case LEVEL -> actor.level();
            case TERRITORY -> actor.territory();
        };
    }
}
