package org.tisserand.metrics.unknown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.tisserand.metrics.Scores;
import org.tisserand.metrics.chance.Quantiles;

/**
 * Whether the order of a metric's values would be much the same whatever the unknown ties are, or the missing actors: the
 * shown values beside each draw's, over those that are defined in both.
 *
 * @param median   of Kendall's τ-b over the draws
 * @param low      its 5th percentile
 * @param spearman mean of Spearman's ρ over the draws
 */
public record Stability(double median, double low, double spearman) {

    /** Below this τ-b, an order is said to be unstable: at .8 one pair in ten changes places. */
    public static final double FIRM = 0.8;

    /** Fewer values have no order worth judging. */
    static final int FEWEST = 10;

    static Optional<Stability> of(Scores shown, List<Scores> drawn) {
        int[] defined = IntStream.range(0, shown.values().size())
                .filter(i -> shown.get(i).asDouble().isPresent())
                .toArray();
        if (defined.length < FEWEST) {
            return Optional.empty();
        }
        double[] taus =
                agreements(shown, drawn, defined, KendallTau::of).sorted().toArray();
        OptionalDouble spearman =
                agreements(shown, drawn, defined, Spearman::of).average();
        return taus.length == 0 || spearman.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stability(Quantiles.of(taus, 0.5), Quantiles.of(taus, 0.05), spearman.getAsDouble()));
    }

    private static DoubleStream agreements(
            Scores shown, List<Scores> drawn, int[] defined, BiFunction<double[], double[], OptionalDouble> agreement) {
        return drawn.stream().flatMapToDouble(draw -> {
            int[] both = Arrays.stream(defined)
                    .filter(i -> draw.get(i).asDouble().isPresent())
                    .toArray();
            return agreement.apply(values(shown, both), values(draw, both)).stream();
        });
    }

    private static double[] values(Scores scores, int[] which) {
        return Arrays.stream(which)
                .mapToDouble(i -> rounded(scores.get(i).asDouble().orElseThrow()))
                .toArray();
    }

    /** To 12 decimals, so that sums in another order part no equal values. */
    static double rounded(double value) {
        return Math.rint(value * 1e12) / 1e12 + 0.0;
    }

    /** Whether the order is to be marked as not firm. */
    public boolean unstable() {
        return low < FIRM;
    }
}
