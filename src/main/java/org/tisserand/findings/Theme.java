package org.tisserand.findings;

import java.util.Locale;

/** The words under which a planner looks for a lens, in the order in which pages list them. */
public enum Theme {
    /** Who could work together. */
    WHO,
    /** Where actors do the same, for the same people or in the same places. */
    ALIKE,
    /** Where one has what another lacks. */
    HELP,
    /** What the network would fall apart without. */
    HOLDS;

    /** Its key in the message files, below {@code theme.}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
