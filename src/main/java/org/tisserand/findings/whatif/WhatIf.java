package org.tisserand.findings.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Ego;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.NewTie;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Facts;
import org.tisserand.model.Value;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/** What would change if some pairs were tied, each by a tie of median strength; and which pairs of many would change most. */
public final class WhatIf {

    /** Beyond so many actors distances between all of them are not computed while somebody waits. */
    private static final int MOST_ACTORS = 20_000;

    private static final int STEPS = 2;

    private static final Comparator<Edge> BY_ENDS =
            Comparator.comparingInt(Edge::u).thenComparingInt(Edge::v);

    private static final String EFFICIENCY = "global-efficiency";

    private static final List<String> OF_NETWORK = List.of("components", "bridge-count");

    /** What takes long: of the actors, the scores of all. */
    private static final String BRIDGING = "betweenness";

    private final Facts facts;
    private final Snapshot network;

    public WhatIf(Facts facts, Snapshot network) {
        this.facts = facts;
        this.network = network;
    }

    /**
     * A number before and after.
     *
     * @param id metric’s id, or {@code articulations}, {@code needs-met}
     */
    public record Shift(String id, Value before, Value after) {}

    /** What changes for one actor. */
    public record ActorShift(String actor, List<Shift> shifts) {}

    /** What would change: of the network, and of each actor tied anew. */
    public record Change(List<Pair> pairs, List<Shift> network, List<ActorShift> actors) {}

    /**
     * Pairs chosen, what each adds, and what is guaranteed of the best choice.
     *
     * @param candidates among how many they were chosen
     * @param all        all that is wanted
     * @param bound      what no choice of as many exceeds
     */
    public record Best(
            Aim aim,
            List<Pair> chosen,
            List<Double> gains,
            int candidates,
            double value,
            double all,
            double bound,
            double guaranteed) {}

    /** Pairs of actors tied already, or not of this network, change nothing. */
    public Change change(List<Pair> pairs) {
        return change(pairs, Progress.UNHEARD);
    }

    /** The same; {@code progress} may give it up. */
    public Change change(List<Pair> pairs, Progress progress) {
        progress.begins("what-if.title");
        progress.at(0, STEPS);
        List<int[]> ties = ties(pairs);
        Snapshot after = with(ties);
        var shifts = new ArrayList<Shift>();
        shifts.add(efficiency(ties, progress));
        progress.at(1, STEPS);
        OF_NETWORK.forEach(id -> shifts.add(new Shift(id, of(network, id, 0), of(after, id, 0))));
        shifts.add(new Shift("articulations", articulations(network), articulations(after)));
        shifts.add(new Shift("needs-met", met(network), met(after)));
        progress.at(2, STEPS);
        List<ActorShift> actors = tied(ties)
                .mapToObj(v -> new ActorShift(
                        network.actor(v).id(),
                        Stream.of(Ego.values())
                                .map(each -> new Shift(each.metric(), each.of(network, v), each.of(after, v)))
                                .toList()))
                .toList();
        return new Change(pairs, shifts, actors);
    }

    private static IntStream tied(List<int[]> ties) {
        return ties.stream().flatMapToInt(Arrays::stream).distinct();
    }

    /**
     * How much those who would be tied would stand between others, which takes as long as the betweenness of all does.
     *
     * @param before today's, of all
     */
    public List<ActorShift> bridging(List<Pair> pairs, Scores before, Progress progress) {
        List<int[]> ties = ties(pairs);
        if (ties.isEmpty()) {
            return List.of();
        }
        Scores after = Metrics.get(BRIDGING).of(with(ties), Chosen.PRESETS, progress);
        return tied(ties)
                .mapToObj(v -> new ActorShift(
                        network.actor(v).id(), List.of(new Shift(BRIDGING, before.get(v), after.get(v)))))
                .toList();
    }

    /** Before, by all distances, which are known once; after, by what each tie adds to those before it. */
    private Shift efficiency(List<int[]> ties, Progress progress) {
        if (network.vertexCount() > MOST_ACTORS) {
            return new Shift(EFFICIENCY, Value.undefined("too-large"), Value.undefined("too-large"));
        }
        Value before = Metrics.get(EFFICIENCY)
                .of(network, Chosen.PRESETS, progress.step(1, STEPS))
                .get(0);
        double gain = 0;
        for (int i = 0; i < ties.size(); i++) {
            gain += NewTie.gain(with(ties.subList(0, i)), ties.get(i)[0], ties.get(i)[1]);
        }
        OptionalDouble known = before.asDouble();
        return new Shift(EFFICIENCY, before, known.isPresent() ? Value.of(known.getAsDouble() + gain) : before);
    }

    private static Value of(Snapshot snapshot, String metric, int place) {
        return Metrics.get(metric).of(snapshot).get(place);
    }

    private static Value articulations(Snapshot snapshot) {
        return Value.of((double) Metrics.get("articulation-points").of(snapshot).values().stream()
                .filter(each -> each.asDouble().orElse(0) > 0)
                .count());
    }

    private Value met(Snapshot snapshot) {
        var wants = new Wants(facts, snapshot);
        return wants.needs() == 0 ? Value.undefined("no-needs") : Value.of(wants.met());
    }

    /**
     * The {@code most} pairs that serve {@code aim} best together, each actor in {@code perActor} at most.
     *
     * @param candidates among which they are chosen
     */
    public Best best(List<Pair> candidates, Aim aim, int most, int perActor) {
        List<int[]> ties = ties(candidates);
        Coverage coverage = new Wants(facts, network).coverage(aim, ties);
        Greedy greedy = Greedy.lazy(coverage, most, (chosen, next) -> fits(ties, chosen, next, perActor));
        return new Best(
                aim,
                greedy.chosen().stream().map(ties::get).map(this::pair).toList(),
                greedy.gains(),
                ties.size(),
                greedy.value(),
                coverage.all(),
                greedy.bound(),
                greedy.guaranteed());
    }

    /** Needs where some could be met by an offer, nearness otherwise. */
    public Aim aim() {
        return new Wants(facts, network).needs() > 0 ? Aim.NEEDS : Aim.NEARNESS;
    }

    private static boolean fits(List<int[]> ties, List<Integer> chosen, int next, int perActor) {
        Map<Integer, Integer> times = new HashMap<>();
        Stream.concat(chosen.stream(), Stream.of(next)).map(ties::get).forEach(tie -> {
            times.merge(tie[0], 1, Integer::sum);
            times.merge(tie[1], 1, Integer::sum);
        });
        return times.values().stream().allMatch(count -> count <= perActor);
    }

    private Pair pair(int[] tie) {
        return new Pair(network.actor(tie[0]).id(), network.actor(tie[1]).id());
    }

    private List<int[]> ties(List<Pair> pairs) {
        return pairs.stream()
                .filter(each -> network.vertex(each.from()).isPresent()
                        && network.vertex(each.to()).isPresent())
                .map(each -> new int[] {
                    network.vertex(each.from()).getAsInt(),
                    network.vertex(each.to()).getAsInt()
                })
                .filter(tie -> tie[0] != tie[1] && !network.adjacent(tie[0], tie[1]))
                .toList();
    }

    private Snapshot with(List<int[]> ties) {
        if (ties.isEmpty()) {
            return network;
        }
        double median = network.once(MedianStrength.class, MedianStrength::of).strength();
        var added = new TreeSet<>(BY_ENDS);
        ties.forEach(tie -> added.add(
                new Edge(Math.min(tie[0], tie[1]), Math.max(tie[0], tie[1]), median, List.of(), List.of(), 0)));
        return network.rejoined(merged(network.edges(), added));
    }

    private static List<Edge> merged(List<Edge> edges, SortedSet<Edge> added) {
        var merged = new ArrayList<Edge>(edges.size() + added.size());
        int from = 0;
        for (Edge each : added) {
            // Never found: who is tied is not tied anew.
            int to = -1 - Collections.binarySearch(edges, each, BY_ENDS);
            merged.addAll(edges.subList(from, to));
            merged.add(each);
            from = to;
        }
        merged.addAll(edges.subList(from, edges.size()));
        return merged;
    }

    /** The median strength of a network's ties; 1 where there are none. */
    private record MedianStrength(double strength) {
        static MedianStrength of(Snapshot network) {
            double[] strengths =
                    network.edges().stream().mapToDouble(Edge::weight).sorted().toArray();
            return new MedianStrength(strengths.length == 0 ? 1 : strengths[strengths.length / 2]);
        }
    }
}
