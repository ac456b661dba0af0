package org.tisserand.metrics;

import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * Borgatti and Everett's discrete core and periphery: the core that best tells who is tied with whom.
 *
 * <p>The fit is Pearson's correlation, over all pairs, of being tied with having at least one of the two in the core: the
 * variant in which core and periphery are tied, and the periphery alone is empty. It is sought from 40 cores of 4 √n actors
 * at most, drawn at random (seeds 0 … 39), taking in or letting go the one actor that gains most until none does; of equal
 * actors the first by id, of equal cores the first found. Without ties, or with all of them, there is nothing to tell
 * apart. Cost: O(n) a step, O(n) space.
 *
 * @see <a href="https://doi.org/10.1016/S0378-8733(99)00019-2">Borgatti & Everett (2000), Social Networks 21(4)</a>
 */
final class CorePeriphery {

    private static final int STARTS = 40;
    /** In roots of n: what begins much larger only takes longer to shrink. */
    private static final double LARGEST_START = 4;

    private static final double GAIN = 1e-12;
    /** Less than any correlation: of a core that leaves no pair within, or no pair without. */
    private static final double NO_FIT = -2;

    private final Snapshot snapshot;
    private final int n;
    private final double pairs;
    private final boolean[] core;
    /** Of each, its partners in the periphery. */
    private final int[] outside;

    private int size;
    private long covered;

    private CorePeriphery(Snapshot snapshot, long seed) {
        this.snapshot = snapshot;
        this.n = snapshot.vertexCount();
        this.pairs = n * (n - 1.0) / 2;
        this.core = new boolean[n];
        this.outside = IntStream.range(0, n).map(snapshot::degree).toArray();
        begin(new SplittableRandom(seed));
        climb();
    }

    private void begin(SplittableRandom random) {
        int wanted = 1 + random.nextInt(Math.min(n - 2, (int) (LARGEST_START * Math.sqrt(n))));
        while (size < wanted) {
            int v = random.nextInt(n);
            if (!core[v]) {
                flip(v);
            }
        }
    }

    private void climb() {
        for (int v = mostGaining(); v >= 0; v = mostGaining()) {
            flip(v);
        }
    }

    /** Who gains most by going in or out; negative where nobody gains. */
    private int mostGaining() {
        int in = most(false, v -> outside[v]);
        int out = most(true, v -> -outside[v]);
        double with = in < 0 ? NO_FIT : fit(size + 1, covered + outside[in]);
        double without = out < 0 ? NO_FIT : fit(size - 1, covered - outside[out]);
        int better = with >= without ? in : out;
        return Math.max(with, without) > reached() + GAIN ? better : -1;
    }

    /** The first of those in the core, or out of it, for whom {@code what} is largest; negative where there are none. */
    private int most(boolean within, IntUnaryOperator what) {
        int best = -1;
        for (int v = 0; v < n; v++) {
            if (core[v] == within && (best < 0 || what.applyAsInt(v) > what.applyAsInt(best))) {
                best = v;
            }
        }
        return best;
    }

    private void flip(int v) {
        int way = core[v] ? -1 : 1;
        core[v] = !core[v];
        size += way;
        covered += (long) way * outside[v];
        for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
            outside[snapshot.target(slot)] -= way;
        }
    }

    /** With {@code ties} that have an end in a core of {@code members}. */
    private double fit(int members, long ties) {
        double rest = n - members;
        double expected = pairs - rest * (rest - 1) / 2;
        double m = snapshot.edgeCount();
        return expected == 0 || expected == pairs
                ? NO_FIT
                : (pairs * ties - m * expected)
                        / (Math.sqrt(m * (pairs - m)) * Math.sqrt(expected * (pairs - expected)));
    }

    private static CorePeriphery best(Snapshot snapshot, Progress progress) {
        var best = new CorePeriphery(snapshot, 0);
        for (int seed = 1; seed < STARTS; seed++) {
            progress.at(seed, STARTS);
            var next = new CorePeriphery(snapshot, seed);
            best = next.reached() > best.reached() + GAIN ? next : best;
        }
        return best;
    }

    private double reached() {
        return fit(size, covered);
    }

    static Scores fit(Snapshot snapshot, Chosen chosen, Progress progress) {
        return scores(snapshot, 1, progress, best -> Scores.one(Value.of(best.reached())));
    }

    static Scores members(Snapshot snapshot, Chosen chosen, Progress progress) {
        return scores(
                snapshot,
                snapshot.vertexCount(),
                progress,
                best -> Scores.of(IntStream.range(0, best.n)
                        .map(v -> best.core[v] ? 1 : 0)
                        .toArray()));
    }

    private static Scores scores(
            Snapshot snapshot, int count, Progress progress, Function<CorePeriphery, Scores> result) {
        long n = snapshot.vertexCount();
        if (n < 3) {
            return Scores.undefined(count, "too-few-actors");
        }
        if (snapshot.edgeCount() == 0) {
            return Scores.undefined(count, "no-ties");
        }
        if (snapshot.edgeCount() == n * (n - 1) / 2) {
            return Scores.undefined(count, "all-tied");
        }
        return result.apply(best(snapshot, progress))
                .with(Phrase.message("remark.starts", Phrase.number(STARTS), Phrase.number(STARTS - 1)));
    }
}
