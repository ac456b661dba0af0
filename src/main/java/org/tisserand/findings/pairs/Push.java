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
            // One more, for what was met before.
            this.touched = new int[size + 1];
        }

        /** Adds {@code all} times the chance of each slot to what stands at its end: without a branch, in registers. */
        void add(double all, int[] ends, double[] chances, int begin, int end) {
            double[] amounts = amount;
            int[] met = touched;
            int last = count;
            for (int slot = begin; slot < end; slot++) {
                int i = ends[slot];
                double before = amounts[i];
                met[last] = i;
                last += before == 0 ? 1 : 0;
                amounts[i] = before + all * chances[slot];
            }
            count = last;
        }

        void start(int i) {
            clear();
            touched[count++] = i;
            amount[i] = 1;
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
        spots.start(source);
        collect();
        for (int round = 0; round < ROUNDS && spots.count > 0; round++) {
            cross(spots, activities, trails.ofSpot, trails.activitiesOfSpots, trails.goingOfSpots);
            cross(activities, spots, trails.ofActivity, trails.spots, trails.coming);
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

    /** From some numbers to what stands at the ends of their slots. */
    private void cross(Heap from, Heap to, int[] starts, int[] ends, double[] chances) {
        to.clear();
        for (int i = 0; i < from.count; i++) {
            int each = from.touched[i];
            if (from.amount[each] >= dropped) {
                to.add(Walk.DAMPING * from.amount[each], ends, chances, starts[each], starts[each + 1]);
            }
        }
    }
}
