package org.tisserand.findings.pairs;

import java.util.function.IntToDoubleFunction;

/**
 * One part of a pair's score, told row by row: what is shared by all pairs of one actor is worked out once.
 *
 * <p>Symmetric: {@code from(a)} of b is {@code from(b)} of a, but for the rounding of sums.
 */
@FunctionalInterface
public interface Kernel {

    /** Stands for a number that the facts do not give. */
    double UNKNOWN = Double.NaN;

    /** The values of {@code a}'s pairs, by the other actor's vertex. */
    IntToDoubleFunction from(int a);
}
