package org.tisserand.metrics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tisserand.model.Actor;

/** The attributes by which actors form groups. */
public enum Grouping {
    SECTOR,
    LEVEL,
    TERRITORY;

    public static final Choice CHOICE = new Choice(
            "grouping",
            Arrays.stream(values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList());

    public static Grouping of(Chosen chosen) {
        return valueOf(chosen.of(CHOICE).toUpperCase(Locale.ROOT));
    }

    /** The actor's group; absent where it is not known. */
    public Optional<String> of(Actor actor) {
        return switch (this) {
            case SECTOR -> actor.sector();
            case LEVEL -> actor.level();
            case TERRITORY -> actor.territory();
        };
    }

    /** {@code actor} in the group of {@code other}. */
    public Actor as(Actor actor, Actor other) {
        return switch (this) {
            case SECTOR -> actor.in(other.sector(), actor.level(), actor.territory());
            case LEVEL -> actor.in(actor.sector(), other.level(), actor.territory());
            case TERRITORY -> actor.in(actor.sector(), actor.level(), other.territory());
        };
    }
}
