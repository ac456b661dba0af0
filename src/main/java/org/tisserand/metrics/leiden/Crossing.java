package org.tisserand.metrics.leiden;

import java.util.Arrays;
import java.util.List;

/**
 * The nodes that several partitions all keep together, as one node each: a far smaller graph, in which to look for a partition
 * better than any of them. Ovelgönne & Geyer-Schulz (2013), An ensemble learning strategy for graph clustering, Contemporary Mathematics
 * 588, call them core groups.
 *
 * @param group of each node, numbered without a gap
 */
@SuppressWarnings("ArrayRecordComponent") // seen by this package alone, and read only
record Crossing(int[] group, int count) {

    /** @param partitions each numbered without a gap */
    static Crossing of(List<int[]> partitions) {
        var all = new Crossing(partitions.get(0), 1 + most(partitions.get(0)));
        for (int[] each : partitions.subList(1, partitions.size())) {
            all = all.with(each);
        }
        return all;
    }

    private static int most(int[] partition) {
        return Arrays.stream(partition).max().orElse(-1);
    }

    private Crossing with(int[] other) {
        Members members = Members.of(group, count);
        int[] result = new int[group.length];
        int[] seen = new int[1 + most(other)];
        int[] number = new int[seen.length];
        int next = 0;
        for (int g = 0; g < count; g++) {
            for (int i = members.start(g); i < members.start(g + 1); i++) {
                int v = members.at(i);
                if (seen[other[v]] != g + 1) {
                    seen[other[v]] = g + 1;
                    number[other[v]] = next++;
                }
                result[v] = number[other[v]];
            }
        }
        return new Crossing(result, next);
    }

    /** What one of the partitions says of each group. */
    int[] within(int[] partition) {
        int[] result = new int[count];
        for (int v = 0; v < group.length; v++) {
            result[group[v]] = partition[v];
        }
        return result;
    }

    /** What a partition of the groups says of each node. */
    int[] spread(int[] partition) {
        return Arrays.stream(group).map(g -> partition[g]).toArray();
    }
}
