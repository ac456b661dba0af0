package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** How alike actors are, row by row. */
interface Resemblance {

    /** Whether anything is known by which an actor may be like another. */
    boolean knows(int v);

    /** Of {@code a} with everyone, in [0, 1], itself left at 0. */
    double[] row(int a);

    /** Of {@code candidates}, the one most like the actor of a row, where any is like it; the lowest of equals. */
    static Optional<Integer> closest(double[] row, int[] candidates) {
        return Arrays.stream(candidates)
                .boxed()
                .filter(c -> row[c] > 0)
                .max(Comparator.<Integer>comparingDouble(c -> row[c]).thenComparing(Comparator.reverseOrder()));
    }
}
