package org.tisserand.metrics.leiden;

import java.util.Arrays;
import org.tisserand.network.Snapshot;

/**
 * The graph at one level of aggregation, in compact arrays. A node's strength counts the ties within it twice; these are
 * not stored otherwise, for modularity gains need no more.
 *
 * @param start    first slot of each node, and one more
 * @param target   the neighbour at each slot, never the node itself
 * @param weight   the strength at each slot
 * @param strength of each node
 * @param total    the sum of {@code strength}: twice the strength of all ties
 */
@SuppressWarnings("ArrayRecordComponent") // seen by this package alone, and read only
record Level(int[] start, int[] target, double[] weight, double[] strength, double total) {

    static Level of(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        int[] start = new int[n + 1];
        Arrays.setAll(start, snapshot::start);
        int[] target = new int[start[n]];
        Arrays.setAll(target, snapshot::target);
        double[] weight = new double[start[n]];
        Arrays.setAll(weight, snapshot::weight);
        double[] strength = new double[n];
        for (int v = 0; v < n; v++) {
            for (int slot = start[v]; slot < start[v + 1]; slot++) {
                strength[v] += weight[slot];
            }
        }
        return new Level(
                start, target, weight, strength, Arrays.stream(strength).sum());
    }

    int size() {
        return strength.length;
    }

    /** How many slots the nodes have; the arrays of slots may be longer. */
    int slots() {
        return start[size()];
    }

    /**
     * The graph whose nodes are the groups of this one's.
     *
     * @param group the group of each node, numbered 0 … {@code count} − 1 without a gap
     */
    Level aggregate(int[] group, int count) {
        Members members = Members.of(group, count);
        var links = new Links(count);
        int[] starts = new int[count + 1];
        int[] targets = new int[slots()];
        double[] weights = new double[slots()];
        double[] strengths = new double[count];
        int end = 0;
        for (int g = 0; g < count; g++) {
            for (int i = members.start(g); i < members.start(g + 1); i++) {
                int v = members.at(i);
                strengths[g] += strength[v];
                links.add(this, start[v], start[v + 1], group);
            }
            end = links.drain(g, targets, weights, end);
            starts[g + 1] = end;
        }
        return new Level(starts, targets, weights, strengths, total);
    }

    /** Modularity of a partition of the nodes, numbered below {@link #size()}. */
    double modularity(int[] community) {
        double[] volume = new double[size()];
        double cut = 0;
        for (int v = 0; v < size(); v++) {
            int own = community[v];
            volume[own] += strength[v];
            for (int slot = start[v]; slot < start[v + 1]; slot++) {
                cut += weight[slot] * (community[target[slot]] == own ? 0 : 1);
            }
        }
        double expected = 0;
        for (double each : volume) {
            expected += each / total * (each / total);
        }
        return 1 - cut / total - expected;
    }
}
