package org.tisserand.metrics.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Grouping;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * The metrics of the network as a whole, held against chance together: false discoveries are held at one in ten over all of
 * them. The networks drawn are those that {@link Chance} draws for each alone, and so are the numbers.
 *
 * @param draws how many networks were drawn for each null model
 * @param seed  from which they came
 * @param each  in the registry's order
 */
public record NetworkChance(int draws, long seed, List<Held> each) {

    /** Those that have a null model and are cheap enough to be computed unasked. */
    public static final List<Metric> METRICS = Metrics.ready(Metric.Scope.NETWORK).stream()
            .filter(metric -> metric.keeping().isPresent())
            .toList();

    public NetworkChance {
        each = List.copyOf(each);
    }

    /**
     * One metric's value.
     *
     * @param chance    absent where the value, or too many draws, are undefined
     * @param standsOut whether chance seldom goes as far, false discoveries among all the metrics being held
     */
    public record Held(Metric metric, Value observed, Optional<Significance> chance, boolean standsOut) {}

    /** By the metrics' presets. Cost: {@value Chance#DRAWS} × that of the metrics. */
    public static NetworkChance of(Snapshot snapshot, Progress progress) {
        return of(snapshot, Chance.DRAWS, progress);
    }

    static NetworkChance of(Snapshot snapshot, int draws, Progress progress) {
        List<Metric> metrics = new ArrayList<>();
        List<Optional<Significance>> chances = new ArrayList<>();
        List<Metric.Keeping> models = List.of(Metric.Keeping.values());
        for (Metric.Keeping model : models) {
            List<Metric> keeping = METRICS.stream()
                    .filter(metric -> metric.keeping().equals(Optional.of(model)))
                    .toList();
            long before = (long) models.indexOf(model) * draws;
            metrics.addAll(keeping);
            chances.addAll(Chance.held(
                    model,
                    network -> together(keeping, network),
                    snapshot,
                    Grouping.of(Chosen.PRESETS),
                    draws,
                    (done, total) -> progress.at(before + done, models.size() * total)));
        }
        return new NetworkChance(draws, Chance.SEED, held(snapshot, metrics, chances));
    }

    private static Scores together(List<Metric> metrics, Snapshot network) {
        return new Scores(
                metrics.stream().map(metric -> metric.of(network).get(0)).toList());
    }

    private static List<Held> held(Snapshot snapshot, List<Metric> metrics, List<Optional<Significance>> chances) {
        boolean[] out = Discoveries.standingOut(chances);
        return METRICS.stream()
                .map(metric -> {
                    int i = metrics.indexOf(metric);
                    return new Held(metric, metric.of(snapshot).get(0), chances.get(i), out[i]);
                })
                .toList();
    }

    /** How many could be compared, and were tested together. */
    public long tested() {
        return each.stream().filter(held -> held.chance().isPresent()).count();
    }

    public Optional<Held> of(String metric) {
        return each.stream().filter(held -> held.metric().id().equals(metric)).findFirst();
    }
}
