package org.tisserand.findings.mutualisation;

import java.util.function.IntToDoubleFunction;

/** Shapley's fair shares of a cost: each pays what it adds on average, over all orders in which the partners may join. */
final class Shapley {

    /** Above this many partners their coalitions are too many to weigh one by one. */
    static final int MOST = 10;

    private Shapley() {}

    /**
     * The share of each of {@code m} partners; shares add up to the cost of all.
     *
     * <p>Cost: O(m · 2^m).
     *
     * @param cost of a coalition, one bit a partner; never asked of none
     */
    static double[] shares(int m, IntToDoubleFunction cost) {
        double[] all = new double[1 << m];
        for (int coalition = 1; coalition < all.length; coalition++) {
            all[coalition] = cost.applyAsDouble(coalition);
        }
        double[] shares = new double[m];
        double[] chances = chances(m);
        for (int coalition = 0; coalition < all.length; coalition++) {
            for (int i = 0; i < m; i++) {
                if ((coalition & 1 << i) == 0) {
                    shares[i] += chances[Integer.bitCount(coalition)] * (all[coalition | 1 << i] - all[coalition]);
                }
            }
        }
        return shares;
    }

    /** s! (m − 1 − s)! / m!: the chance that one coalition of s partners, and no other, comes before a given one. */
    private static double[] chances(int m) {
        double[] chances = new double[Math.max(1, m)];
        chances[0] = 1.0 / Math.max(1, m);
        for (int s = 1; s < m; s++) {
            chances[s] = chances[s - 1] * s / (m - s);
        }
        return chances;
    }
}
