package org.tisserand.metrics;

import java.util.Arrays;
import org.tisserand.metrics.vector.LaneVectors;

/**
 * Eight sums side by side for each vertex: a row of eight doubles, one for each source of a {@link PathBatch}.
 *
 * <p>Lanes are written out one by one: so the compiler keeps a row in registers, which in a loop of eight steps it does
 * not. What a lane does not count is multiplied by 0, not skipped: a branch that cannot be foretold costs more than eight
 * products. Sums are taken in the order of the log, then over the lanes, without fused operations.
 */
final class Lanes {

    static final int COUNT = 8;

    /** For each set of lanes, 1 in those of the set and 0 in the others. */
    private static final double[] ONES = ones();

    /** A lane's count of chains, and once its vertex is behind, its quotient: how many are held there by each chain, and beyond. */
    private final double[] rows;

    private final double[] held = new double[COUNT];
    private final double[] products = new double[COUNT];
    private final boolean vectors;

    Lanes(int vertices, boolean vectors) {
        this.rows = new double[COUNT * vertices];
        this.vectors = vectors;
    }

    private static double[] ones() {
        double[] ones = new double[COUNT << COUNT];
        Arrays.setAll(ones, i -> ((i / COUNT) >> (i % COUNT)) & 1);
        return ones;
    }

    void clear() {
        Arrays.fill(rows, 0);
        Arrays.fill(held, 0);
    }

    /** Each chain from {@code source} will count {@code times}. */
    void begin(int lane, int source, double times) {
        rows[COUNT * source + lane] = 1;
        held[lane] = times;
    }

    double greatest() {
        return Arrays.stream(rows).max().orElse(0);
    }

    /** Adds v's counts to those at the other ends of the edges logged between two places, in the lanes logged there. */
    void spread(int v, int[] log, int from, int to) {
        if (vectors) {
            LaneVectors.spread(rows, v, log, from, to);
        } else {
            spreadByLane(v, log, from, to);
        }
    }

    private void spreadByLane(int v, int[] log, int from, int to) {
        double[] counts = rows;
        int row = COUNT * v;
        double c0 = counts[row];
        double c1 = counts[row + 1];
        double c2 = counts[row + 2];
        double c3 = counts[row + 3];
        double c4 = counts[row + 4];
        double c5 = counts[row + 5];
        double c6 = counts[row + 6];
        double c7 = counts[row + 7];
        for (int i = from; i < to; i++) {
            int w = (log[i] >>> COUNT) << 3;
            int on = (log[i] & 0xff) << 3;
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
    double gather(int v, int bits, int[] log, int from, int to, double own) {
        if (vectors) {
            LaneVectors.gather(rows, v, bits, log, from, to, own, held, products);
        } else {
            gatherByLane(v, bits, log, from, to, own);
        }
        return ((products[0] + products[1]) + (products[2] + products[3]))
                + ((products[4] + products[5]) + (products[6] + products[7]));
    }

    private void gatherByLane(int v, int bits, int[] log, int from, int to, double own) {
        double[] quotients = rows;
        double q0 = 0;
        double q1 = 0;
        double q2 = 0;
        double q3 = 0;
        double q4 = 0;
        double q5 = 0;
        double q6 = 0;
        double q7 = 0;
        for (int i = from; i < to; i++) {
            int w = (log[i] >>> COUNT) << 3;
            int on = (log[i] & 0xff) << 3;
            q0 += quotients[w] * ONES[on];
            q1 += quotients[w + 1] * ONES[on + 1];
            q2 += quotients[w + 2] * ONES[on + 2];
            q3 += quotients[w + 3] * ONES[on + 3];
            q4 += quotients[w + 4] * ONES[on + 4];
            q5 += quotients[w + 5] * ONES[on + 5];
            q6 += quotients[w + 6] * ONES[on + 6];
            q7 += quotients[w + 7] * ONES[on + 7];
        }
        int row = COUNT * v;
        settle(bits, row, 0, own, q0);
        settle(bits, row, 1, own, q1);
        settle(bits, row, 2, own, q2);
        settle(bits, row, 3, own, q3);
        settle(bits, row, 4, own, q4);
        settle(bits, row, 5, own, q5);
        settle(bits, row, 6, own, q6);
        settle(bits, row, 7, own, q7);
    }

    private void settle(int bits, int row, int lane, double own, double beyond) {
        double count = rows[row + lane];
        products[lane] = held[lane] * count * beyond;
        if (((bits >> lane) & 1) != 0) {
            rows[row + lane] = own / count + beyond;
        }
    }
}
