package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Actor;
import org.tisserand.network.Snapshot;

/**
 * I: how little the structure of today announces a pair, over all pairs never tied.
 *
 * <p>I = ∛(I_d · I_s · I_m): distance, what four structural predictors say, and how rarely the groups of both mix.
 */
public final class Improbability {

    private static final int CELLS = 1 << 16;

    private final Pairs pairs;
    private final byte[] hops;
    private final double[] structural;
    private final double[] mixing;
    private final double[] all;
    private final Mixing communities;
    private final OptionalDouble keptMedian;

    private Improbability(
            Pairs pairs,
            Structure structure,
            Mixing communities,
            List<Mixing> others,
            Ranking ranking,
            OptionalDouble keptMedian) {
        this.pairs = pairs;
        this.hops = structure.hops(pairs);
        this.structural = structural(pairs, structure, communities, ranking);
        this.mixing = pairs.column(a -> b -> rarity(a, b, communities, others));
        this.all = combined();
        this.communities = communities;
        this.keptMedian = keptMedian;
    }

    /** Whether both ends are of one community of the network. */
    boolean ofOneCommunity(int a, int b) {
        return communities.together(a, b);
    }

    /** By the Leiden communities of the network, by sector and by level. */
    static Improbability of(Pairs pairs, Snapshot network, Ranking ranking) {
        Scores found = Metrics.get("leiden-communities").of(network);
        return of(
                pairs,
                network,
                IntStream.range(0, network.vertexCount())
                        .map(v -> (int) found.get(v).asDouble().orElse(0))
                        .toArray(),
                ranking,
                OptionalDouble.empty());
    }

    static Improbability of(Pairs pairs, Snapshot network, int[] communities) {
        return of(pairs, network, communities, Ranking.AMONG_THEMSELVES, OptionalDouble.empty());
    }

    /** @param median of I, where it is that of other pairs */
    static Improbability of(Pairs pairs, Snapshot network, int[] communities, Ranking ranking, OptionalDouble median) {
        return new Improbability(
                pairs,
                new Structure(network),
                new Mixing(network, communities),
                List.of(
                        new Mixing(network, groups(network, Actor::sector)),
                        new Mixing(network, groups(network, Actor::level))),
                ranking,
                median);
    }

    /** The community of each actor. */
    int[] communities() {
        return communities.groups();
    }

    /** Numbers for the actors' words, in their order of appearance; −1 where nobody said. */
    private static int[] groups(Snapshot network, Function<Actor, Optional<String>> word) {
        Map<String, Integer> numbers = new HashMap<>();
        return network.actors().stream()
                .map(word)
                .mapToInt(each -> each.map(told -> numbers.computeIfAbsent(told, key -> numbers.size()))
                        .orElse(-1))
                .toArray();
    }

    private static double[] structural(Pairs pairs, Structure structure, Mixing communities, Ranking ranking) {
        double[] sum = new double[pairs.count()];
        List<Kernel> predictors = structure.predictors(communities, pairs);
        IntStream.range(0, predictors.size())
                .parallel()
                .mapToObj(i -> ranking.of("predictor-" + i, pairs.column(predictors.get(i))))
                .toList()
                .forEach(each -> add(sum, each));
        for (int p = 0; p < sum.length; p++) {
            sum[p] /= predictors.size();
        }
        ranking.of("structure", sum);
        for (int p = 0; p < sum.length; p++) {
            sum[p] = 1 - sum[p];
        }
        return sum;
    }

    private static void add(double[] sum, double[] more) {
        for (int p = 0; p < sum.length; p++) {
            sum[p] += more[p];
        }
    }

    private static double rarity(int a, int b, Mixing communities, List<Mixing> others) {
        double sum = communities.rarity(a, b);
        int known = 1;
        for (Mixing each : others) {
            if (each.knows(a, b)) {
                sum += each.rarity(a, b);
                known++;
            }
        }
        return sum / known;
    }

    private double[] combined() {
        double[] combined = new double[pairs.count()];
        double[] distances = IntStream.rangeClosed(0, Byte.MAX_VALUE)
                .mapToDouble(Improbability::distanceOf)
                .toArray();
        Arrays.parallelSetAll(combined, p -> Math.cbrt(distances[hops[p]] * structural[p] * mixing[p]));
        return combined;
    }

    /** All pairs never tied, over which it is ranked. */
    public Pairs pairs() {
        return pairs;
    }

    /** Ties between, 0 where there is no path. */
    public int hops(int p) {
        return hops[p];
    }

    /** I_d = 1 − 2^−(d − 1), 1 where there is no path. */
    double distance(int p) {
        return distanceOf(hops[p]);
    }

    private static double distanceOf(int hops) {
        return hops == 0 ? 1 : 1 - Math.pow(2, 1 - hops);
    }

    double structural(int p) {
        return structural[p];
    }

    double mixing(int p) {
        return mixing[p];
    }

    /** I. */
    public double value(int p) {
        return all[p];
    }

    /** The median over all pairs never tied. O(pairs). */
    public double median() {
        if (keptMedian.isPresent()) {
            return keptMedian.getAsDouble();
        }
        int half = all.length / 2;
        return all.length == 0 ? 0 : all.length % 2 == 1 ? inOrder(half) : (inOrder(half - 1) + inOrder(half)) / 2;
    }

    /** The value that stands {@code place}-th of all in ascending order: counted in cells, of which one is sorted. */
    private double inOrder(int place) {
        int[] counts = new int[CELLS + 1];
        for (double each : all) {
            counts[cell(each)]++;
        }
        int below = 0;
        int cell = 0;
        while (below + counts[cell] <= place) {
            below += counts[cell++];
        }
        int there = cell;
        double[] near = Arrays.stream(all).filter(each -> cell(each) == there).toArray();
        Arrays.sort(near);
        return near[place - below];
    }

    private static int cell(double improbability) {
        return (int) (CELLS * improbability);
    }
}
