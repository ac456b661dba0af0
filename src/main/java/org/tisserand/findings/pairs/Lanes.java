package org.tisserand.findings.pairs;

import java.util.Arrays;

/** Up to {@link #COUNT} walks side by side, each in its lane, followed to the end. */
final class Lanes {

    static final int COUNT = EightSums.COUNT;

    static final int ROUNDS = 12;

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
            EightSums.write(
                    here, trails.spots, trails.dampedGoing, trails.ofActivity[e], trails.ofActivity[e + 1], across, e);
        }
    }

    private void toSpots() {
        for (int spot = 0; spot < trails.spotCount(); spot++) {
            EightSums.write(
                    across,
                    trails.activitiesOfSpots,
                    trails.dampedComing,
                    trails.ofSpot[spot],
                    trails.ofSpot[spot + 1],
                    here,
                    spot);
        }
    }
}
