package org.tisserand.metrics;

import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Betweenness from pairs drawn by chance, with a bound on the error of all values together.
 *
 * <p>As many pairs are drawn as the {@link StoppingRule} asks for. A first lot, thrown away, plans when to look; looks are
 * planned before the pairs they judge are drawn, and share the doubt, so that to look twice weakens nothing. Pairs of
 * which one hangs on the other's way by a pendant are not drawn but counted. Depends on the seed alone. Cost: some hundred
 * thousand searches, of about the square root of m each in networks with hubs.
 *
 * @see <a href="https://doi.org/10.1145/3628601">Pellegrina & Vandin (2024), SILVAN, ACM TKDD 18(3)</a>
 */
final class SampledBetweenness {

    private static final int LOT = 128;
    private static final int FIRST_LOTS = 48;
    private static final double FIRST_LOOK = 0.6;
    private static final double ASIDE = 0.05;
    private static final double GROWTH = 1.07;

    private final Core core;
    private final double doubt;
    private final long seed;
    private final Progress progress;
    private final int[] anchors;
    private final int longest;
    /** A mean over all n² pairs times this is a share of the (n − 1)(n − 2) ordered pairs of others. */
    private final double scale;

    private final Queue<PairSampler> samplers = new ConcurrentLinkedQueue<>();
    private double draws;

    private SampledBetweenness(Core core, double doubt, long seed, Progress progress) {
        this.core = core;
        this.doubt = doubt;
        this.seed = seed;
        this.progress = progress;
        this.anchors = core.anchors();
        this.longest = core.longestChain();
        double n = anchors.length;
        this.scale = n * n / ((n - 1) * (n - 2));
    }

    /**
     * What was found.
     *
     * @param raw   of each vertex: how many pairs, shares of pairs included
     * @param error what no value, as a share of the pairs of others, is off by more than, but for a chance of the doubt
     * @param draws how many pairs were drawn
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, to one reader
    record Found(double[] raw, double error, long draws) {}

    /**
     * No value off by more than {@code error}, as a share of the pairs of others, but for a chance of {@code doubt}; absent
     * where a pair has more chains than doubles can count.
     */
    static Optional<Found> of(Core core, double error, double doubt, long seed, Progress progress) {
        return new SampledBetweenness(core, doubt, seed, progress).found(error);
    }

    private Optional<Found> found(double error) {
        double wanted = error / scale;
        draw(~seed, 0, FIRST_LOTS);
        int next = planned(wanted);
        samplers.clear();
        draws = 0;
        double share = doubt * FIRST_LOOK;
        double rest = doubt - share;
        draw(seed, 0, next);
        while (!accepts(draws, wanted, share, square(), inner()) && !overflown()) {
            share = rest / 2;
            rest -= share;
            int more = (int) Math.ceil(next * GROWTH);
            draw(seed, next, more);
            next = more;
        }
        return overflown() ? Optional.empty() : Optional.of(new Found(raw(), reached(share), (long) draws));
    }

    private boolean overflown() {
        return samplers.stream().anyMatch(PairSampler::overflown);
    }

    /** Draws the lots {@code from} to {@code to}, each with a seed of its own. */
    private void draw(long first, int from, int to) {
        var steps = new Steps(to - from, progress);
        IntStream.range(from, to).parallel().forEach(lot -> {
            PairSampler sampler = Optional.ofNullable(samplers.poll()).orElseGet(() -> new PairSampler(core, anchors));
            var random = new SplittableRandom(scrambled(first ^ scrambled(lot)));
            for (int i = 0; i < LOT; i++) {
                sampler.draw(random);
            }
            samplers.add(sampler);
            steps.one();
        });
        draws += (double) (to - from) * LOT;
    }

    // Seeds in a row would give the same numbers, shifted.
    private static long scrambled(long number) {
        return new SplittableRandom(number).nextLong();
    }

    /** After how many lots the first look should be enough, by what the first ones gave. */
    private int planned(double error) {
        double square = square();
        double inner = inner();
        double low = 1;
        double high = 1e9;
        while (high - low > LOT) {
            double middle = (low + high) / 2;
            boolean held = accepts(middle, error, doubt * FIRST_LOOK, square, inner);
            high = held ? middle : high;
            low = held ? low : middle;
        }
        return (int) Math.ceil(high / LOT);
    }

    private boolean accepts(double after, double error, double share, double square, double inner) {
        return StoppingRule.enough(
                        error,
                        share * (1 - 2 * ASIDE),
                        Math.min(longest, StoppingRule.upper(inner, longest, share * ASIDE, after)),
                        StoppingRule.upper(square, 1, share * ASIDE, after))
                <= after;
    }

    private double reached(double share) {
        double all = Math.min(longest, StoppingRule.upper(inner(), longest, share * ASIDE, draws));
        double squares = StoppingRule.upper(square(), 1, share * ASIDE, draws);
        return scale * StoppingRule.error(draws, share * (1 - 2 * ASIDE), all, squares);
    }

    private double square() {
        return IntStream.range(0, core.size())
                        .mapToLong(v -> total(sampler -> sampler.square(v)))
                        .max()
                        .orElse(0)
                / PairSampler.unit()
                / draws;
    }

    private double inner() {
        return total(PairSampler::inner) / draws;
    }

    private long total(ToLongFunction<PairSampler> part) {
        return samplers.stream().mapToLong(part).sum();
    }

    private double[] raw() {
        double n = anchors.length;
        return core.betweenness(IntStream.range(0, core.size())
                .mapToDouble(v -> n * n * total(sampler -> sampler.sum(v)) / PairSampler.unit() / draws)
                .toArray());
    }
}
