package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * M: how likely a walk over activities and what they bear leads from each actor to the other, √(π_ab · π_ba), with
 * π_a(b) = .15 Σ .85^t P^t(a, b) over 25 steps, t = 0 … 24.
 *
 * <p>The geometric mean asks for both ways. Up to {@link #EXACT} actors exact, in lanes of 8 sources: O(12 · slots) a
 * source. Beyond, what is less than {@link #DROPPED} of a walk is not followed (a forward push, level by level): each π is
 * then too low, by no more than what was dropped. Each source is summed by itself and in one order, so that the number of
 * threads changes no bit. Pan et al. (2004), doi:10.1145/1014052.1014135; Andersen, Chung and Lang (2006),
 * doi:10.1109/FOCS.2006.44.
 */
final class Walk {

    static final double DAMPING = 0.85;
    static final int EXACT = 10_000;
    static final double DROPPED = 1e-4;

    /** Sources that are followed one after the other. */
    private static final int TOGETHER = 8 * Lanes.COUNT;

    private final Trails trails;
    private final Followed followed;
    private final double[] there;
    private final double[] back;
    private final Pairs pairs;

    /**
     * Walks from every actor that takes part in something, and keeps what {@code pairs} ask for.
     *
     * @param followed walks of the same trails, {@link #DROPPED} being dropped; asked where these are
     */
    Walk(Trails trails, Pairs pairs, Followed followed) {
        this(trails, pairs, trails.actors() <= EXACT ? 0 : DROPPED, followed);
    }

    /** @param dropped a share of the walk that is not worth following; 0 follows all, and is exact */
    Walk(Trails trails, Pairs pairs, double dropped, Followed followed) {
        this.trails = trails;
        this.followed = followed;
        this.pairs = pairs;
        this.there = new double[pairs.count()];
        this.back = new double[pairs.count()];
        Arrays.fill(there, Kernel.UNKNOWN);
        Arrays.fill(back, Kernel.UNKNOWN);
        if (trails.bearsThemes() && pairs.centre().isPresent()) {
            around(pairs.centre().getAsInt(), dropped);
        } else if (trails.bearsThemes()) {
            int[] sources = IntStream.range(0, trails.actors())
                    .filter(a -> trails.leaves(a) && pairs.hasAny(a))
                    .toArray();
            int together = dropped > 0 ? TOGETHER : Lanes.COUNT;
            IntStream.range(0, (sources.length + together - 1) / together)
                    .parallel()
                    .mapToObj(block -> Arrays.copyOfRange(
                            sources, block * together, Math.min(sources.length, (block + 1) * together)))
                    .forEach(block -> {
                        if (dropped > 0) {
                            push(block, dropped);
                        } else {
                            walk(block);
                        }
                    });
        }
    }

    /** From one actor, and from everyone to it: the latter in one sweep, in which nothing is dropped. */
    private void around(int a, double dropped) {
        if (!trails.leaves(a)) {
            return;
        }
        int lanes = dropped > 0 ? 1 : Lanes.COUNT;
        double[] from = dropped > 0 ? new Push(trails, dropped).from(a) : Lanes.from(trails, new int[] {a});
        double[] to = trails.leadingTo(a);
        for (int p = 0; p < pairs.count(); p++) {
            int b = pairs.other(p, a);
            if (trails.leaves(b)) {
                boolean lower = pairs.first(p) == a;
                there[p] = lower ? from[b * lanes] : to[b];
                back[p] = lower ? to[b] : from[b * lanes];
            }
        }
    }

    private void push(int[] sources, double dropped) {
        var push = new Push(trails, dropped);
        double[] row = new double[trails.actors()];
        for (int source : sources) {
            if (followed.has(source)) {
                followed.take(source, row);
                keep(source, row, 1, 0);
            } else {
                keep(source, push.from(source), 1, 0);
            }
        }
    }

    private void walk(int[] sources) {
        double[] reached = Lanes.from(trails, sources);
        for (int lane = 0; lane < sources.length; lane++) {
            keep(sources[lane], reached, Lanes.COUNT, lane);
        }
    }

    private void keep(int source, double[] reached, int lanes, int lane) {
        pairs.step();
        for (int p = pairs.start(source); p < pairs.start(source + 1); p++) {
            int b = pairs.second(p);
            there[p] = trails.leaves(b) ? reached[b * lanes + lane] : Kernel.UNKNOWN;
        }
        for (int p : pairs.endingAt(source)) {
            int b = pairs.first(p);
            back[p] = trails.leaves(b) ? reached[b * lanes + lane] : Kernel.UNKNOWN;
        }
    }

    /** π of the lower actor at the higher. */
    double there(int p) {
        return there[p];
    }

    /** π of the higher actor at the lower. */
    double back(int p) {
        return back[p];
    }

    /** √(π_ab · π_ba) of each pair; not known where one takes part in nothing, or activities bear too few themes. */
    double[] both() {
        double[] both = new double[there.length];
        Arrays.parallelSetAll(both, p -> Math.sqrt(there[p] * back[p]));
        return both;
    }

    /** M′: each π_a(b) over the mean of all that lead to b, so that those whom everything leads to count less. */
    double[] distinct() {
        double[] mean = Lanes.fromEveryone(trails);
        double[] both = new double[there.length];
        Arrays.parallelSetAll(
                both, p -> Math.sqrt(there[p] / mean[pairs.second(p)] * (back[p] / mean[pairs.first(p)])));
        return both;
    }
}
