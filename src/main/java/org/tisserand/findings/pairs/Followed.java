package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Walks that were followed to find pairs, kept until the pairs' part of the score asks for them, as long as there is room: what is
 * not kept is followed again, to the same numbers. 12 bytes an actor reached.
 */
final class Followed {

    /** Of all walks together: 800 MB. */
    private static final long MOST = 1L << 26;

    private static final int[] NOBODY = {};
    private static final double[] NOTHING = {};

    // By source: whom it reaches, and how much; empty where it is not kept.
    private final int[][] reached;
    private final double[][] amounts;
    private final AtomicLong count = new AtomicLong();

    Followed(int actors) {
        this.reached = new int[actors][];
        this.amounts = new double[actors][];
        Arrays.fill(reached, NOBODY);
        Arrays.fill(amounts, NOTHING);
    }

    /** @param row what {@code source} reaches, by actor */
    void keep(int source, double[] row) {
        int many = 0;
        for (double each : row) {
            many += each > 0 ? 1 : 0;
        }
        if (count.addAndGet(many) <= MOST) {
            reached[source] = new int[many];
            amounts[source] = new double[many];
            write(row, reached[source], amounts[source]);
        }
    }

    private static void write(double[] row, int[] actors, double[] amounts) {
        int next = 0;
        for (int v = 0; v < row.length; v++) {
            if (row[v] > 0) {
                actors[next] = v;
                amounts[next++] = row[v];
            }
        }
    }

    boolean has(int source) {
        return reached[source].length > 0;
    }

    /** Writes what was kept of {@code source} over {@code row}, and keeps it no longer. */
    void take(int source, double[] row) {
        Arrays.fill(row, 0);
        for (int i = 0; i < reached[source].length; i++) {
            row[reached[source][i]] = amounts[source][i];
        }
        reached[source] = NOBODY;
        amounts[source] = NOTHING;
    }
}
