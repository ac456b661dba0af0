package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a walk may go: from an actor or a feature to its activities, the recent ones oftener; from an activity, half of the
 * time to one of its members, else to what it bears, the rare oftener.
 *
 * <p>Two-sided: <i>spots</i> are the numbers of the actors, then those of the kept features; each step crosses to an
 * activity or back. One slot a spot of an activity, in the order of activities, then of spots.
 */
final class Trails {

    private final int actors;
    private final List<Feature> features;
    private final List<Activity> activities;
    /** First slot of each activity; one more at the end. */
    final int[] ofActivity;
    /** The spot at each slot. */
    final int[] spots;
    /** The chance of the step from the slot's spot to its activity. */
    final double[] going;
    /** The chance of the step from the slot's activity to its spot. */
    final double[] coming;
    /** First of each spot's places in {@link #slots}; one more at the end. */
    final int[] ofSpot;
    /** The slots of each spot, by activity. */
    final int[] slots;
    /** The activity of each slot. */
    final int[] activityOf;
    /** {@link #going}, damped. */
    final double[] dampedGoing;
    /** The activity at each place of {@link #slots}. */
    final int[] activitiesOfSpots;
    /** At each place of {@link #slots}, the chance of the step to the activity. */
    final double[] goingOfSpots;
    /** At each place of {@link #slots}, the chance of the step from the activity, damped. */
    final double[] dampedComing;

    /** Features are kept where 2 activities at least, and half of them at most, bear them. */
    Trails(int actors, List<Activity> activities) {
        Map<Feature, Integer> counts = new TreeMap<>();
        activities.forEach(each -> each.features().forEach(x -> counts.merge(x, 1, Integer::sum)));
        counts.values().removeIf(count -> count < 2 || count > 0.5 * activities.size());
        this.actors = actors;
        this.features = List.copyOf(counts.keySet());
        this.activities = activities;
        Map<Feature, Integer> numbers = new TreeMap<>();
        features.forEach(each -> numbers.put(each, actors + numbers.size()));
        int[][] rows = activities.stream().map(each -> spots(each, numbers)).toArray(int[][]::new);
        this.ofActivity = starts(rows);
        this.spots = Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
        this.activityOf = activityOf();
        this.ofSpot = spotStarts();
        this.slots = spotSlots();
        this.going = going();
        this.coming = coming(counts.values().stream()
                .mapToDouble(count -> Math.log((1.0 + activities.size()) / (1 + count)))
                .toArray());
        this.dampedGoing = Arrays.stream(going).map(each -> Walk.DAMPING * each).toArray();
        this.activitiesOfSpots =
                Arrays.stream(slots).map(slot -> activityOf[slot]).toArray();
        this.goingOfSpots =
                Arrays.stream(slots).mapToDouble(slot -> going[slot]).toArray();
        this.dampedComing = Arrays.stream(slots)
                .mapToDouble(slot -> Walk.DAMPING * coming[slot])
                .toArray();
    }

    private static int[] spots(Activity activity, Map<Feature, Integer> numbers) {
        var spots = new ArrayList<>(activity.members());
        activity.features().stream()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .forEach(spots::add);
        return spots.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] starts(int[][] rows) {
        int[] starts = new int[rows.length + 1];
        for (int e = 0; e < rows.length; e++) {
            starts[e + 1] = starts[e] + rows[e].length;
        }
        return starts;
    }

    private int[] activityOf() {
        int[] of = new int[spots.length];
        for (int e = 0; e < activities.size(); e++) {
            Arrays.fill(of, ofActivity[e], ofActivity[e + 1], e);
        }
        return of;
    }

    private int[] spotStarts() {
        int[] starts = new int[spotCount() + 1];
        for (int spot : spots) {
            starts[spot + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private int[] spotSlots() {
        int[] next = ofSpot.clone();
        int[] ordered = new int[spots.length];
        for (int slot = 0; slot < spots.length; slot++) {
            ordered[next[spots[slot]]++] = slot;
        }
        return ordered;
    }

    private double[] going() {
        double[] all = new double[spotCount()];
        for (int slot = 0; slot < spots.length; slot++) {
            all[spots[slot]] += activities.get(activityOf[slot]).recency();
        }
        double[] chances = new double[spots.length];
        Arrays.setAll(chances, slot -> activities.get(activityOf[slot]).recency() / all[spots[slot]]);
        return chances;
    }

    private double[] coming(double[] rarity) {
        double[] chances = new double[spots.length];
        for (int e = 0; e < activities.size(); e++) {
            int middle = ofActivity[e] + activities.get(e).members().size();
            double all = 0;
            for (int slot = middle; slot < ofActivity[e + 1]; slot++) {
                all += rarity[spots[slot] - actors];
            }
            double toMembers = all > 0 ? 0.5 : 1;
            Arrays.fill(chances, ofActivity[e], middle, toMembers / (middle - ofActivity[e]));
            for (int slot = middle; slot < ofActivity[e + 1]; slot++) {
                chances[slot] = all > 0 ? 0.5 * rarity[spots[slot] - actors] / all : 0;
            }
        }
        return chances;
    }

    int actors() {
        return actors;
    }

    /** π of every spot at one actor, by spot: the walk told backwards. O(24 slots). */
    double[] leadingTo(int a) {
        double[] chance = new double[spotCount()];
        double[] across = new double[activities.size()];
        double[] sum = new double[chance.length];
        chance[a] = 1;
        sum[a] = 1;
        for (int round = 0; round < Lanes.ROUNDS; round++) {
            Arrays.fill(across, 0);
            for (int slot = 0; slot < spots.length; slot++) {
                across[activityOf[slot]] += Walk.DAMPING * coming[slot] * chance[spots[slot]];
            }
            Arrays.fill(chance, 0);
            for (int slot = 0; slot < spots.length; slot++) {
                chance[spots[slot]] += dampedGoing[slot] * across[activityOf[slot]];
            }
            for (int spot = 0; spot < sum.length; spot++) {
                sum[spot] += chance[spot];
            }
        }
        Arrays.setAll(sum, spot -> (1 - Walk.DAMPING) * sum[spot]);
        return sum;
    }

    /** Actors and kept features. */
    int spotCount() {
        return actors + features.size();
    }

    List<Activity> activities() {
        return activities;
    }

    List<Feature> features() {
        return features;
    }

    Feature feature(int spot) {
        return features.get(spot - actors);
    }

    /** Whether an actor takes part in any activity. */
    boolean leaves(int spot) {
        return ofSpot[spot] < ofSpot[spot + 1];
    }

    /** Whether half of the activities at least bear a kept feature: without, a walk tells of activity alone. */
    boolean bearsThemes() {
        long bearing = 0;
        for (int e = 0; e < activities.size(); e++) {
            bearing += ofActivity[e + 1] - ofActivity[e]
                            > activities.get(e).members().size()
                    ? 1
                    : 0;
        }
        return bearing > 0 && 2 * bearing >= activities.size();
    }
}
