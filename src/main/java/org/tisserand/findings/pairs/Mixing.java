package org.tisserand.findings.pairs;

import java.util.function.IntToDoubleFunction;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * How many tie-ends run between groups of actors, and how many would if ties ignored the groups.
 *
 * <p>A vertex of no known group has the number −1: its ties do not count.
 */
final class Mixing {

    private static final double RAREST = 0.05;

    private final Snapshot network;
    private final int[] group;
    private final double[] ends;
    private final double[][] between;
    private final double total;

    /** @param group the group of each vertex, from 0 upward without great gaps, or −1 where not known */
    Mixing(Snapshot network, int[] group) {
        int groups = 1;
        for (int each : group) {
            groups = Math.max(groups, each + 1);
        }
        this.network = network;
        this.group = group.clone();
        this.ends = new double[groups];
        this.between = new double[groups][groups];
        network.edges().forEach(this::count);
        double sum = 0;
        for (double each : ends) {
            sum += each;
        }
        this.total = sum;
    }

    private void count(Edge edge) {
        int r = group[edge.u()];
        int s = group[edge.v()];
        if (r >= 0 && s >= 0) {
            ends[r]++;
            ends[s]++;
            between[r][s]++;
            between[s][r]++;
        }
    }

    /** The degree-corrected block expectation. Karrer and Newman (2011), doi:10.1103/PhysRevE.83.016107. */
    IntToDoubleFunction expectation(int a) {
        double theta = share(a);
        return b -> theta * share(b) * between[group[a]][group[b]];
    }

    private double share(int v) {
        double all = ends[group[v]];
        return all == 0 ? 0 : network.degree(v) / all;
    }

    /** The group of each vertex: a copy. */
    int[] groups() {
        return group.clone();
    }

    /** Whether both are of one known group. */
    boolean together(int a, int b) {
        return group[a] >= 0 && group[a] == group[b];
    }

    boolean knows(int a, int b) {
        return group[a] >= 0 && group[b] >= 0 && total > 0;
    }

    /** How rarely both groups mix, from .05 to 1: 1 − (observed + 1) / (expected + 1) tie-ends. */
    double rarity(int a, int b) {
        int r = group[a];
        int s = group[b];
        double expected = ends[r] * ends[s] / total;
        return Math.max(RAREST, 1 - Math.min(1, (between[r][s] + 1) / (expected + 1)));
    }
}
