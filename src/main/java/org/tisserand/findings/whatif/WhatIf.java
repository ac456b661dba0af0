package org.tisserand.findings.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Value;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/** What would change if some pairs were tied, each by a tie of median strength; and which pairs of many would change most. */
public final class WhatIf {

    /** Beyond so many actors distances between all of them are not held. */
    private static final int MOST_ACTORS = 5_000;

    private static final int STEPS = 2;

    private static final List<String> OF_NETWORK = List.of("components", "bridge-count");
    private static final List<String> OF_ACTORS = List.of("degree", "two-step-reach", "constraint");

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
        shifts.add(efficiency(ties));
        progress.at(1, STEPS);
        OF_NETWORK.forEach(id -> shifts.add(new Shift(id, of(network, id, 0), of(after, id, 0))));
        shifts.add(new Shift("articulations", articulations(network), articulations(after)));
        shifts.add(new Shift("needs-met", met(network), met(after)));
        progress.at(2, STEPS);
        List<ActorShift> actors = ties.stream()
                .flatMap(tie -> Stream.of(tie[0], tie[1]))
                .distinct()
                .map(v -> new ActorShift(
                        network.actor(v).id(),
                        OF_ACTORS.stream()
                                .map(id -> new Shift(id, of(network, id, v), of(after, id, v)))
                                .toList()))
                .toList();
        return new Change(pairs, shifts, actors);
    }

    private Shift efficiency(List<int[]> ties) {
        if (network.vertexCount() > MOST_ACTORS) {
            return new Shift("global-efficiency", Value.undefined("too-large"), Value.undefined("too-large"));
        }
        Shortcuts before = Shortcuts.of(network);
        Shortcuts after = before;
        for (int[] tie : ties) {
            after = after.joined(tie[0], tie[1]);
        }
        return new Shift("global-efficiency", Value.of(before.efficiency()), Value.of(after.efficiency()));
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
        double[] strengths =
                network.edges().stream().mapToDouble(Edge::weight).sorted().toArray();
        double median = strengths.length == 0 ? 1 : strengths[strengths.length / 2];
        var edges = new ArrayList<>(network.edges());
        ties.stream()
                .map(tie ->
                        new Edge(Math.min(tie[0], tie[1]), Math.max(tie[0], tie[1]), median, List.of(), List.of(), 0))
                .forEach(each -> {
                    if (edges.stream().noneMatch(edge -> edge.u() == each.u() && edge.v() == each.v())) {
                        edges.add(each);
                    }
                });
        edges.sort(Comparator.comparingInt(Edge::u).thenComparingInt(Edge::v));
        return network.rejoined(edges);
    }
}
