package org.tisserand.findings.backtest;

/** Differences of harmonic numbers. */
final class Harmonic {

    private static final int SUMMED = 64;

    private Harmonic() {}

    /** 1/(low + 1) + … + 1/high, to the last digits. Cost: O(1). */
    static double between(long low, long high) {
        if (high - low <= SUMMED) {
            double sum = 0;
            for (long i = high; i > low; i--) {
                sum += 1.0 / i;
            }
            return sum;
        }
        return low < SUMMED ? between(low, SUMMED) + between(SUMMED, high) : far(low, high);
    }

    /** Euler's expansion, of which the constant falls out; both ends are 64 or more, so that four terms are exact. */
    private static double far(long low, long high) {
        return Math.log((double) high / low) + tail(high) - tail(low);
    }

    private static double tail(long ends) {
        double n = (double) ends;
        double square = 1 / (n * n);
        return 0.5 / n - square / 12 + square * square / 120;
    }
}
