package org.tisserand.metrics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The lengths of a {@link Core}'s steps as whole numbers of a unit, where there is one: the shortest, or a part of it from a half to a
 * twelfth, as strengths of 1 to 5 give.
 */
final class WholeLengths {

    private static final int MOST_PARTS = 12;
    private static final double ALIKE = 1e-9;

    /** Beyond it, in units, distances are too many for a search to stop at each. */
    private static final int FARTHEST = 1_000;

    /** Vertices times distances that a search may keep, two bytes each, and times lengths, sixteen bytes each. */
    private static final long MOST_KEPT = 1L << 25;

    private static final long MOST_COMING = 1L << 22;

    private final int[] steps;
    private final int longest;
    private final int farthest;

    private WholeLengths(int[] steps, int chain) {
        this.steps = steps;
        this.longest = Arrays.stream(steps).max().orElse(1);
        this.farthest = Math.toIntExact(Math.min((long) chain * longest, Integer.MAX_VALUE));
    }

    /** Absent where lengths have no such unit, or distances would be too many. */
    static Optional<WholeLengths> of(Core core) {
        double shortest = core.shortest();
        int chain = core.longestChain();
        return IntStream.rangeClosed(1, core.longest() > FARTHEST * shortest ? 0 : MOST_PARTS)
                .mapToObj(parts -> parts / shortest)
                .filter(units -> Arrays.stream(core.lengths).allMatch(length -> isWhole(length * units)))
                .findFirst()
                .map(units -> new WholeLengths(steps(core, units), chain))
                .filter(lengths -> lengths.farthest <= FARTHEST
                        && lengths.longest * (long) core.size() <= MOST_COMING
                        && (lengths.longest + lengths.farthest) * (long) core.size() <= MOST_KEPT);
    }

    private static int[] steps(Core core, double units) {
        return Arrays.stream(core.lengths)
                .mapToInt(length -> (int) Math.rint(length * units))
                .toArray();
    }

    private static boolean isWhole(double length) {
        return Math.abs(length - Math.rint(length)) <= ALIKE * length;
    }

    int at(int slot) {
        return steps[slot];
    }

    int longest() {
        return longest;
    }
}
