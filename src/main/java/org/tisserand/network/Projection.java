package org.tisserand.network;

import java.util.Locale;
import java.util.Optional;

/** Which records make two actors neighbours. */
public enum Projection {
    /** Ties and shared collaborations, their strengths summed. */
    BOTH,
    /** Ties alone. */
    TIES,
    /** Shared collaborations alone, by Newman's weights. */
    PARTICIPATIONS;

    /** The name in addresses and recipes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Projection> of(String code) {
        for (Projection each : values()) {
            if (each.code().equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
