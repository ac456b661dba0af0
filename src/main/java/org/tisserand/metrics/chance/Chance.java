package org.tisserand.metrics.chance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Grouping;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.network.Snapshot;

/**
 * A metric's values held against those of networks drawn by chance.
 *
 * @param model what the draws keep
 * @param draws how many were drawn
 * @param seed  from which they came
 * @param each  one for each value of the metric, in its order; absent where the value, or too many draws, are undefined
 */
public record Chance(Metric.Keeping model, int draws, long seed, List<Optional<Significance>> each) {

    public static final int DRAWS = 500;
    static final long SEED = 20_261_121;

    public Chance {
        each = List.copyOf(each);
    }

    /**
     * Draws and compares, on every processor; the same answer for any number of them. Cost: {@value #DRAWS} × that of the
     * metric.
     *
     * @throws IllegalArgumentException if nothing is kept against which the metric could be held
     */
    public static Chance of(Metric metric, Snapshot snapshot, Chosen chosen, Progress progress) {
        return of(metric, snapshot, chosen, DRAWS, progress);
    }

    static Chance of(Metric metric, Snapshot snapshot, Chosen chosen, int draws, Progress progress) {
        Metric.Keeping model = metric.keeping()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No draw by chance is told for the metric, id=%s.\nMaybe its value is fixed by the degrees."
                                .formatted(metric.id())));
        return new Chance(
                model,
                draws,
                SEED,
                held(
                        model,
                        network -> metric.of(network, chosen, Progress.UNHEARD),
                        snapshot,
                        Grouping.of(chosen),
                        draws,
                        progress));
    }

    /** Each value that {@code measure} gives, held against those of networks drawn. */
    static List<Optional<Significance>> held(
            Metric.Keeping model,
            Function<Snapshot, Scores> measure,
            Snapshot snapshot,
            Grouping grouping,
            int draws,
            Progress progress) {
        Scores own = measure.apply(snapshot);
        List<Scores> drawn =
                Draws.of(draws, SEED, random -> measure.apply(draw(model, snapshot, grouping, random)), progress);
        return IntStream.range(0, own.values().size())
                .mapToObj(i -> compared(own, drawn, i))
                .toList();
    }

    /** Which values stand out: chance seldom goes as far, and false discoveries among them are held. */
    public boolean[] standingOut() {
        return Discoveries.standingOut(each);
    }

    private static Snapshot draw(Metric.Keeping model, Snapshot snapshot, Grouping grouping, SplittableRandom random) {
        return switch (model) {
            case DEGREES -> Rewiring.of(snapshot, random);
            case TIES -> Relabelling.of(snapshot, grouping, random);
        };
    }

    private static Optional<Significance> compared(Scores own, List<Scores> drawn, int i) {
        OptionalDouble observed = own.get(i).asDouble();
        double[] defined = drawn.stream()
                .flatMapToDouble(scores -> scores.get(i).asDouble().stream())
                .toArray();
        return observed.isEmpty() ? Optional.empty() : Significance.of(observed.getAsDouble(), defined);
    }
}
