package org.tisserand.findings.pairs;

import java.util.Arrays;

/** One walk, followed only where enough of it goes; its arrays serve one source after another. */
final class Push {

    private static final int ROUNDS = 12;

    private final Trails trails;
    private final double dropped;
    private final Heap spots;
    private final Heap activities;
    private final double[] sum;

    /** Amounts by number, and which numbers have any, in the order in which they got it. */
    private static final class Heap {
        private final double[] amount;
        private final int[] touched;
        private int count;

        Heap(int size) {
            this.amount = new double[size];
            this.touched = new int[size];
        }

        void add(int i, double more) {
            if (amount[i] == 0) {
                touched[count++] = i;
            }
            amount[i] += more;
        }

        void clear() {
            for (int i = 0; i < count; i++) {
                amount[touched[i]] = 0;
            }
            count = 0;
        }
    }

    /** @param dropped amounts below it are not followed further, though they count where they are */
    Push(Trails trails, double dropped) {
        this.trails = trails;
        this.dropped = dropped;
        this.spots = new Heap(trails.spotCount());
        this.activities = new Heap(trails.activities().size());
        this.sum = new double[trails.actors()];
    }

    /** π of {@code source} at each actor, in an array that the next call overwrites. */
    double[] from(int source) {
        Arrays.fill(sum, 0);
        spots.clear();
        spots.add(source, 1);
        collect();
        for (int round = 0; round < ROUNDS && spots.count > 0; round++) {
            toActivities();
            toSpots();
            collect();
        }
        return sum;
    }

    private void collect() {
        for (int i = 0; i < spots.count; i++) {
            int spot = spots.touched[i];
            if (spot < sum.length) {
                sum[spot] += (1 - Walk.DAMPING) * spots.amount[spot];
            }
        }
    }

    private void toActivities() {
        activities.clear();
        for (int i = 0; i < spots.count; i++) {
            int spot = spots.touched[i];
            if (spots.amount[spot] >= dropped) {
                pushSpot(spot, Walk.DAMPING * spots.amount[spot]);
            }
        }
    }

    private void pushSpot(int spot, double amount) {
        for (int i = trails.ofSpot[spot]; i < trails.ofSpot[spot + 1]; i++) {
            int slot = trails.slots[i];
            activities.add(trails.activityOf[slot], amount * trails.going[slot]);
        }
    }

    private void toSpots() {
        spots.clear();
        for (int i = 0; i < activities.count; i++) {
            int e = activities.touched[i];
            if (activities.amount[e] >= dropped) {
                pushActivity(e, Walk.DAMPING * activities.amount[e]);
            }
        }
    }

    private void pushActivity(int e, double amount) {
        for (int slot = trails.ofActivity[e]; slot < trails.ofActivity[e + 1]; slot++) {
            spots.add(trails.spots[slot], amount * trails.coming[slot]);
        }
    }
}
