package org.tisserand.findings.backtest;

import java.util.Locale;

/** How the pairs to be found were hidden. */
public enum Protocol {
    /** By time: those that formed after the day. */
    TEMPORAL,
    /** One snapshot: every tie of a drawn fifth of the actors is hidden, and as many isolates are drawn to mislead. */
    COLD_START;

    /** {@code temporal}, {@code cold-start}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
