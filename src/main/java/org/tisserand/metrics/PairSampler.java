package org.tisserand.metrics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws pairs of vertices and adds, for each vertex of the {@link Core}, the share of the pair's shortest chains through it.
 *
 * <p>The search grows from both ends, the cheaper first, until they touch; all chains of the pair count, not one drawn
 * among them: the mean is the same and its variance smaller. Sums are whole multiples of 2⁻⁴⁰, so that neither the
 * order of draws nor the number of threads changes them.
 *
 * @see <a href="https://doi.org/10.1145/3284359">Borassi & Natale (2019), KADABRA, ACM JEA 24: the search from both ends</a>
 */
final class PairSampler {

    private static final double UNIT = 1L << 40;

    private final Core core;
    private final int[] anchors;
    private final Half one;
    private final Half other;
    private final int[] marks;
    private final int[] depths;
    private final double[] counts;
    private final double[] shares;
    private final long[] sums;
    private final long[] squares;
    private int[] layer;
    private int[] nextLayer;
    private int[] near = new int[64];
    private int[] far = new int[64];
    private int meetings;
    private int mark;
    private long inner;
    private boolean overflown;

    /** The search from one end: whom it met, by levels, the last being those from {@code from} to {@code to}. */
    private static final class Half {
        private final int[] queue;
        private int mark;
        private int from;
        private int to;
        private int depth;
        private long work;

        Half(int vertices) {
            this.queue = new int[vertices];
        }
    }

    /** @param anchors where in the core each vertex of the network counts; −1 if nowhere */
    PairSampler(Core core, int[] anchors) {
        int n = core.size();
        this.core = core;
        this.anchors = anchors;
        this.one = new Half(n);
        this.other = new Half(n);
        this.marks = new int[n];
        this.depths = new int[n];
        this.counts = new double[n];
        this.shares = new double[n];
        this.sums = new long[n];
        this.squares = new long[n];
        this.layer = new int[n + 1];
        this.nextLayer = new int[n + 1];
    }

    /** One pair of all n²: it adds nothing if no chain joins the two, or if they hang on the same vertex of the core. */
    void draw(SplittableRandom random) {
        int s = anchors[random.nextInt(anchors.length)];
        int t = anchors[random.nextInt(anchors.length)];
        if (s >= 0 && t >= 0 && s != t) {
            begin(one, s);
            begin(other, t);
            meet();
        }
    }

    private void begin(Half half, int end) {
        half.mark = ++mark;
        half.queue[0] = end;
        half.from = 0;
        half.to = 1;
        half.depth = 0;
        half.work = degree(end);
        marks[end] = mark;
        depths[end] = 0;
        counts[end] = 1;
    }

    private int degree(int v) {
        return core.starts[v + 1] - core.starts[v];
    }

    private void meet() {
        meetings = 0;
        Half grown = one;
        double chains = 0;
        while (meetings == 0 && grown.from < grown.to) {
            grown = one.work <= other.work ? one : other;
            chains = grow(grown, grown == one ? other : one);
        }
        overflown |= !(chains < Double.POSITIVE_INFINITY);
        if (meetings > 0 && !overflown) {
            inner += one.depth + other.depth - 1L;
            handDown(grown, near, far, chains);
            handDown(grown == one ? other : one, far, near, chains);
        }
    }

    /** One level more on one side; how many chains then join both ends, where they touch. */
    private double grow(Half half, Half towards) {
        int end = half.to;
        int tail = end;
        double chains = 0;
        long work = 0;
        half.depth++;
        for (int i = half.from; i < end; i++) {
            int v = half.queue[i];
            for (int slot = core.starts[v]; slot < core.starts[v + 1]; slot++) {
                int w = core.targets[slot];
                if (marks[w] == half.mark) {
                    counts[w] += depths[w] == half.depth ? counts[v] : 0;
                } else if (marks[w] == towards.mark) {
                    touch(v, w);
                    chains += counts[v] * counts[w];
                } else {
                    marks[w] = half.mark;
                    depths[w] = half.depth;
                    counts[w] = counts[v];
                    half.queue[tail++] = w;
                    work += degree(w);
                }
            }
        }
        half.from = end;
        half.to = tail;
        half.work = work;
        return chains;
    }

    private void touch(int v, int w) {
        if (meetings == near.length) {
            near = Arrays.copyOf(near, 2 * meetings);
            far = Arrays.copyOf(far, 2 * meetings);
        }
        near[meetings] = v;
        far[meetings++] = w;
    }

    /** Hands the shares of the edges where both sides touch down one side, level by level, to its end. */
    private void handDown(Half half, int[] ends, int[] across, double chains) {
        int count = 0;
        for (int i = 0; i < meetings; i++) {
            count = give(ends[i], counts[ends[i]] * (counts[across[i]] / chains), layer, count);
        }
        while (count > 0) {
            int next = 0;
            for (int i = 0; i < count; i++) {
                next = handOn(half, layer[i], next);
            }
            int[] done = layer;
            layer = nextLayer;
            nextLayer = done;
            count = next;
        }
    }

    private int handOn(Half half, int v, int next) {
        int count = next;
        double each = shares[v] / counts[v];
        if (depths[v] > 0) {
            record(v);
            for (int slot = core.starts[v]; slot < core.starts[v + 1]; slot++) {
                int u = core.targets[slot];
                if (marks[u] == half.mark && depths[u] == depths[v] - 1) {
                    count = give(u, each * counts[u], nextLayer, count);
                }
            }
        }
        shares[v] = 0;
        return count;
    }

    private int give(int v, double share, int[] to, int count) {
        to[count] = v;
        int more = shares[v] == 0 ? 1 : 0;
        shares[v] += share;
        return count + more;
    }

    private void record(int v) {
        double share = Math.min(1, shares[v]);
        sums[v] += (long) (share * UNIT + 0.5);
        squares[v] += (long) (share * share * UNIT + 0.5);
    }

    long sum(int vertex) {
        return sums[vertex];
    }

    long square(int vertex) {
        return squares[vertex];
    }

    /** How many vertices stood between the ends, over all pairs. */
    long inner() {
        return inner;
    }

    /** Whether a pair had more chains than doubles can count. */
    boolean overflown() {
        return overflown;
    }

    /** What sums and squares are multiples of. */
    static double unit() {
        return UNIT;
    }
}
