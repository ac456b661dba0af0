package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * What {@link PartnerWalk} tells, of all pairs at once and without its error: 1 − .85 D^−½ A D^−½ is turned into its inverse by sweeps,
 * {@link #TOGETHER} pivots at a time. Goodnight (1979), doi:10.1080/00031305.1979.10482685. All its eigenvalues lie between .15
 * and 1.85, so that any order of pivots is safe.
 *
 * <p>Cost: n³ / 2, less where the network falls apart; memory: 4 n² bytes. Rows are swept side by side, each number by
 * itself and in one order, so that the number of threads changes no bit.
 */
final class AllPartnerWalks implements Kernel {

    private static final int TOGETHER = 4;
    /** Terms of a walk from one actor, for each tie: both ends, in 36 rounds. */
    private static final int TERMS = 72;
    /** How many terms of a sweep are summed in the time of one of a walk, at least. */
    private static final int GAIN = 4;

    private final Snapshot network;
    private final double[] roots;
    /** The lower triangle; its sign is turned when all is swept. */
    private final double[][] rows;
    /** The columns of a few pivots, each as it stands when its turn comes. */
    private final double[][] turn = new double[TOGETHER][];
    /** The same columns when all of these pivots are swept. */
    private final double[][] swept = new double[TOGETHER][];

    AllPartnerWalks(Snapshot network) {
        int n = network.vertexCount();
        this.network = network;
        this.roots = IntStream.range(0, n)
                .mapToDouble(v -> Math.sqrt(network.degree(v)))
                .toArray();
        this.rows = IntStream.range(0, n).mapToObj(this::row).toArray(double[][]::new);
        for (int i = 0; i < TOGETHER; i++) {
            turn[i] = new double[n];
            swept[i] = new double[n];
        }
        for (int from = 0; from < n; from += TOGETHER) {
            sweep(from, Math.min(TOGETHER, n - from));
        }
    }

    /** Whether it costs less than a walk from each actor. */
    static boolean pays(Snapshot network) {
        long n = network.vertexCount();
        return n * n / 2 < (long) GAIN * TERMS * network.edgeCount();
    }

    private double[] row(int v) {
        double[] row = new double[v + 1];
        for (int slot = network.start(v); slot < network.start(v + 1); slot++) {
            int w = network.target(slot);
            if (w < v) {
                row[w] = -PartnerWalk.DAMPING / (roots[v] * roots[w]);
            }
        }
        row[v] = 1;
        return row;
    }

    private void sweep(int from, int count) {
        for (int i = 0; i < count; i++) {
            read(from + i, swept[i]);
        }
        double[] pivots = new double[TOGETHER];
        Arrays.fill(pivots, 1);
        for (int i = 0; i < TOGETHER; i++) {
            if (i < count) {
                pivots[i] = swept[i][from + i];
                sweepColumns(from, i, count, pivots[i]);
            } else {
                Arrays.fill(turn[i], 0);
            }
        }
        IntStream.range(0, rows.length).parallel().forEach(v -> sweep(rows[v], pivots));
        for (int i = 0; i < count; i++) {
            write(from + i, swept[i]);
        }
    }

    private void read(int k, double[] column) {
        System.arraycopy(rows[k], 0, column, 0, k + 1);
        for (int v = k + 1; v < rows.length; v++) {
            column[v] = rows[v][k];
        }
    }

    private void write(int k, double[] column) {
        System.arraycopy(column, 0, rows[k], 0, k + 1);
        for (int v = k + 1; v < rows.length; v++) {
            rows[v][k] = column[v];
        }
    }

    private void sweepColumns(int from, int i, int count, double pivot) {
        double[] column = turn[i];
        System.arraycopy(swept[i], 0, column, 0, column.length);
        for (int j = 0; j < count; j++) {
            double factor = column[from + j] / pivot;
            double[] other = swept[j];
            if (j == i) {
                Arrays.setAll(other, v -> column[v] / pivot);
            } else if (factor != 0) {
                for (int v = 0; v < other.length; v++) {
                    other[v] -= factor * column[v];
                }
            }
            other[from + i] = j == i ? -1 / pivot : factor;
        }
    }

    /** Takes from a row what four pivots take: of no more would the compiler make vectors. */
    private void sweep(double[] row, double[] pivots) {
        int v = row.length - 1;
        double f0 = turn[0][v] / pivots[0];
        double f1 = turn[1][v] / pivots[1];
        double f2 = turn[2][v] / pivots[2];
        double f3 = turn[3][v] / pivots[3];
        if (f0 != 0 || f1 != 0 || f2 != 0 || f3 != 0) {
            double[] t0 = turn[0];
            double[] t1 = turn[1];
            double[] t2 = turn[2];
            double[] t3 = turn[3];
            for (int w = 0; w <= v; w++) {
                row[w] -= f0 * t0[w] + f1 * t1[w] + (f2 * t2[w] + f3 * t3[w]);
            }
        }
    }

    @Override
    public IntToDoubleFunction from(int a) {
        return b -> between(a, b);
    }

    private double between(int a, int b) {
        double reached = -rows[Math.max(a, b)][Math.min(a, b)];
        return network.degree(a) == 0 || network.degree(b) == 0
                ? 0
                : (1 - PartnerWalk.DAMPING) * reached * (roots[a] / roots[b] + roots[b] / roots[a]);
    }
}
