package org.tisserand.metrics;

import java.util.Arrays;
import java.util.List;

/**
 * How alike partitions of the same vertices are, by normalised mutual information: {@code 2 I(a, b) / (H(a) + H(b))}.
 *
 * <p>1 for equal partitions, 0 for independent ones; two partitions into one group each are equal.
 *
 * @see <a href="https://doi.org/10.1088/1742-5468/2005/09/P09008">Danon et al. (2005), J. Stat. Mech. P09008</a>
 */
final class Agreement {

    private Agreement() {}

    /** The mean over all pairs of partitions, groups being numbered 0 … k − 1; 1 where there is one only. */
    static double mean(List<int[]> partitions) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < partitions.size(); i++) {
            for (int j = i + 1; j < partitions.size(); j++) {
                sum += between(partitions.get(i), partitions.get(j));
                pairs++;
            }
        }
        return pairs == 0 ? 1 : sum / pairs;
    }

    static double between(int[] a, int[] b) {
        double[] sizesA = sizes(a);
        double[] sizesB = sizes(b);
        double entropies = entropy(sizesA, a.length) + entropy(sizesB, b.length);
        double joint = entropy(sizes(crossed(a, b, sizesA.length)), a.length);
        return entropies == 0 ? 1 : 2 * (entropies - joint) / entropies;
    }

    private static double[] sizes(int[] groups) {
        double[] sizes = new double[Arrays.stream(groups).max().orElse(-1) + 1];
        for (int group : groups) {
            sizes[group]++;
        }
        return sizes;
    }

    // StrictMath, so that every machine gives the same bits.
    private static double entropy(double[] sizes, double n) {
        double sum = 0;
        for (double size : sizes) {
            sum -= size == 0 ? 0 : size / n * StrictMath.log(size / n);
        }
        return sum;
    }

    /** The partition by both at once: groups of vertices that {@code a} and {@code b} alike keep together. */
    private static int[] crossed(int[] a, int[] b, int groupsOfA) {
        int[][] bySize = new int[groupsOfA][];
        double[] sizes = sizes(a);
        int[] filled = new int[groupsOfA];
        Arrays.setAll(bySize, group -> new int[(int) sizes[group]]);
        for (int v = 0; v < a.length; v++) {
            bySize[a[v]][filled[a[v]]++] = v;
        }
        int[] result = new int[a.length];
        int[] stamp = new int[a.length];
        int[] number = new int[a.length];
        int next = 0;
        for (int group = 0; group < groupsOfA; group++) {
            for (int v : bySize[group]) {
                if (stamp[b[v]] != group + 1) {
                    stamp[b[v]] = group + 1;
                    number[b[v]] = next++;
                }
                result[v] = number[b[v]];
            }
        }
        return result;
    }
}
