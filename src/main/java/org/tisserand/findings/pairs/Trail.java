package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;

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
        var frontier = new Frontier(spots + trails.activities().size(), a);
        while (!frontier.isEmpty()) {
            int node = frontier.next();
            if (node == b) {
                return way(b, frontier);
            }
            follow(node, frontier);
        }
        return new Way(List.of(), List.of(), 0);
    }

    private void follow(int node, Frontier frontier) {
        double damped = frontier.chance(node) * Walk.DAMPING;
        if (node < spots) {
            for (int i = trails.ofSpot[node]; i < trails.ofSpot[node + 1]; i++) {
                int slot = trails.slots[i];
                frontier.reach(spots + trails.activityOf[slot], node, damped * trails.going[slot]);
            }
        } else {
            for (int slot = trails.ofActivity[node - spots]; slot < trails.ofActivity[node - spots + 1]; slot++) {
                frontier.reach(trails.spots[slot], node, damped * trails.coming[slot]);
            }
        }
    }

    private Way way(int last, Frontier reached) {
        var way = new ArrayList<Integer>();
        var between = new ArrayList<Activity>();
        for (int node = last; node >= 0; node = reached.before(node)) {
            if (node < spots) {
                way.add(0, node);
            } else {
                between.add(0, trails.activities().get(node - spots));
            }
        }
        return new Way(way, between, reached.chance(last));
    }
}
