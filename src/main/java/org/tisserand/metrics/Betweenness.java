package org.tisserand.metrics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.tisserand.network.Snapshot;

/**
 * Freeman's betweenness: for how many pairs of others an actor stands on the shortest chains between them.
 *
 * <p>{@code b(v) = Σ_{s<t} σ_st(v) / σ_st}, each unordered pair once; a pair that no chain joins adds 0. Ties count 1 each.
 * The metric divides by the (n − 1)(n − 2) / 2 pairs of others, so that the centre of a star has 1; with fewer than three
 * actors there is no such pair. Chains are counted in doubles, and for a source with more than they can hold, exactly.
 * Cost: O(nm) time, O(n) space for each of 32 blocks of sources, whose sums are added in a fixed order.
 *
 * @see <a href="https://doi.org/10.1080/0022250X.2001.9990249">Brandes (2001), J. Math. Sociol. 25(2)</a>
 * @see <a href="https://doi.org/10.2307/3033543">Freeman (1977), Sociometry 40(1)</a>
 */
public final class Betweenness implements VertexScoringAlgorithm<Integer, Double> {

    private static final int BLOCKS = 32;

    private final double[] raw;

    public Betweenness(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        List<double[]> sums = IntStream.range(0, BLOCKS)
                .parallel()
                .mapToObj(block -> dependencies(snapshot, n * block / BLOCKS, n * (block + 1) / BLOCKS))
                .toList();
        this.raw = new double[n];
        for (double[] sum : sums) {
            Arrays.setAll(raw, v -> raw[v] + sum[v]);
        }
        // Each unordered pair was met from both ends.
        Arrays.setAll(raw, v -> raw[v] / 2);
    }

    /** What all pairs (s, t) with s in the block say of each vertex. */
    private static double[] dependencies(Snapshot snapshot, int from, int to) {
        double[] sum = new double[snapshot.vertexCount()];
        var paths = new PathCounts(snapshot);
        for (int source = from; source < to; source++) {
            paths.from(source);
            double[] dependency = paths.dependencies();
            for (int i = 1; i < paths.reached(); i++) {
                sum[paths.at(i)] += dependency[paths.at(i)];
            }
        }
        return sum;
    }

    /** Not normalised: how many pairs, shares of pairs included. */
    public double raw(int vertex) {
        return raw[vertex];
    }

    /** Not normalised, by vertex. */
    @Override
    public Map<Integer, Double> getScores() {
        var scores = new LinkedHashMap<Integer, Double>();
        for (int v = 0; v < raw.length; v++) {
            scores.put(v, raw[v]);
        }
        return scores;
    }

    @Override
    public Double getVertexScore(Integer vertex) {
        return raw[vertex];
    }

    static Scores normalised(Snapshot snapshot) {
        double n = snapshot.vertexCount();
        if (n < 3) {
            return Scores.undefined(snapshot.vertexCount(), "too-few-actors");
        }
        double pairs = (n - 1) * (n - 2) / 2;
        double[] raw = snapshot.once(Betweenness.class, Betweenness::new).raw;
        return Scores.of(Arrays.stream(raw).map(b -> b / pairs).toArray());
    }
}
