package org.tisserand.findings.backtest;

import java.util.Locale;
import java.util.Optional;

/** Which pairs are ranked, of those never tied before the day. */
public enum Universe {
    /** All. */
    ALL,
    /** Those without a common partner: three ties apart, or without any path. */
    D3,
    /** Those whose seats lie in the same MRC. */
    MRC;

    /** As in addresses and results: {@code all}, {@code d3}, {@code mrc}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its code, or by {@code tous}. */
    public static Optional<Universe> of(String told) {
        String code = told.toLowerCase(Locale.ROOT);
        for (Universe each : values()) {
            if (each.code().equals(code.equals("tous") ? "all" : code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
