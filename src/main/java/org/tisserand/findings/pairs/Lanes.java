package org.tisserand.findings.pairs;

import java.util.Arrays;

/** Up to {@link #COUNT} walks side by side, each in its lane, followed to the end. */
final class Lanes {

    /** As many as sums that stay in registers: a loop over so few lanes is not made vectors of. */
    static final int COUNT = 8;

    private static final int ROUNDS = 12;

    private final Trails trails;
    private final double[] here;
    private final double[] across;

    private Lanes(Trails trails, double[] start) {
        this.trails = trails;
        this.here = start;
        this.across = new double[trails.activities().size() * COUNT];
    }

    /**
     * π of each source at each actor: at {@code actor * COUNT + source}.
     *
     * @param sources {@link #COUNT} at most
     */
    static double[] from(Trails trails, int[] sources) {
        double[] start = new double[trails.spotCount() * COUNT];
        for (int lane = 0; lane < sources.length; lane++) {
            start[sources[lane] * COUNT + lane] = 1;
        }
        return new Lanes(trails, start).reached();
    }

    /** The mean of π over all sources, at each actor. */
    static double[] fromEveryone(Trails trails) {
        double[] start = new double[trails.spotCount() * COUNT];
        for (int a = 0; a < trails.actors(); a++) {
            start[a * COUNT] = 1.0 / trails.actors();
        }
        double[] reached = new Lanes(trails, start).reached();
        double[] mean = new double[trails.actors()];
        Arrays.setAll(mean, a -> reached[a * COUNT]);
        return mean;
    }

    private double[] reached() {
        double[] sum = Arrays.copyOf(here, trails.actors() * COUNT);
        for (int round = 0; round < ROUNDS; round++) {
            toActivities();
            toSpots();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += here[i];
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] *= 1 - Walk.DAMPING;
        }
        return sum;
    }

    private void toActivities() {
        for (int e = 0; e + 1 < trails.ofActivity.length; e++) {
            double s0 = 0;
            double s1 = 0;
            double s2 = 0;
            double s3 = 0;
            double s4 = 0;
            double s5 = 0;
            double s6 = 0;
            double s7 = 0;
            for (int slot = trails.ofActivity[e]; slot < trails.ofActivity[e + 1]; slot++) {
                int at = trails.spots[slot] * COUNT;
                double chance = Walk.DAMPING * trails.going[slot];
                s0 += chance * here[at];
                s1 += chance * here[at + 1];
                s2 += chance * here[at + 2];
                s3 += chance * here[at + 3];
                s4 += chance * here[at + 4];
                s5 += chance * here[at + 5];
                s6 += chance * here[at + 6];
                s7 += chance * here[at + 7];
            }
            put(across, e * COUNT, s0, s1, s2, s3, s4, s5, s6, s7);
        }
    }

    private void toSpots() {
        for (int spot = 0; spot < trails.spotCount(); spot++) {
            double s0 = 0;
            double s1 = 0;
            double s2 = 0;
            double s3 = 0;
            double s4 = 0;
            double s5 = 0;
            double s6 = 0;
            double s7 = 0;
            for (int i = trails.ofSpot[spot]; i < trails.ofSpot[spot + 1]; i++) {
                int slot = trails.slots[i];
                int at = trails.activityOf[slot] * COUNT;
                double chance = Walk.DAMPING * trails.coming[slot];
                s0 += chance * across[at];
                s1 += chance * across[at + 1];
                s2 += chance * across[at + 2];
                s3 += chance * across[at + 3];
                s4 += chance * across[at + 4];
                s5 += chance * across[at + 5];
                s6 += chance * across[at + 6];
                s7 += chance * across[at + 7];
            }
            put(here, spot * COUNT, s0, s1, s2, s3, s4, s5, s6, s7);
        }
    }

    private static void put(
            double[] into,
            int at,
            double s0,
            double s1,
            double s2,
            double s3,
            double s4,
            double s5,
            double s6,
            double s7) {
        into[at] = s0;
        into[at + 1] = s1;
        into[at + 2] = s2;
        into[at + 3] = s3;
        into[at + 4] = s4;
        into[at + 5] = s5;
        into[at + 6] = s6;
        into[at + 7] = s7;
    }
}
