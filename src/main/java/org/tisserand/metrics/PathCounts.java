package org.tisserand.metrics;

import java.util.Arrays;
import org.tisserand.network.Snapshot;

/**
 * The shortest chains from one source: how far each vertex is, how many chains lead there, and what share of the chains to
 * all others passes through it.
 *
 * <p>The counts are doubles; where one comes near their limit (about 1000 forks in a row) they are made again without limit by
 * {@link EndlessCounts}. Cost of a source: O(n + m).
 */
final class PathCounts {

    private static final double LIMIT = 1e290;

    private final Snapshot snapshot;
    private final int[] order;
    private final int[] distances;
    private final double[] counts;
    private final double[] quotients;
    private final double[] dependencies;
    private int reached;

    PathCounts(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        this.snapshot = snapshot;
        this.order = new int[n];
        this.distances = new int[n];
        this.counts = new double[n];
        this.quotients = new double[n];
        this.dependencies = new double[n];
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
    }

    private void visit(int v) {
        int next = distances[v] + 1;
        double ways = counts[v];
        for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
            int w = snapshot.target(slot);
            if (distances[w] < 0) {
                distances[w] = next;
                order[reached++] = w;
            }
            if (distances[w] == next) {
                counts[w] += ways;
            }
        }
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

    /** Brandes' δ of each reached vertex but the source: the sum, over all others, of the share of chains that pass through it. */
    double[] dependencies() {
        boolean endless = !(Arrays.stream(counts).max().orElse(0) < LIMIT);
        if (endless) {
            new EndlessCounts(snapshot, this).fill(dependencies);
        } else {
            fromFarthest();
        }
        return dependencies;
    }

    // δ(v) = σ(v) Σ (1 + δ(w)) / σ(w) over the neighbours w that are one tie farther.
    private void fromFarthest() {
        for (int i = reached - 1; i > 0; i--) {
            int v = order[i];
            int next = distances[v] + 1;
            double sum = 0;
            for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
                int w = snapshot.target(slot);
                sum += distances[w] == next ? quotients[w] : 0;
            }
            double dependency = counts[v] * sum;
            dependencies[v] = dependency;
            quotients[v] = (1 + dependency) / counts[v];
        }
    }
}
