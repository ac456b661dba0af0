package org.tisserand.app;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a list's strengths become the lengths that metrics of lengths read.
 *
 * <p>The registry's metrics give a tie the greatest strength over its own; so lengths of another rule are had by strengths
 * of 1 over them: with one of length 1 among them they come out as they are, and otherwise all in the same proportion.
 */
enum Lengths {
    /** The benchmarks' convention: whole lengths 1 to 5 for strengths 5 to 1. */
    SIX_LESS_STRENGTH("6-force"),
    /** What pages show. */
    GREATEST_OVER_STRENGTH("max/force");

    private static final int SIX = 6;

    private final String code;

    Lengths(String code) {
        this.code = code;
    }

    static Optional<Lengths> named(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** Whether all strengths of {@code list} have a length above 0. */
    boolean exist(EdgeList list) {
        return this == GREATEST_OVER_STRENGTH || list.edges().stream().allMatch(edge -> edge.weight() < SIX);
    }

    /** What the metric is to read in the place of a tie's strength. */
    double asStrength(double told) {
        return this == SIX_LESS_STRENGTH ? 1 / (SIX - told) : told;
    }
}
