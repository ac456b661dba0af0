package org.tisserand.findings.pairs;

import java.util.Arrays;

/** Several walks side by side, each in its lane, followed to the end. */
final class Lanes {

    private static final int ROUNDS = 12;

    private final Trails trails;
    private final int lanes;
    private final double[] here;
    private final double[] across;

    private Lanes(Trails trails, int lanes, double[] start) {
        this.trails = trails;
        this.lanes = lanes;
        this.here = start;
        this.across = new double[trails.activities().size() * lanes];
    }

    /** π of each source at each actor: at {@code actor * sources + source}. */
    static double[] from(Trails trails, int[] sources) {
        double[] start = new double[trails.spotCount() * sources.length];
        for (int lane = 0; lane < sources.length; lane++) {
            start[sources[lane] * sources.length + lane] = 1;
        }
        return new Lanes(trails, sources.length, start).reached();
    }

    /** The mean of π over all sources, at each actor. */
    static double[] fromEveryone(Trails trails) {
        double[] start = new double[trails.spotCount()];
        Arrays.fill(start, 0, trails.actors(), 1.0 / Math.max(1, trails.actors()));
        return new Lanes(trails, 1, start).reached();
    }

    private double[] reached() {
        double[] sum = Arrays.copyOf(here, trails.actors() * lanes);
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
        Arrays.fill(across, 0);
        for (int e = 0; e + 1 < trails.ofActivity.length; e++) {
            for (int slot = trails.ofActivity[e]; slot < trails.ofActivity[e + 1]; slot++) {
                add(here, trails.spots[slot] * lanes, Walk.DAMPING * trails.going[slot], across, e * lanes);
            }
        }
    }

    private void toSpots() {
        Arrays.fill(here, 0);
        for (int spot = 0; spot < trails.spotCount(); spot++) {
            for (int i = trails.ofSpot[spot]; i < trails.ofSpot[spot + 1]; i++) {
                int slot = trails.slots[i];
                double chance = Walk.DAMPING * trails.coming[slot];
                add(across, trails.activityOf[slot] * lanes, chance, here, spot * lanes);
            }
        }
    }

    private void add(double[] from, int at, double chance, double[] into, int to) {
        for (int lane = 0; lane < lanes; lane++) {
            into[to + lane] += chance * from[at + lane];
        }
    }
}
