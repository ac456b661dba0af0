package org.tisserand.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import org.tisserand.network.Snapshot;

/** The shortest chains from one source where a double cannot count them: whole numbers without limit, of which only ratios are used. */
final class EndlessCounts {

    private final Snapshot snapshot;
    private final PathCounts paths;
    private final BigInteger[] counts;

    EndlessCounts(Snapshot snapshot, PathCounts paths) {
        this.snapshot = snapshot;
        this.paths = paths;
        this.counts = new BigInteger[snapshot.vertexCount()];
        Arrays.fill(counts, BigInteger.ZERO);
        counts[paths.at(0)] = BigInteger.ONE;
        for (int i = 0; i < paths.reached(); i++) {
            visit(paths.at(i));
        }
    }

    private void visit(int v) {
        for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
            int w = snapshot.target(slot);
            if (paths.distance(w) == paths.distance(v) + 1) {
                counts[w] = counts[w].add(counts[v]);
            }
        }
    }

    /** Writes the dependency of each reached vertex but the source, as {@link PathCounts#dependencies} defines it. */
    void fill(double[] dependencies) {
        for (int i = paths.reached() - 1; i > 0; i--) {
            int v = paths.at(i);
            double sum = 0;
            for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
                int w = snapshot.target(slot);
                sum += paths.distance(w) == paths.distance(v) + 1 ? share(v, w) * (1 + dependencies[w]) : 0;
            }
            dependencies[v] = sum;
        }
    }

    /** Of the chains to {@code w}, the share that passes through its neighbour {@code v}, one tie nearer the source. */
    private double share(int v, int w) {
        return new BigDecimal(counts[v])
                .divide(new BigDecimal(counts[w]), MathContext.DECIMAL64)
                .doubleValue();
    }
}
