package org.tisserand.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Numbers for the groups of a partition that do not depend on how it was found. */
final class Groups {

    private Groups() {}

    /**
     * The same partition, its groups numbered 1, 2 … from the largest down, equal ones by their first member.
     *
     * @param groups the group of each vertex, a number in 0 … n − 1
     */
    static int[] largestFirst(int[] groups) {
        int n = groups.length;
        int[] size = new int[n];
        int[] first = new int[n];
        for (int v = n - 1; v >= 0; v--) {
            size[groups[v]]++;
            first[groups[v]] = v;
        }
        int[] number = new int[n];
        int[] next = {1};
        IntStream.range(0, n)
                .filter(group -> size[group] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(group -> -size[group]).thenComparingInt(group -> first[group]))
                .forEach(group -> number[group] = next[0]++);
        return Arrays.stream(groups).map(group -> number[group]).toArray();
    }
}
