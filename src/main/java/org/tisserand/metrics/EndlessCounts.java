package org.tisserand.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;

/** The shortest chains from one source where a double cannot count them: whole numbers without limit, of which only ratios are used. */
final class EndlessCounts {

    private static final double LIMIT = 1e290;

    private final Rows rows;
    private final Chains chains;
    private final BigInteger[] counts;

    EndlessCounts(Rows rows, Chains chains) {
        this.rows = rows;
        this.chains = chains;
        this.counts = new BigInteger[rows.vertexCount()];
        Arrays.fill(counts, BigInteger.ZERO);
        counts[chains.at(0)] = BigInteger.ONE;
        for (int i = 0; i < chains.reached(); i++) {
            visit(chains.at(i));
        }
    }

    /** Whether one of these counts comes near what a double can hold. */
    static boolean needed(double[] counts) {
        return !(Arrays.stream(counts).max().orElse(0) < LIMIT);
    }

    private void visit(int v) {
        for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
            if (chains.follows(v, slot)) {
                int w = rows.target(slot);
                counts[w] = counts[w].add(counts[v]);
            }
        }
    }

    /** Writes the dependency of each reached vertex but the source, as {@link Chains#dependencies} defines it. */
    void fill(double[] dependencies) {
        for (int i = chains.reached() - 1; i > 0; i--) {
            int v = chains.at(i);
            double sum = 0;
            for (int slot = rows.start(v); slot < rows.start(v + 1); slot++) {
                int w = rows.target(slot);
                sum += chains.follows(v, slot) ? share(v, w) * (1 + dependencies[w]) : 0;
            }
            dependencies[v] = sum;
        }
    }

    /** Of the chains to {@code w}, the share that passes through its neighbour {@code v}, one step nearer the source. */
    private double share(int v, int w) {
        return new BigDecimal(counts[v])
                .divide(new BigDecimal(counts[w]), MathContext.DECIMAL64)
                .doubleValue();
    }
}
