package org.tisserand.metrics;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/**
 * Pairs that no tie joins and that share partners: {@code Σ 1 / ln k(z)} over the partners z that both have, k(z) being how many z has. The
 * {@value #MOST} of the largest sums; of equal sums those whose first vertex, then second, comes first.
 *
 * <p>An actor's own sum over all its partners bounds that of every pair it is in. Actors come in the order of that bound, each is
 * paired with those before it, and a part ends where the bound falls below the last sum it keeps. Parts are the same whatever the
 * number of threads. Cost: O(Σ k²) at worst, of which the bound leaves a small share where degrees are unequal.
 *
 * @see <a href="https://doi.org/10.1016/S0378-8733(03)00009-1">Adamic & Adar (2003), Social Networks 25(3)</a>
 * @see <a href="https://doi.org/10.1002/asi.20591">Liben-Nowell & Kleinberg (2007), JASIST 58(7)</a>
 */
final class SharedPartners {

    static final int MOST = 1_000;

    /** Actors are dealt to so many parts in turn, so that each meets the large sums first. */
    private static final int PARTS = 4;

    private static final int STRIDE = 256;

    /** The order was made of the first 20 bits of the same bounds. */
    private static final double ROUNDED = 1 - 1e-5;

    private final int[] order;
    private final double[] share;
    private final double[] bound;
    private final int[] starts;
    private final int[] targets;
    private final AtomicLong floor = new AtomicLong();

    private SharedPartners(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        double[] told = new double[n];
        Arrays.setAll(told, v -> snapshot.degree(v) < 2 ? 0 : 1 / Math.log(snapshot.degree(v)));
        this.order = byBound(snapshot, told);
        this.share = Arrays.stream(order).mapToDouble(v -> told[v]).toArray();
        this.starts = new int[n + 1];
        Arrays.setAll(starts, p -> p == 0 ? 0 : snapshot.degree(order[p - 1]));
        Arrays.parallelPrefix(starts, Integer::sum);
        this.targets = targets(snapshot);
        this.bound = new double[n];
        Arrays.setAll(bound, this::whole);
    }

    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        var kernel = new SharedPartners(snapshot);
        var steps = new Steps(snapshot.vertexCount() / STRIDE + PARTS, progress);
        LargestPairs found =
                IntStream.range(0, PARTS)
                        .parallel()
                        .mapToObj(part -> kernel.new Part().from(part, steps))
                        .toList()
                        .stream()
                        .reduce(new LargestPairs(MOST), LargestPairs::and);
        return found.more()
                ? found.scores().with(Phrase.message("remark.pairs-kept", Phrase.number(MOST)))
                : found.scores();
    }

    private static int[] byBound(Snapshot snapshot, double[] share) {
        double[] rough = new double[snapshot.vertexCount()];
        Arrays.setAll(rough, v -> {
            double sum = 0;
            for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
                sum += share[snapshot.target(slot)];
            }
            return sum;
        });
        long[] keys = new long[rough.length];
        Arrays.setAll(keys, v -> ~Double.doubleToRawLongBits(rough[v]) >> Integer.SIZE << Integer.SIZE | v);
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** The rows by places, each ascending: places are put into their partners' rows in their order. */
    private int[] targets(Snapshot snapshot) {
        int[] place = new int[order.length];
        for (int p = 0; p < order.length; p++) {
            place[order[p]] = p;
        }
        int[] rows = new int[starts[order.length]];
        int[] next = starts.clone();
        for (int p = 0; p < order.length; p++) {
            for (int slot = snapshot.start(order[p]); slot < snapshot.start(order[p] + 1); slot++) {
                rows[next[place[snapshot.target(slot)]]++] = p;
            }
        }
        return rows;
    }

    /** In the order of the row, as every pair's sum is: adding less in the same order never gives more. */
    private double whole(int p) {
        double sum = 0;
        for (int slot = starts[p]; slot < starts[p + 1]; slot++) {
            sum += share[targets[slot]];
        }
        return sum;
    }

    /** One part's pairs, in arrays that serve all its actors. */
    private final class Part {

        private final double[] sums = new double[order.length];
        private final int[] met = new int[order.length];
        private final LargestPairs kept = new LargestPairs(MOST);

        private LargestPairs from(int first, Steps steps) {
            for (int p = first; p < order.length && bound[p] >= least() * ROUNDED; p += PARTS) {
                offer(p, meet(p));
                if (p / PARTS % STRIDE == 0) {
                    steps.one();
                }
            }
            return kept;
        }

        /** What the last of the largest sums is at least: each part's own last bounds that of all. */
        private double least() {
            long bits = Double.doubleToRawLongBits(kept.least());
            return Double.longBitsToDouble(floor.accumulateAndGet(bits, Math::max));
        }

        /** Sums over what p shares with each before it; those it is tied to keep a sum of 0. */
        private int meet(int p) {
            int found = 0;
            for (int slot = starts[p]; slot < starts[p + 1]; slot++) {
                int z = targets[slot];
                for (int other = starts[z]; targets[other] < p; other++) {
                    int q = targets[other];
                    if (sums[q] == 0) {
                        met[found++] = q;
                    }
                    sums[q] += share[z];
                }
            }
            for (int slot = starts[p]; slot < starts[p + 1]; slot++) {
                sums[targets[slot]] = 0;
            }
            return found;
        }

        private void offer(int p, int found) {
            double least = Math.max(least(), Double.MIN_VALUE);
            for (int i = 0; i < found; i++) {
                int q = met[i];
                // What equals the last one may still come before it.
                if (sums[q] >= least) {
                    kept.offer(Math.min(order[p], order[q]), Math.max(order[p], order[q]), sums[q]);
                }
                sums[q] = 0;
            }
        }
    }
}
