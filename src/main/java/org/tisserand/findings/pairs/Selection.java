package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tisserand.findings.PercentileRank;
import org.tisserand.findings.Radix;

/**
 * Which pairs are told: those that pass the gate, by S · I^audacity, as a reader wishes them.
 *
 * <p>The gate: never tied, no common partner (one, where the reader looks wider), I no lower than its median over all pairs
 * never tied, neither of both a mere funder, and no body beside its own branch.
 */
final class Selection {

    private static final double DECIMALS = 1e12;
    /** As many values as the openness of two actors has. */
    private static final int OPENNESSES = 5;

    private static final int DIVERSIFIED = 200;
    /** More than keys lose by being rounded. */
    private static final double ROUNDING = 1e-9;

    private final Ground ground;
    private final Improbability improbability;
    private final PairScores scores;
    private final Wishes wishes;
    private final Actors actors;
    private final Traits traits;
    private final int[] never;
    private final double median;
    private final double[] keys;
    private final int[] order;

    /** @param scores of the pairs that {@link #eligible} admits among those never tied */
    Selection(Ground ground, Improbability improbability, PairScores scores, Wishes wishes) {
        this.ground = ground;
        this.improbability = improbability;
        this.scores = scores;
        this.wishes = wishes;
        this.actors = new Actors(ground);
        this.traits = ground.traits();
        this.never = scores.pairs().within(improbability.pairs());
        this.median = PercentileRank.rounded(improbability.median());
        this.keys = new double[never.length];
        Arrays.parallelSetAll(keys, this::key);
        this.order = order();
    }

    /** Which pairs never tied are looked at, by their position among them. */
    static IntPredicate eligible(Ground ground, Improbability improbability, boolean wider) {
        IntPredicate apart = p -> improbability.hops(p) == 0 || improbability.hops(p) >= 3;
        return wider ? apart.or(p -> bridgesOnePartner(ground, improbability, p)) : apart;
    }

    private static boolean bridgesOnePartner(Ground ground, Improbability improbability, int p) {
        int a = improbability.pairs().first(p);
        int b = improbability.pairs().second(p);
        var one = ground.network().actor(a).sector();
        var other = ground.network().actor(b).sector();
        return improbability.hops(p) == 2
                && !improbability.ofOneCommunity(a, b)
                && one.isPresent()
                && other.isPresent()
                && !one.equals(other)
                && partnersInCommon(ground, a, b) == 1;
    }

    private static int partnersInCommon(Ground ground, int a, int b) {
        var partners = new BitSet();
        Arrays.stream(ground.network().neighbours(a)).forEach(partners::set);
        return (int) Arrays.stream(ground.network().neighbours(b))
                .filter(partners::get)
                .count();
    }

    Actors actors() {
        return actors;
    }

    /** I of a pair of the scores. */
    double improbability(int p) {
        return improbability.value(never[p]);
    }

    /** Ties between both ends, 0 where there is no path. */
    int hops(int p) {
        return improbability.hops(never[p]);
    }

    boolean passes(int p) {
        return PercentileRank.rounded(improbability(p)) >= median;
    }

    private boolean isSound(int p) {
        int a = scores.pairs().first(p);
        int b = scores.pairs().second(p);
        return !traits.onlyPays(a) && !traits.onlyPays(b) && !traits.areNamesakes(a, b);
    }

    private double key(int p) {
        if (!passes(p)) {
            return -1;
        }
        double busy = (actors.isSolicited(scores.pairs().first(p)) ? 0.5 : 0)
                + (actors.isSolicited(scores.pairs().second(p)) ? 0.5 : 0);
        double bold = wishes.audacity() == 0 ? 1 : Math.pow(improbability(p), wishes.audacity());
        return PercentileRank.rounded(scores.score(p) * bold * (1 - wishes.sparing() * busy));
    }

    /** For each reader, the pairs told, the best first. */
    List<List<Integer>> suggestions(IntPredicate admitted) {
        var choice = new Choice(scores.pairs(), wishes.most(), wishes.perActor(), wishes.lists());
        List<Choice.Limit> limits = limits();
        for (int kept = limits.size(); kept >= 0 && !choice.isFull(); kept--) {
            fill(choice, admitted, limits.subList(0, kept));
        }
        return wishes.diversity() > 0
                ? choice.lists()
                : choice.lists().stream()
                        .map(list -> list.stream()
                                .sorted(Comparator.<Integer>comparingDouble(p -> -keys[p])
                                        .thenComparingInt(this::reserve)
                                        .thenComparingInt(p -> p))
                                .toList())
                        .toList();
    }

    /** Pairs that {@code admitted} admits, each actor once. */
    List<Integer> first(IntPredicate admitted, int limit) {
        var choice = new Choice(scores.pairs(), limit, 1, 1);
        choice.take(order, p -> isSound(p) && admitted.test(p), List.of());
        return choice.lists().get(0);
    }

    /** Few places for the over-solicited, some kept for the least endowed and for small places: the last gives way first. */
    private List<Choice.Limit> limits() {
        return List.of(
                new Choice.Limit(p -> isOfEither(p, actors::isSolicited), (int) (wishes.crowd() * wishes.most())),
                kept(wishes.quota(), actors::isModest),
                kept(wishes.small(), traits::isOfSmallPlace));
    }

    private Choice.Limit kept(double share, IntPredicate kind) {
        int reserved = (int) Math.ceil(Math.max(0, Math.min(1, share)) * wishes.most() - 1e-9);
        return new Choice.Limit(p -> !isOfEither(p, kind), wishes.most() - reserved);
    }

    private boolean isOfEither(int p, IntPredicate kind) {
        return kind.test(scores.pairs().first(p)) || kind.test(scores.pairs().second(p));
    }

    private void fill(Choice choice, IntPredicate admitted, List<Choice.Limit> limits) {
        IntPredicate asked = p -> isSound(p) && admitted.test(p);
        choice.take(wishes.diversity() > 0 ? diverse(asked) : order, asked, limits);
    }

    private int[] diverse(IntPredicate asked) {
        List<Integer> head =
                IntStream.of(order).filter(asked).limit(DIVERSIFIED).boxed().toList();
        return Choice.diverse(head, p -> keys[p], this::likeness, Math.min(1, wishes.diversity())).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Pairs that pass, the greatest key first; of equals those that say they are open, then by position. */
    private int[] order() {
        int[] passing = IntStream.range(0, keys.length)
                .parallel()
                .filter(p -> keys[p] >= 0)
                .toArray();
        long[] behind = new long[passing.length];
        Arrays.parallelSetAll(
                behind, i -> OPENNESSES * (long) Math.rint((1 - keys[passing[i]]) * DECIMALS) + reserve(passing[i]));
        Radix.sort(behind, passing, passing.length);
        return passing;
    }

    /** The less open both say they are, the more. */
    private int reserve(int p) {
        return OPENNESSES / 2
                - traits.openness(scores.pairs().first(p), scores.pairs().second(p));
    }

    /** Half for an actor in both, half for what both are about. */
    private double likeness(int p, int other) {
        Set<Integer> ends = Set.of(scores.pairs().first(p), scores.pairs().second(p));
        boolean share = ends.contains(scores.pairs().first(other))
                || ends.contains(scores.pairs().second(other));
        Set<Integer> one = objects(p);
        Set<Integer> all = new HashSet<>(one);
        all.addAll(objects(other));
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(objects(other));
        return (share ? 0.5 : 0) + (all.isEmpty() ? 0 : 0.5 * both.size() / all.size());
    }

    private Set<Integer> objects(int p) {
        return Set.copyOf(ground.undertakings()
                .objects()
                .shared(scores.pairs().first(p), scores.pairs().second(p)));
    }

    /** Whether no pair that passes has I, V and F all as great and one greater. */
    boolean isParetoOptimal(int p, IntPredicate admitted) {
        return asGreat(p).noneMatch(other -> dominates(other, p) && admitted.test(other));
    }

    /** Those that pass and may have I, V and F as great: where S is made of V and F, the beginning of the ranking. */
    private IntStream asGreat(int p) {
        if (!scores.isOfSidesAlone() || wishes.audacity() < 0 || wishes.sparing() > 1) {
            return IntStream.range(0, keys.length).parallel().filter(this::passes);
        }
        double bold = Math.pow(improbability(p), wishes.audacity());
        double least = scores.score(p) * bold * (1 - Math.max(0, wishes.sparing())) - ROUNDING;
        return IntStream.of(order).takeWhile(other -> keys[other] >= least);
    }

    private boolean dominates(int other, int p) {
        double v = scores.value(other) - scores.value(p);
        double f = scores.feasibility(other) - scores.feasibility(p);
        if (v < 0 || f < 0) {
            return false;
        }
        double i = improbability(other) - improbability(p);
        return i >= 0 && Math.max(i, Math.max(v, f)) > 1e-12;
    }
}
