package org.tisserand.findings.pairs;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

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

    /** The values of several actors' pairs, in their order: for a part that works them out sooner side by side. */
    default List<IntToDoubleFunction> from(int[] actors) {
        return IntStream.of(actors).mapToObj(this::from).toList();
    }
}
