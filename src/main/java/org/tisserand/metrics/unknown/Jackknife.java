package org.tisserand.metrics.unknown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.metrics.chance.Draws;
import org.tisserand.metrics.chance.Quantiles;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * How firm a metric of actors is when some of them are missing: one in ten is left out by chance, and the metric computed
 * anew on the network that is left.
 *
 * <p>A place in the order is never told: only whether it holds.
 *
 * @param removed how many actors each draw leaves out
 * @param draws   how many networks were drawn; 0 where there are fewer than ten actors
 * @param seed    from which they came
 * @param each    one for each actor, in the snapshot's order; absent where too few draws have a value
 * @param order   how firm the order of the values is; absent where there are fewer than ten
 * @see <a href="https://doi.org/10.1016/j.socnet.2005.05.001">Borgatti, Carley & Krackhardt (2006), Social Networks 28(2)</a>
 */
public record Jackknife(int removed, int draws, long seed, List<Optional<Left>> each, Optional<Stability> order) {

    public static final int DRAWS = 200;
    private static final double SHARE = 0.1;
    private static final long SEED = 20_261_123;

    /** Fewer draws of an actor that have a value say nothing of it. */
    private static final int FEWEST = 100;

    /** An actor's place holds where nine in ten of its places span no more than this share of the actors. */
    private static final double HOLDS = 0.2;

    public Jackknife {
        each = List.copyOf(each);
    }

    /**
     * What one actor's value is in the draws that leave it.
     *
     * @param values nine in ten of them
     * @param holds  whether its place among the others holds
     */
    public record Left(Interval values, boolean holds) {}

    /** Whether the metric's values have an order among actors. */
    public static boolean judges(Metric metric) {
        return metric.scope() == Metric.Scope.ACTOR && !metric.names();
    }

    /**
     * Draws on every processor; the same answer for any number of them. Cost: {@value #DRAWS} × that of the metric.
     *
     * @throws IllegalArgumentException if the metric is none of actors, or its numbers are names
     */
    public static Jackknife of(Metric metric, Snapshot snapshot, Chosen chosen, Progress progress) {
        return of(metric, snapshot, chosen, SHARE, progress);
    }

    /** The same where not every value may be read: of the others, none is told. */
    public static Jackknife of(Metric metric, Snapshot snapshot, Chosen chosen, Scores readable, Progress progress) {
        return of(metric, snapshot, chosen, readable, SHARE, progress);
    }

    static Jackknife of(Metric metric, Snapshot snapshot, Chosen chosen, double share, Progress progress) {
        return of(metric, snapshot, chosen, metric.of(snapshot, chosen, Progress.UNHEARD), share, progress);
    }

    private static Jackknife of(
            Metric metric, Snapshot snapshot, Chosen chosen, Scores own, double share, Progress progress) {
        if (!judges(metric)) {
            throw new IllegalArgumentException(
                    "Only values of actors have an order that may hold, id=%s.\nMaybe a metric of actors was meant."
                            .formatted(metric.id()));
        }
        int n = snapshot.vertexCount();
        int removed = (int) (share * n);
        List<Scores> drawn = n < Stability.FEWEST
                ? List.of()
                : Draws.of(
                        DRAWS,
                        SEED,
                        random -> spread(metric, snapshot, chosen, own, staying(n, n - removed, random)),
                        progress);
        List<double[]> places = drawn.stream().map(Jackknife::places).toList();
        return new Jackknife(
                removed,
                drawn.size(),
                SEED,
                IntStream.range(0, n).mapToObj(v -> left(drawn, places, v)).toList(),
                Stability.of(own, drawn));
    }

    /** {@code count} of {@code n} vertices, ascending. */
    private static int[] staying(int n, int count, SplittableRandom random) {
        int[] vertices = IntStream.range(0, n).toArray();
        for (int i = 0; i < count; i++) {
            int j = random.nextInt(i, n);
            int vertex = vertices[i];
            vertices[i] = vertices[j];
            vertices[j] = vertex;
        }
        return Arrays.stream(vertices, 0, count).sorted().toArray();
    }

    /** The values of the network that is left, at the numbers of the whole one. */
    private static Scores spread(Metric metric, Snapshot snapshot, Chosen chosen, Scores own, int[] staying) {
        Scores scores = metric.of(snapshot.keeping(staying), chosen, Progress.UNHEARD);
        Value[] values = new Value[snapshot.vertexCount()];
        Arrays.fill(values, Value.undefined("left-out"));
        for (int i = 0; i < staying.length; i++) {
            boolean readable = own.get(staying[i]).asDouble().isPresent();
            values[staying[i]] = readable ? scores.get(i) : own.get(staying[i]);
        }
        return new Scores(List.of(values));
    }

    /** Where each value stands among those defined; NaN where there is none. */
    private static double[] places(Scores scores) {
        int[] defined = IntStream.range(0, scores.values().size())
                .filter(v -> scores.get(v).asDouble().isPresent())
                .toArray();
        double[] found = Spearman.places(Arrays.stream(defined)
                .mapToDouble(v -> Stability.rounded(scores.get(v).asDouble().orElseThrow()))
                .toArray());
        double[] places = new double[scores.values().size()];
        Arrays.fill(places, Double.NaN);
        for (int i = 0; i < defined.length; i++) {
            places[defined[i]] = found[i];
        }
        return places;
    }

    private static Optional<Left> left(List<Scores> drawn, List<double[]> places, int vertex) {
        double[] found = places.stream()
                .mapToDouble(each -> each[vertex])
                .filter(place -> !Double.isNaN(place))
                .sorted()
                .toArray();
        if (found.length < FEWEST) {
            return Optional.empty();
        }
        boolean holds = Quantiles.of(found, 0.95) - Quantiles.of(found, 0.05) <= HOLDS;
        return Interval.holding(Uncertainty.defined(drawn, vertex)).map(values -> new Left(values, holds));
    }
}
