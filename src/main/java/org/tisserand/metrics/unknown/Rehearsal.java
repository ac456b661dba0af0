package org.tisserand.metrics.unknown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tisserand.metrics.Progress;
import org.tisserand.network.Edge;
import org.tisserand.network.Observation;
import org.tisserand.network.Snapshot;

/**
 * How wrong {@link Propensity} is where it can be checked: actors who answered are taken for silent, as many at a time as
 * there are silent ones, and the ties foretold among them (or gaps, where these are {@link Propensity.Rarer}) are held against those they told.
 *
 * <p>The relative error, squared, less what chance alone makes of it, is the doubt. Small networks tell little of it: there
 * it stays near {@value #USUAL}, a third more or less.
 */
final class Rehearsal {

    private static final double USUAL = 0.12;
    private static final double LEAST = 0.015;

    /** What the usual doubt weighs; a group of which nothing but the doubt is open weighs as much, its doubt being a tenth. */
    private static final double WEIGHT = 50;

    /** Each group of a large network tells enough by itself. */
    private static final int LARGE = 2000;

    private static final int TIMES = 4;
    private static final int FEWEST_GROUPS = 2;
    private static final int MOST_GROUPS = 8;
    private static final int ROUNDS = 5;
    private static final long SEED = 20_261_122;

    private final Snapshot snapshot;
    private final Observation observation;

    /** Ties or gaps within one group: as many as were foretold, the variance of that, and as many as there are; groups were made anew so many times. */
    private record Group(double foretold, double variance, double found, int times) {

        double doubt() {
            return (StrictMath.pow(found - foretold, 2) - variance) / (foretold * foretold);
        }

        /** One over the variance of {@link #doubt}, were {@code doubt} the true one. */
        double weight(double doubt) {
            return 0.5 / StrictMath.pow(variance / (foretold * foretold) + doubt, 2) / times;
        }
    }

    private Rehearsal(Snapshot snapshot, Observation observation) {
        this.snapshot = snapshot;
        this.observation = observation;
    }

    /**
     * Of pairs on each {@link Propensity#side}, a squared relative error, at least {@value #LEAST}. Cost: O(n²), 2 to 32
     * times.
     */
    static double[] doubt(Snapshot snapshot, Observation observation, Progress progress) {
        List<Group[]> groups = new Rehearsal(snapshot, observation).groups(progress);
        return IntStream.range(0, 2)
                .mapToDouble(side -> doubt(groups.stream()
                        .map(group -> group[side])
                        .filter(group -> group.foretold() > 0)
                        .toList()))
                .toArray();
    }

    private static double doubt(List<Group> groups) {
        double doubt = USUAL;
        for (int round = 0; round < ROUNDS; round++) {
            double weight = WEIGHT;
            double sum = WEIGHT * USUAL;
            for (Group each : groups) {
                weight += each.weight(doubt);
                sum += each.weight(doubt) * each.doubt();
            }
            doubt = Math.max(LEAST, sum / weight);
        }
        return doubt;
    }

    private List<Group[]> groups(Progress progress) {
        int[] heard = IntStream.range(0, snapshot.vertexCount())
                .filter(observation.hearing()::heard)
                .toArray();
        int silent = Math.max(1, snapshot.vertexCount() - heard.length);
        int parts = Math.min(MOST_GROUPS, Math.max(FEWEST_GROUPS, Math.round((float) heard.length / silent)));
        var random = new SplittableRandom(SEED);
        List<Group[]> groups = new ArrayList<>();
        int times = snapshot.vertexCount() > LARGE ? 1 : TIMES;
        for (int time = 0; time < times; time++) {
            shuffle(heard, random);
            for (int part = 0; part < parts; part++) {
                int from = (int) ((long) heard.length * part / parts);
                int to = (int) ((long) heard.length * (part + 1) / parts);
                groups.add(foretold(Arrays.copyOfRange(heard, from, to), times));
                progress.at((long) time * parts + part + 1, (long) times * parts);
            }
        }
        return groups;
    }

    private static void shuffle(int[] items, SplittableRandom random) {
        for (int i = items.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int item = items[i];
            items[i] = items[j];
            items[j] = item;
        }
    }

    private Group[] foretold(int[] hidden, int times) {
        boolean[] in = new boolean[snapshot.vertexCount()];
        Arrays.stream(hidden).forEach(v -> in[v] = true);
        List<Edge> found = edges(edge -> in[edge.u()] && in[edge.v()]);
        List<Edge> told = edges(edge -> !in[edge.u()] || !in[edge.v()]);
        var propensity = new Propensity(
                snapshot.rejoined(told), observation.hiding(hidden), Propensity.Rarer.of(snapshot, observation));
        return new Group[] {foretold(hidden, propensity, found, 0, times), foretold(hidden, propensity, found, 1, times)
        };
    }

    private List<Edge> edges(Predicate<Edge> wanted) {
        return snapshot.edges().stream().filter(wanted).toList();
    }

    // Pairs are tied or not, given the factors; and each factor is itself a gamma law's, of variance mean² / shape.
    private static Group foretold(int[] hidden, Propensity propensity, List<Edge> among, int side, int times) {
        double foretold = 0;
        double variance = 0;
        int pairs = 0;
        double[] ofActor = new double[hidden.length];
        for (int i = 0; i < hidden.length; i++) {
            for (int j = i + 1; j < hidden.length; j++) {
                if (propensity.side(hidden[i], hidden[j]) == side) {
                    double chance = propensity.mean(hidden[i], hidden[j]);
                    pairs++;
                    foretold += chance;
                    variance += chance * (1 - chance);
                    ofActor[i] += chance;
                    ofActor[j] += chance;
                }
            }
        }
        for (int i = 0; i < hidden.length; i++) {
            variance += ofActor[i] * ofActor[i] / propensity.shape(hidden[i], side);
        }
        long ties = among.stream()
                .filter(edge -> propensity.side(edge.u(), edge.v()) == side)
                .count();
        return new Group(foretold, variance, propensity.rarer() == Propensity.Rarer.TIES ? ties : pairs - ties, times);
    }
}
