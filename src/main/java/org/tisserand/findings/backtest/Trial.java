package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.tisserand.findings.pairs.Block;
import org.tisserand.findings.pairs.Capacity;
import org.tisserand.findings.pairs.Engagement;
import org.tisserand.findings.pairs.Ground;
import org.tisserand.findings.pairs.PairParts;
import org.tisserand.findings.pairs.Pairs;
import org.tisserand.metrics.chance.Quantiles;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/** One task for a ranking: what was known on the eve of a day, the pairs to be ranked, and which of them formed. */
final class Trial {

    private static final double HUBS = 0.9;
    private static final double POOR = 1 / 3.0;

    private final Snapshot network;
    private final Ground ground;
    private final Pairs pairs;
    private final Answers answers;
    private final boolean[] hub;
    private final boolean[] poor;
    private Optional<PairParts> parts = Optional.empty();

    private Trial(Ground ground, Pairs pairs, Map<Integer, String> formed) {
        this.network = ground.network();
        this.ground = ground;
        this.pairs = pairs;
        this.answers = answers(formed);
        this.hub = hubs();
        this.poor = poor();
    }

    /**
     * @param known    the facts of that eve
     * @param day      the first day that is not known
     * @param admitted which pairs never tied may be ranked, by their actors' ids
     * @param formed   which pairs formed, and their causes; those that cannot be ranked are not looked at
     */
    static Trial of(
            Facts known,
            LocalDate day,
            Universe universe,
            BiPredicate<String, String> admitted,
            Map<Formation.Ends, String> formed) {
        Snapshot network = Snapshot.of(known, Recipe.DEFAULT);
        Ground ground = Ground.of(known, network, day);
        Pairs never = ground.everyPairNeverTied();
        Pairs ofUniverse =
                switch (universe) {
                    case ALL -> never;
                    case D3 -> ground.apart(never);
                    case MRC -> ground.inOneDistrict(never);
                };
        Pairs pairs = ofUniverse.where(p -> admitted.test(
                network.actor(ofUniverse.first(p)).id(),
                network.actor(ofUniverse.second(p)).id()));
        return new Trial(ground, pairs, positions(network, pairs, formed));
    }

    private static Map<Integer, String> positions(Snapshot network, Pairs pairs, Map<Formation.Ends, String> formed) {
        Map<Integer, String> positions = new TreeMap<>();
        formed.forEach((ends, cause) -> {
            var low = network.vertex(ends.low());
            var high = network.vertex(ends.high());
            if (low.isPresent() && high.isPresent()) {
                int p = pairs.position(low.getAsInt(), high.getAsInt());
                if (p >= 0) {
                    positions.put(p, cause);
                }
            }
        });
        return positions;
    }

    private Answers answers(Map<Integer, String> formed) {
        int[] degrees = strata(a -> b -> Answers.degreeStratum(network.degree(a), network.degree(b)));
        Engagement engagement = ground.engagement();
        boolean known = IntStream.range(0, network.vertexCount()).anyMatch(v -> engagement.of(v) > 0);
        int[] activity =
                known ? strata(a -> b -> Answers.activityStratum(engagement.rank(a), engagement.rank(b))) : new int[0];
        return new Answers(
                pairs.count(),
                List.copyOf(formed.keySet()),
                List.copyOf(formed.values()),
                p -> degrees[p],
                known ? Optional.<IntUnaryOperator>of(p -> activity[p]) : Optional.empty());
    }

    private int[] strata(IntFunction<IntUnaryOperator> stratum) {
        double[] column = pairs.column(a -> {
            IntUnaryOperator row = stratum.apply(a);
            return b -> row.applyAsInt(b);
        });
        return Arrays.stream(column).mapToInt(each -> (int) each).toArray();
    }

    /** The tenth that has most partners, with its equals. */
    private boolean[] hubs() {
        return beyond(network::degree, HUBS, true);
    }

    /** The third of least capacity, with its equals; by partners where no activity tells of capacity. */
    private boolean[] poor() {
        Capacity capacity = ground.capacity();
        return beyond(capacity.isKnown() ? capacity::of : network::degree, POOR, false);
    }

    private boolean[] beyond(IntToDoubleFunction amount, double share, boolean above) {
        int n = network.vertexCount();
        boolean[] beyond = new boolean[n];
        double[] sorted = IntStream.range(0, n).mapToDouble(amount).sorted().toArray();
        if (n > 0) {
            double limit = Quantiles.of(sorted, share);
            for (int v = 0; v < n; v++) {
                double own = amount.applyAsDouble(v);
                beyond[v] = above ? own >= limit : own <= limit;
            }
        }
        return beyond;
    }

    Snapshot network() {
        return network;
    }

    Ground ground() {
        return ground;
    }

    Pairs pairs() {
        return pairs;
    }

    Answers answers() {
        return answers;
    }

    /** The same task, only these pairs having formed. */
    Answers answersOf(Map<Formation.Ends, String> formed) {
        return new Answers(
                pairs.count(),
                List.copyOf(positions(network, pairs, formed).keySet()),
                List.copyOf(positions(network, pairs, formed).values()),
                answers.degreeStratum(),
                answers.activityStratum());
    }

    /** Whether one of both has very many partners. */
    boolean hasHub(int p) {
        return hub[pairs.first(p)] || hub[pairs.second(p)];
    }

    /** Whether one of both has little capacity. */
    boolean hasPoor(int p) {
        return poor[pairs.first(p)] || poor[pairs.second(p)];
    }

    /** Every part of the scores over the pairs, worked out when first asked for. */
    PairParts parts() {
        PairParts made = parts.orElseGet(() -> ground.parts(pairs, EnumSet.allOf(Block.class)));
        parts = Optional.of(made);
        return made;
    }

    /** Different actors of some pairs. */
    int actorsOf(List<Integer> positions) {
        var actors = new ArrayList<Integer>();
        positions.forEach(p -> actors.addAll(List.of(pairs.first(p), pairs.second(p))));
        return (int) actors.stream().distinct().count();
    }
}
