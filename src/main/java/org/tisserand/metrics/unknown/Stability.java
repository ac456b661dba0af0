package org.tisserand.metrics.unknown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tisserand.metrics.Scores;
import org.tisserand.metrics.chance.Quantiles;

/**
 * Whether the order of a metric's values would be much the same whatever the unknown ties are: Kendall's τ-b between the
 * shown values and each simulated draw.
 *
 * @param median of τ-b over the draws
 * @param low    its 5th percentile
 */
public record Stability(double median, double low) {

    /** Below this, an order is said to be unstable: at .8 one pair in ten changes places. */
    public static final double FIRM = 0.8;

    private static final int FEWEST = 10;

    static Optional<Stability> of(Scores shown, List<Scores> drawn) {
        int[] defined = IntStream.range(0, shown.values().size())
                .filter(i -> shown.get(i).asDouble().isPresent())
                .toArray();
        double[] taus = defined.length < FEWEST
                ? new double[0]
                : drawn.stream()
                        .flatMapToDouble(draw -> tau(shown, draw, defined).stream())
                        .sorted()
                        .toArray();
        return taus.length == 0
                ? Optional.empty()
                : Optional.of(new Stability(Quantiles.of(taus, 0.5), Quantiles.of(taus, 0.05)));
    }

    private static OptionalDouble tau(Scores shown, Scores draw, int[] defined) {
        int[] both = Arrays.stream(defined)
                .filter(i -> draw.get(i).asDouble().isPresent())
                .toArray();
        return KendallTau.of(values(shown, both), values(draw, both));
    }

    private static double[] values(Scores scores, int[] which) {
        return Arrays.stream(which)
                .mapToDouble(i -> scores.get(i).asDouble().orElseThrow())
                .toArray();
    }

    /** Whether the order is to be marked as not firm. */
    public boolean unstable() {
        return low < FIRM;
    }
}
