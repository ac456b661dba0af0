package org.tisserand.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import org.tisserand.network.Snapshot;

/**
 * The shortest chains from one source: how far each vertex is, and how many chains lead there.
 *
 * <p>The counts are doubles; where one overflows (about 1000 forks in a row) they are made again as whole numbers without
 * limit, of which only ratios are asked. Cost of a source: O(n + m).
 */
final class PathCounts {

    private final Snapshot snapshot;
    private final int[] order;
    private final int[] distances;
    private final double[] counts;
    private BigInteger[] exact = {};
    private int reached;

    PathCounts(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.order = new int[snapshot.vertexCount()];
        this.distances = new int[snapshot.vertexCount()];
        this.counts = new double[snapshot.vertexCount()];
    }

    void from(int source) {
        Arrays.fill(distances, -1);
        Arrays.fill(counts, 0);
        distances[source] = 0;
        counts[source] = 1;
        order[0] = source;
        reached = 1;
        for (int i = 0; i < reached; i++) {
            visit(order[i]);
        }
        boolean overflown = Double.isInfinite(Arrays.stream(counts).max().orElse(0));
        exact = overflown ? exactCounts(source) : new BigInteger[0];
    }

    private void visit(int v) {
        int next = distances[v] + 1;
        for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
            int w = snapshot.target(slot);
            if (distances[w] < 0) {
                distances[w] = next;
                order[reached++] = w;
            }
            if (distances[w] == next) {
                counts[w] += counts[v];
            }
        }
    }

    private BigInteger[] exactCounts(int source) {
        var all = new BigInteger[counts.length];
        Arrays.fill(all, BigInteger.ZERO);
        all[source] = BigInteger.ONE;
        for (int i = 0; i < reached; i++) {
            int v = order[i];
            for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
                int w = snapshot.target(slot);
                if (distances[w] == distances[v] + 1) {
                    all[w] = all[w].add(all[v]);
                }
            }
        }
        return all;
    }

    /** How many vertices a chain joins to the source, itself included. */
    int reached() {
        return reached;
    }

    /** The reached vertices from the nearest to the farthest; the source is at 0. */
    int at(int rank) {
        return order[rank];
    }

    /** Ties from the source; −1 out of reach. */
    int distance(int vertex) {
        return distances[vertex];
    }

    /** Of the chains to {@code w}, the share that passes through its neighbour {@code v}, one tie nearer the source. */
    double share(int v, int w) {
        if (exact.length == 0) {
            return counts[v] / counts[w];
        }
        return new BigDecimal(exact[v])
                .divide(new BigDecimal(exact[w]), MathContext.DECIMAL64)
                .doubleValue();
    }
}
