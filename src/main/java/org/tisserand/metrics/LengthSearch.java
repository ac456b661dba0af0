package org.tisserand.metrics;

import java.util.Arrays;

/**
 * The shortest chains from one source after another by the lengths of their steps, and what share of them passes through
 * each vertex; two that differ by less than 1e-9 of their length are equally short.
 *
 * <p>First the distances: vertices wait in {@link Buckets} half as wide as the shortest step, so that no two of one bucket
 * shorten each other's way and nothing is sorted, whether lengths are whole or not. Then, from the nearest to the farthest,
 * the steps of shortest chains are logged without a branch, and both sums read that log. Cost of a source: O(n + m + the
 * number of buckets).
 *
 * @see <a href="https://doi.org/10.1145/363269.363610">Dial (1969), Algorithm 360, CACM 12(11): buckets</a>
 */
final class LengthSearch implements Searches {

    private static final double ALIKE = 1 + 1e-9;
    private static final double LIMIT = 1e290;

    private final Core core;
    private final double[] distances;
    /** The same, so much longer that a way as short but for rounding is not longer. */
    private final double[] reaches;

    private final double[] counts;
    private final double[] quotients;
    private final Buckets waiting;
    private final int[] order;
    private final int[] ends;
    private final int[] log;
    private int reached;

    LengthSearch(Core core) {
        int n = core.size();
        this.core = core;
        this.waiting = new Buckets(n, core.targets.length, core.shortest(), core.longest());
        this.distances = new double[n];
        this.reaches = new double[n];
        this.counts = new double[n];
        this.quotients = new double[n];
        this.order = new int[n];
        this.ends = new int[n + 1];
        this.log = new int[core.targets.length + 1];
    }

    @Override
    public boolean add(int source, double[] sum) {
        measure(source);
        boolean countable = count(source);
        for (int i = reached - 1; i > 0; i--) {
            int v = order[i];
            double beyond = 0;
            for (int step = ends[i]; step < ends[i + 1]; step++) {
                beyond += quotients[log[step]];
            }
            sum[v] += core.held(source) * counts[v] * beyond;
            quotients[v] = core.held(v) / counts[v] + beyond;
        }
        return countable;
    }

    private void measure(int source) {
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        distances[source] = 0;
        reached = 0;
        waiting.begin(source);
        for (int v = waiting.next(); v >= 0; v = waiting.next()) {
            order[reached++] = v;
            reaches[v] = distances[v] * ALIKE;
            spread(v);
        }
    }

    private void spread(int v) {
        double here = distances[v];
        for (int slot = core.starts[v]; slot < core.starts[v + 1]; slot++) {
            int w = core.targets[slot];
            double there = here + core.lengths[slot];
            if (there < distances[w]) {
                distances[w] = there;
                waiting.put(w, there);
            }
        }
    }

    /** Counts the chains to each vertex and logs their steps; false if doubles cannot hold them. */
    private boolean count(int source) {
        Arrays.fill(counts, 0);
        counts[source] = 1;
        double most = 0;
        int end = 0;
        for (int i = 0; i < reached; i++) {
            int v = order[i];
            ends[i] = end;
            end = follow(v, end);
            double ways = counts[v];
            most = Math.max(most, ways);
            for (int step = ends[i]; step < end; step++) {
                counts[log[step]] += ways;
            }
        }
        ends[reached] = end;
        return most < LIMIT;
    }

    /** Logs where shortest chains go on from v, from a place in the log on: written always, kept if so. */
    private int follow(int v, int from) {
        double here = distances[v];
        int end = from;
        for (int slot = core.starts[v]; slot < core.starts[v + 1]; slot++) {
            int w = core.targets[slot];
            log[end] = w;
            end += here + core.lengths[slot] <= reaches[w] ? 1 : 0;
        }
        return end;
    }
}
