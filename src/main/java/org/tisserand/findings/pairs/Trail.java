package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The likeliest way of the walk from one actor to another: actor, activity, actor or feature, activity … actor. Dijkstra's
 * algorithm on −ln(.85 P). O(slots · log).
 */
final class Trail {

    private final Trails trails;
    private final int spots;

    Trail(Trails trails) {
        this.trails = trails;
        this.spots = trails.spotCount();
    }

    private record Reached(int node, double chance) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int likelier = Double.compare(other.chance, chance);
            return likelier != 0 ? likelier : Integer.compare(node, other.node);
        }
    }

    /**
     * A way of the walk.
     *
     * @param spots      actors and features in order, the first and the last being the two actors
     * @param activities between each spot and the next
     * @param chance     of the steps, each damped
     */
    record Way(List<Integer> spots, List<Activity> activities, double chance) {}

    /** Empty spots where there is no way. */
    Way between(int a, int b) {
        double[] chance = new double[spots + trails.activities().size()];
        int[] before = new int[chance.length];
        Arrays.fill(before, -1);
        var queue = new PriorityQueue<Reached>();
        chance[a] = 1;
        queue.add(new Reached(a, 1));
        while (!queue.isEmpty()) {
            Reached next = queue.remove();
            if (next.node() == b) {
                return way(b, before, next.chance());
            }
            if (next.chance() == chance[next.node()]) {
                follow(next, chance, before, queue);
            }
        }
        return new Way(List.of(), List.of(), 0);
    }

    private void follow(Reached from, double[] chance, int[] before, PriorityQueue<Reached> queue) {
        int node = from.node();
        if (node < spots) {
            for (int i = trails.ofSpot[node]; i < trails.ofSpot[node + 1]; i++) {
                int slot = trails.slots[i];
                reach(from, spots + trails.activityOf[slot], trails.going[slot], chance, before, queue);
            }
        } else {
            for (int slot = trails.ofActivity[node - spots]; slot < trails.ofActivity[node - spots + 1]; slot++) {
                reach(from, trails.spots[slot], trails.coming[slot], chance, before, queue);
            }
        }
    }

    private static void reach(
            Reached from, int to, double step, double[] chance, int[] before, PriorityQueue<Reached> queue) {
        double through = from.chance() * Walk.DAMPING * step;
        if (through > chance[to]) {
            chance[to] = through;
            before[to] = from.node();
            queue.add(new Reached(to, through));
        }
    }

    private Way way(int last, int[] before, double chance) {
        var way = new ArrayList<Integer>();
        var between = new ArrayList<Activity>();
        for (int node = last; node >= 0; node = before[node]) {
            if (node < spots) {
                way.add(0, node);
            } else {
                between.add(0, trails.activities().get(node - spots));
            }
        }
        return new Way(way, between, chance);
    }
}
