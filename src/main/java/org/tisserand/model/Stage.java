package org.tisserand.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far people have come with a finding; words below {@code stage.} in the message files. */
public enum Stage {
    PROPOSED,
    KEPT,
    SET_ASIDE,
    UNDER_WAY,
    AGREEMENT,
    RESULT;

    /** {@code set-aside} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Stage> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
