package org.tisserand.findings.backtest;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

/**
 * What a ranking is held against: which pairs formed, what made them form, and which pairs are alike enough to be
 * compared without the number of partners, or the activity, deciding.
 *
 * @param pairs          how many are ranked
 * @param formed         positions of those that formed, ascending
 * @param causes         for each formed pair, what those that formed together share
 * @param degreeStratum   of a pair, its class of least and most partners
 * @param activityStratum of a pair, its class of least and most recent activity; absent where no activity is known
 */
record Answers(
        int pairs,
        List<Integer> formed,
        List<String> causes,
        IntUnaryOperator degreeStratum,
        Optional<IntUnaryOperator> activityStratum) {

    private static final int BINS = 8;
    private static final int FIFTHS = 5;

    Answers {
        formed = List.copyOf(formed);
        causes = List.copyOf(causes);
        if (formed.size() != causes.size()) {
            throw new IllegalArgumentException("Each formed pair has one cause, got formed=%d, causes=%d."
                    .formatted(formed.size(), causes.size()));
        }
    }

    /** How many pairs did not form. */
    int others() {
        return pairs - formed.size();
    }

    /** How often a pair forms by itself; none where there is no pair. */
    OptionalDouble prevalence() {
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) formed.size() / pairs);
    }

    BitSet formedSet() {
        var set = new BitSet(pairs);
        formed.forEach(set::set);
        return set;
    }

    /** The class of two degrees, each in 0, 1, 2–3, 4–7, 8–15, 16–31, 32–63 or 64 and more. */
    static int degreeStratum(int one, int other) {
        return stratum(bin(one), bin(other), BINS);
    }

    private static int bin(int degree) {
        return Math.min(BINS - 1, Integer.SIZE - Integer.numberOfLeadingZeros(degree));
    }

    /** The class of two ranks in (0, 1), each in its fifth. */
    static int activityStratum(double one, double other) {
        return stratum(fifth(one), fifth(other), FIFTHS);
    }

    private static int fifth(double rank) {
        return Math.min(FIFTHS - 1, (int) (rank * FIFTHS));
    }

    private static int stratum(int one, int other, int count) {
        return Math.min(one, other) * count + Math.max(one, other);
    }
}
