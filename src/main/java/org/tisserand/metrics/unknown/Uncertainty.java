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

    /** More unknown pairs than this are counted and no more. */
    public static final int MOST = 2_000_000;

    private static final long SEED = 20_261_122;

    public Uncertainty {
        each = List.copyOf(each);
    }

    /**
     * One value's.
     *
     * @param observed on the known pairs alone
     * @param bounds   from all unknown pairs absent to all present; absent where nothing is unknown or no value is defined
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
        boolean nothing = observation.unknownCount() == 0 || observation.unknownCount() > MOST;
        List<Scores> filled = nothing ? List.of() : filled(metric, snapshot, observation, chosen);
        List<Scores> drawn = nothing ? List.of() : drawn(metric, snapshot, observation, chosen, draws, seed, progress);
        List<Range> each = IntStream.range(0, own.values().size())
                .mapToObj(i ->
                        new Range(own.get(i), Interval.around(defined(filled, i)), Interval.holding(defined(drawn, i))))
                .toList();
        return new Uncertainty(
                observation, drawn.size(), seed, each, metric.names() ? Optional.empty() : Stability.of(own, drawn));
    }

    private static List<Scores> filled(Metric metric, Snapshot snapshot, Observation observation, Chosen chosen) {
        boolean byGroup = metric.choices().contains(Grouping.CHOICE);
        return Fill.of(byGroup).stream()
                .map(fill -> fill.in(snapshot, observation, Grouping.of(chosen)))
                .map(network -> metric.of(network, chosen, Progress.UNHEARD))
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
        var simulation = new Simulation(snapshot, observation);
        return Draws.of(draws, seed, random -> metric.of(simulation.draw(random), chosen, Progress.UNHEARD), progress);
    }

    /** What the draws that define the value give it. */
    static double[] defined(List<Scores> scores, int i) {
        return scores.stream()
                .flatMapToDouble(each -> each.get(i).asDouble().stream())
                .toArray();
    }
}
