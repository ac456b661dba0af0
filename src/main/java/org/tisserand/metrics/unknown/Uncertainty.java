package org.tisserand.metrics.unknown;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Grouping;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.metrics.chance.Draws;
import org.tisserand.model.Value;
import org.tisserand.network.Observation;
import org.tisserand.network.Snapshot;

/**
 * What a metric's values may be, given what is unknown. Only three things are ever shown: the observed value, its bounds,
 * and a simulated band that bears this name.
 *
 * @param observation what is known of the pairs
 * @param draws       how many networks were simulated
 * @param seed        from which they came
 * @param each        one for each value of the metric, in its order
 * @param order       how firm the order of the values is; absent where there are fewer than ten, or they
 *                    are names
 */
public record Uncertainty(Observation observation, int draws, long seed, List<Range> each, Optional<Stability> order) {

    public static final int DRAWS = 500;

    private static final long SEED = 20_261_122;

    public Uncertainty {
        each = List.copyOf(each);
    }

    /**
     * One value's.
     *
     * @param observed on the known ties; of a share of pairs, on the known pairs
     * @param bounds   the least and largest of the ways to fill in what is unknown; absent where nothing is, where one of them
     *                 leaves no value, and for metrics of ties, whose ties change with it
     * @param band     5th to 95th percentile of the simulated values; absent likewise
     */
    public record Range(Value observed, Optional<Interval> bounds, Optional<Interval> band) {}

    /** Cost: {@value #DRAWS} × that of the metric where pairs are unknown, nothing otherwise. */
    public static Uncertainty of(
            Metric metric, Snapshot snapshot, Observation observation, Chosen chosen, Progress progress) {
        return of(metric, snapshot, observation, chosen, DRAWS, SEED, progress);
    }

    static Uncertainty of(
            Metric metric,
            Snapshot snapshot,
            Observation observation,
            Chosen chosen,
            int draws,
            long seed,
            Progress progress) {
        Scores own = Answers.readable(metric, metric.of(snapshot, chosen, Progress.UNHEARD), observation.hearing());
        boolean nothing = observation.unknownCount() == 0 || !observation.listed() || ofNoActor(metric);
        List<Scores> filled = nothing ? List.of() : filled(metric, snapshot, observation, chosen, progress.step(1, 3));
        List<Scores> drawn = nothing ? List.of() : drawn(metric, snapshot, observation, chosen, draws, seed, progress);
        List<Range> each = IntStream.range(0, own.values().size())
                .mapToObj(i -> new Range(
                        metric.perPair() ? onKnown(own.get(i), snapshot, observation) : own.get(i),
                        bounds(filled, i),
                        Interval.holding(defined(drawn, i))))
                .toList();
        return new Uncertainty(
                observation, drawn.size(), seed, each, metric.names() ? Optional.empty() : Stability.of(own, drawn));
    }

    // Ties that are filled in are other ties and leave other pairs; collaborations are what they are.
    private static boolean ofNoActor(Metric metric) {
        return metric.scope() != Metric.Scope.NETWORK && metric.scope() != Metric.Scope.ACTOR;
    }

    /** A share of all pairs as one of those that are known. */
    private static Value onKnown(Value share, Snapshot snapshot, Observation observation) {
        double pairs = 0.5 * snapshot.vertexCount() * (snapshot.vertexCount() - 1);
        double known = pairs - observation.unknownCount();
        if (share.asDouble().isEmpty()) {
            return share;
        }
        return known > 0
                ? Value.of(share.asDouble().getAsDouble() * pairs / known)
                : Value.undefined("too-few-answers");
    }

    private static Optional<Interval> bounds(List<Scores> filled, int i) {
        double[] defined = defined(filled, i);
        return defined.length < filled.size() ? Optional.empty() : Interval.around(defined);
    }

    private static List<Scores> filled(
            Metric metric, Snapshot snapshot, Observation observation, Chosen chosen, Progress progress) {
        List<Fill> fills = Fill.of(metric.choices().contains(Grouping.CHOICE));
        return IntStream.range(0, fills.size())
                .mapToObj(i -> metric.of(
                        fills.get(i).in(snapshot, observation, Grouping.of(chosen)),
                        chosen,
                        progress.step(i + 1, fills.size())))
                .toList();
    }

    private static List<Scores> drawn(
            Metric metric,
            Snapshot snapshot,
            Observation observation,
            Chosen chosen,
            int draws,
            long seed,
            Progress progress) {
        var simulation = new Simulation(snapshot, observation, progress.step(2, 3));
        return Draws.of(
                draws,
                seed,
                random -> metric.of(simulation.draw(random), chosen, Progress.UNHEARD),
                progress.step(3, 3));
    }

    /** What the draws that define the value give it. */
    static double[] defined(List<Scores> scores, int i) {
        return scores.stream()
                .flatMapToDouble(each -> each.get(i).asDouble().stream())
                .toArray();
    }
}
