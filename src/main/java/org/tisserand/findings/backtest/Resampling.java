package org.tisserand.findings.backtest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tisserand.metrics.chance.Quantiles;
import org.tisserand.model.Measure.Interval;

/**
 * Draws of the causes by which pairs formed, with replacement: pairs that formed together are drawn together, since one
 * event makes many of them. Pairs that did not form stay as they are, so that intervals are somewhat too narrow.
 *
 * <p>Several trials share the draws: a cause of the same name is drawn as often in each of them.
 *
 * @see <a href="https://doi.org/10.1201/9780429246593">Efron and Tibshirani (1993), An Introduction to the Bootstrap</a>
 */
final class Resampling {

    static final int DRAWS = 1_000;
    static final long SEED = 20_261_122;

    private static final double TAIL = 0.025;

    private final int[][] times;
    private final List<int[]> causes;

    private Resampling(int[][] times, List<int[]> causes) {
        this.times = times;
        this.causes = causes;
    }

    /** @param trials for each trial, the cause of each formed pair */
    static Resampling of(List<List<String>> trials, int draws, long seed) {
        Map<String, Integer> numbers = new HashMap<>();
        trials.forEach(trial -> trial.forEach(cause -> numbers.putIfAbsent(cause, numbers.size())));
        var random = new SplittableRandom(seed);
        int[][] times = new int[draws][numbers.size()];
        for (int[] draw : times) {
            for (int i = 0; i < draw.length; i++) {
                draw[random.nextInt(draw.length)]++;
            }
        }
        List<int[]> causes = trials.stream()
                .map(trial -> trial.stream()
                        .mapToInt(cause -> numbers.getOrDefault(cause, 0))
                        .toArray())
                .toList();
        return new Resampling(times, causes);
    }

    /** How one measure of one method comes out of each draw: its mean over the trials that have it, NaN where none has. */
    double[] drawn(List<Ranking> trials, Sampled measure) {
        return IntStream.range(0, times.length)
                .parallel()
                .mapToDouble(draw -> mean(trials, draw, measure))
                .toArray();
    }

    private double mean(List<Ranking> trials, int draw, Sampled measure) {
        double sum = 0;
        int count = 0;
        for (int t = 0; t < trials.size(); t++) {
            OptionalDouble value = measure.of(trials.get(t), weights(t, draw));
            if (value.isPresent()) {
                sum += value.getAsDouble();
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private int[] weights(int trial, int draw) {
        int[] own = causes.get(trial);
        int[] weights = new int[own.length];
        Arrays.setAll(weights, i -> times[draw][own[i]]);
        return weights;
    }

    /** A measure of a ranking whose formed pairs weigh as drawn. */
    @FunctionalInterface
    interface Sampled {
        OptionalDouble of(Ranking ranking, int[] weights);
    }

    /** Where nineteen of twenty differences of two methods lie, draw by draw; none where too few draws have both. */
    static Optional<Interval> difference(double[] one, double[] other) {
        double[] differences = IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] - other[i])
                .filter(each -> !Double.isNaN(each))
                .sorted()
                .toArray();
        return differences.length < one.length / 2 || differences.length == 0
                ? Optional.empty()
                : Optional.of(new Interval(Quantiles.of(differences, TAIL), Quantiles.of(differences, 1 - TAIL)));
    }
}
