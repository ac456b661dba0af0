package org.tisserand.metrics;

import java.util.Arrays;
import org.tisserand.metrics.vector.LaneVectors;

/**
 * Sixteen sums side by side for each vertex: a row of sixteen doubles, one for each source of a {@link PathBatch}.
 *
 * <p>By vectors where they gain. Else lanes are written out one by one, eight at a time: so the compiler keeps half a row in
 * registers, which in a loop of eight steps it does not. What a lane does not count is multiplied by 0, not skipped: a branch
 * that cannot be foretold costs more than eight products. Sums are taken in the order of the log, then over the lanes, without fused operations.
 */
final class Lanes {

    static final int COUNT = 16;

    private static final int HALF = COUNT / 2;

    /** Behind the sixteen bytes of an array's head, so that rows lie on whole lines of the cache wherever the array does. */
    private static final int FIRST = 6;

    /** For each set of lanes of a half, 1 in those of the set and 0 in the others. */
    private static final double[] ONES = ones();

    /** A lane's count of chains, and once its vertex is behind, its quotient: how many are held there by each chain, and beyond. */
    private final double[] rows;

    private final double[] held = new double[COUNT];
    private final double[] products = new double[HALF];
    private final boolean vectors;

    /** @param vectors whether rows are summed by {@link LaneVectors}: the same bits */
    Lanes(int vertices, boolean vectors) {
        this.rows = new double[FIRST + COUNT * vertices];
        this.vectors = vectors;
    }

    private static double[] ones() {
        double[] ones = new double[HALF << HALF];
        Arrays.setAll(ones, i -> ((i / HALF) >> (i % HALF)) & 1);
        return ones;
    }

    void clear() {
        Arrays.fill(rows, 0);
        Arrays.fill(held, 0);
    }

    /** Each chain from {@code source} will count {@code times}. */
    void begin(int lane, int source, double times) {
        rows[FIRST + COUNT * source + lane] = 1;
        held[lane] = times;
    }

    double greatest() {
        return Arrays.stream(rows).max().orElse(0);
    }

    /**
     * Adds v's counts to those at the other ends of the edges logged between two places, in the lanes logged there.
     *
     * @param log   vertex and, in its lowest bits, lanes
     * @param fresh gets the lanes of each logged vertex
     */
    void spread(int v, long[] log, int from, int to, char[] fresh) {
        if (vectors) {
            LaneVectors.spread(rows, FIRST, v, log, from, to, fresh);
        } else {
            for (int i = from; i < to; i++) {
                fresh[(int) (log[i] >>> COUNT)] |= (char) log[i];
            }
            spreadHalf(v, log, from, to, 0);
            spreadHalf(v, log, from, to, HALF);
        }
    }

    /** @param half the first of eight lanes */
    private void spreadHalf(int v, long[] log, int from, int to, int half) {
        double[] counts = rows;
        int first = FIRST + half;
        int row = first + COUNT * v;
        double c0 = counts[row];
        double c1 = counts[row + 1];
        double c2 = counts[row + 2];
        double c3 = counts[row + 3];
        double c4 = counts[row + 4];
        double c5 = counts[row + 5];
        double c6 = counts[row + 6];
        double c7 = counts[row + 7];
        for (int i = from; i < to; i++) {
            int w = first + ((int) (log[i] >>> COUNT) << 4);
            int on = ((int) (log[i] >>> half) & 0xff) << 3;
            counts[w] += c0 * ONES[on];
            counts[w + 1] += c1 * ONES[on + 1];
            counts[w + 2] += c2 * ONES[on + 2];
            counts[w + 3] += c3 * ONES[on + 3];
            counts[w + 4] += c4 * ONES[on + 4];
            counts[w + 5] += c5 * ONES[on + 5];
            counts[w + 6] += c6 * ONES[on + 6];
            counts[w + 7] += c7 * ONES[on + 7];
        }
    }

    /**
     * Sums the quotients, of those held there and beyond, over the edges logged between two places: v's own follow from it.
     *
     * @param own how many are held at v
     * @return how many pairs of those held have chains through v, in the lanes of {@code bits}
     */
    double gather(int v, int bits, long[] log, int from, int to, double own) {
        if (vectors) {
            LaneVectors.gather(rows, FIRST, v, bits, log, from, to, own, held, products);
        } else {
            Arrays.fill(products, 0);
            gatherHalf(v, bits, log, from, to, own, 0);
            gatherHalf(v, bits, log, from, to, own, HALF);
        }
        return ((products[0] + products[1]) + (products[2] + products[3]))
                + ((products[4] + products[5]) + (products[6] + products[7]));
    }

    private void gatherHalf(int v, int bits, long[] log, int from, int to, double own, int half) {
        double[] quotients = rows;
        int first = FIRST + half;
        double q0 = 0;
        double q1 = 0;
        double q2 = 0;
        double q3 = 0;
        double q4 = 0;
        double q5 = 0;
        double q6 = 0;
        double q7 = 0;
        for (int i = from; i < to; i++) {
            int w = first + ((int) (log[i] >>> COUNT) << 4);
            int on = ((int) (log[i] >>> half) & 0xff) << 3;
            q0 += quotients[w] * ONES[on];
            q1 += quotients[w + 1] * ONES[on + 1];
            q2 += quotients[w + 2] * ONES[on + 2];
            q3 += quotients[w + 3] * ONES[on + 3];
            q4 += quotients[w + 4] * ONES[on + 4];
            q5 += quotients[w + 5] * ONES[on + 5];
            q6 += quotients[w + 6] * ONES[on + 6];
            q7 += quotients[w + 7] * ONES[on + 7];
        }
        settle(v, bits, half, own, q0);
        settle(v, bits, half + 1, own, q1);
        settle(v, bits, half + 2, own, q2);
        settle(v, bits, half + 3, own, q3);
        settle(v, bits, half + 4, own, q4);
        settle(v, bits, half + 5, own, q5);
        settle(v, bits, half + 6, own, q6);
        settle(v, bits, half + 7, own, q7);
    }

    private void settle(int v, int bits, int lane, double own, double beyond) {
        if (((bits >> lane) & 1) != 0) {
            int place = FIRST + COUNT * v + lane;
            double count = rows[place];
            products[lane % HALF] += held[lane] * count * beyond;
            rows[place] = own / count + beyond;
        }
    }
}
