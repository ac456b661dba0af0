package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The likeliest way of the walk from one actor to another: actor, activity, actor or feature, activity … actor. Dijkstra's
 * algorithm on −ln(.85 P). O(slots · log).
 */
final class Trail {

    private static final double ROUNDING = 1e-9;

    private final Trails trails;
    private final int spots;
    private final OptionalInt centre;
    private final Frontier fromCentre;
    private final Frontier toCentre;

    /** @param centre whom most ways that will be asked for begin or end with, where there is such a one: these come sooner */
    Trail(Trails trails, OptionalInt centre) {
        this.trails = trails;
        this.spots = trails.spotCount();
        this.centre = centre;
        this.fromCentre = centre.isPresent() ? fromCentre(centre.getAsInt(), false) : new Frontier(1, 0);
        this.toCentre = centre.isPresent() ? fromCentre(centre.getAsInt(), true) : new Frontier(1, 0);
    }

    private Frontier fromCentre(int a, boolean backwards) {
        var frontier = new Frontier(spots + trails.activities().size(), a);
        while (!frontier.isEmpty()) {
            follow(frontier.next(), frontier, backwards, 0);
        }
        return frontier;
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
        if (isCentre(a)) {
            return fromCentre.chance(b) > 0 ? way(b, fromCentre) : new Way(List.of(), List.of(), 0);
        }
        double least = isCentre(b) ? toCentre.chance(a) * (1 - ROUNDING) : 0;
        var frontier = new Frontier(spots + trails.activities().size(), a);
        while (!frontier.isEmpty()) {
            int node = frontier.next();
            if (node == b) {
                return way(b, frontier);
            }
            follow(node, frontier, false, least);
        }
        return new Way(List.of(), List.of(), 0);
    }

    private boolean isCentre(int v) {
        return centre.isPresent() && centre.getAsInt() == v;
    }

    /** @param least what cannot come to this chance at the centre is not followed; 0 follows all */
    private void follow(int node, Frontier frontier, boolean backwards, double least) {
        double damped = frontier.chance(node) * Walk.DAMPING;
        if (node < spots) {
            double[] chances = backwards ? trails.coming : trails.going;
            for (int i = trails.ofSpot[node]; i < trails.ofSpot[node + 1]; i++) {
                int slot = trails.slots[i];
                reach(spots + trails.activityOf[slot], node, damped * chances[slot], frontier, least);
            }
        } else {
            double[] chances = backwards ? trails.going : trails.coming;
            for (int slot = trails.ofActivity[node - spots]; slot < trails.ofActivity[node - spots + 1]; slot++) {
                reach(trails.spots[slot], node, damped * chances[slot], frontier, least);
            }
        }
    }

    private void reach(int node, int from, double chance, Frontier frontier, double least) {
        if (least == 0 || chance * toCentre.chance(node) >= least) {
            frontier.reach(node, from, chance);
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
