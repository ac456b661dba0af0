package org.tisserand.findings.whatif;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a few partnerships are to serve; words below {@code what-if.aim.} in the message files. */
public enum Aim {
    /** Needs that are met by nobody near. */
    NEEDS,
    /** Actors who are more than two steps apart. */
    NEARNESS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Aim> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
