package org.tisserand.metrics.leiden;

import java.util.SplittableRandom;

/** The nodes of each group, one group after the other. */
final class Members {

    private final int[] starts;
    private final int[] nodes;

    private Members(int[] starts, int[] nodes) {
        this.starts = starts;
        this.nodes = nodes;
    }

    /** @param group the group of each node, below {@code count} */
    static Members of(int[] group, int count) {
        int[] starts = new int[count + 1];
        for (int each : group) {
            starts[each + 1]++;
        }
        for (int g = 0; g < count; g++) {
            starts[g + 1] += starts[g];
        }
        int[] next = starts.clone();
        int[] nodes = new int[group.length];
        for (int v = 0; v < group.length; v++) {
            nodes[next[group[v]]++] = v;
        }
        return new Members(starts, nodes);
    }

    /** Where the group's nodes start; they end before {@code start(group + 1)}. */
    int start(int group) {
        return starts[group];
    }

    int at(int position) {
        return nodes[position];
    }

    void shuffle(int group, SplittableRandom random) {
        for (int i = starts[group + 1] - 1; i > starts[group]; i--) {
            int j = starts[group] + random.nextInt(i - starts[group] + 1);
            int node = nodes[i];
            nodes[i] = nodes[j];
            nodes[j] = node;
        }
    }
}
