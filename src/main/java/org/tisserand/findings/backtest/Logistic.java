package org.tisserand.findings.backtest;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Logistic regression with a ridge: least ½‖w‖² + C · Σ ln(1 + e^(−y (w·x + b))), b being free.
 *
 * <p>Newton's method, the step halved as long as it would climb. Rows are summed in blocks of fixed size, added in order:
 * the same bits on any number of processors.
 *
 * @see <a href="https://doi.org/10.2307/2347628">le Cessie and van Houwelingen (1992), Applied Statistics 41(1)</a>
 */
final class Logistic {

    private static final int BLOCK = 16_384;
    private static final int MOST_STEPS = 100;
    private static final double SMALL = 1e-9;

    private final List<double[]> columns;
    private final BitSet positive;
    private final double strength;
    private final int rows;
    private final int size;

    private Logistic(List<double[]> columns, BitSet positive, double strength) {
        this.columns = columns;
        this.positive = positive;
        this.strength = strength;
        this.rows = columns.get(0).length;
        this.size = columns.size() + 1;
    }

    /**
     * The weights, of each column and then the free term. Cost: O(rows · columns²) a step.
     *
     * @param columns  of equal length, one at least
     * @param positive which rows are of the first class; some are, and some are not
     * @param strength C, above 0: how much the rows count beside the ridge
     */
    static double[] fit(List<double[]> columns, BitSet positive, double strength) {
        int ones = positive.cardinality();
        if (ones == 0 || ones == columns.get(0).length) {
            throw new IllegalArgumentException(
                    "Both classes need a row, got positive=%d of rows=%d.".formatted(ones, columns.get(0).length));
        }
        return new Logistic(columns, positive, strength).fit();
    }

    /** w·x + b of each row. */
    static double[] scores(List<double[]> columns, double[] weights) {
        double[] scores = new double[columns.get(0).length];
        Arrays.fill(scores, weights[columns.size()]);
        for (int j = 0; j < columns.size(); j++) {
            double[] column = columns.get(j);
            for (int row = 0; row < scores.length; row++) {
                scores[row] += weights[j] * column[row];
            }
        }
        return scores;
    }

    private double[] fit() {
        double[] weights = new double[size];
        double ones = positive.cardinality();
        weights[size - 1] = Math.log(ones / (rows - ones));
        double loss = loss(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = move(weights);
            double length = 1;
            double[] next = moved(weights, move, length);
            double nextLoss = loss(next);
            while (nextLoss > loss && length > SMALL) {
                length /= 2;
                next = moved(weights, move, length);
                nextLoss = loss(next);
            }
            boolean still = loss - nextLoss <= SMALL * SMALL * Math.abs(loss);
            weights = nextLoss <= loss ? next : weights;
            loss = Math.min(loss, nextLoss);
            if (still) {
                break;
            }
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] move, double length) {
        double[] next = new double[weights.length];
        Arrays.setAll(next, j -> weights[j] - length * move[j]);
        return next;
    }

    private double loss(double[] weights) {
        double[] margins = scores(columns, weights);
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            double margin = positive.get(row) ? margins[row] : -margins[row];
            sum += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
        }
        double ridge = 0;
        for (int j = 0; j < size - 1; j++) {
            ridge += weights[j] * weights[j];
        }
        return ridge / 2 + strength * sum;
    }

    /** Newton's step: the Hessian's inverse times the gradient. */
    private double[] move(double[] weights) {
        double[] margins = scores(columns, weights);
        List<Sums> blocks = IntStream.range(0, (rows + BLOCK - 1) / BLOCK)
                .parallel()
                .mapToObj(block -> sums(block * BLOCK, Math.min(rows, (block + 1) * BLOCK), margins))
                .toList();
        var total = new Sums(size);
        blocks.forEach(total::add);
        for (int j = 0; j < size - 1; j++) {
            total.gradient[j] += weights[j];
            total.hessian[j][j] += 1;
        }
        return total.solved();
    }

    private Sums sums(int from, int to, double[] margins) {
        var sums = new Sums(size);
        double[] x = new double[size];
        x[size - 1] = 1;
        for (int row = from; row < to; row++) {
            for (int j = 0; j < size - 1; j++) {
                x[j] = columns.get(j)[row];
            }
            double chance = 1 / (1 + Math.exp(-margins[row]));
            sums.add(x, strength * (chance - (positive.get(row) ? 1 : 0)), strength * chance * (1 - chance));
        }
        return sums;
    }

    /** Gradient and Hessian, the lower half of it. */
    private static final class Sums {

        private final double[] gradient;
        private final double[][] hessian;

        Sums(int size) {
            this.gradient = new double[size];
            this.hessian = new double[size][size];
        }

        void add(double[] x, double slope, double bend) {
            for (int i = 0; i < x.length; i++) {
                gradient[i] += slope * x[i];
                double scaled = bend * x[i];
                double[] row = hessian[i];
                for (int j = 0; j <= i; j++) {
                    row[j] += scaled * x[j];
                }
            }
        }

        void add(Sums other) {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += other.gradient[i];
                for (int j = 0; j <= i; j++) {
                    hessian[i][j] += other.hessian[i][j];
                }
            }
        }

        /** By Cholesky's factors, which take the place of the Hessian. */
        double[] solved() {
            int size = gradient.length;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) {
                    double sum = hessian[i][j] - dot(hessian[i], hessian[j], j);
                    hessian[i][j] = i == j ? Math.sqrt(Math.max(sum, Double.MIN_NORMAL)) : sum / hessian[j][j];
                }
            }
            double[] solved = new double[size];
            for (int i = 0; i < size; i++) {
                solved[i] = (gradient[i] - dot(hessian[i], solved, i)) / hessian[i][i];
            }
            for (int i = size - 1; i >= 0; i--) {
                for (int k = i + 1; k < size; k++) {
                    solved[i] -= hessian[k][i] * solved[k];
                }
                solved[i] /= hessian[i][i];
            }
            return solved;
        }

        private static double dot(double[] one, double[] other, int count) {
            double sum = 0;
            for (int k = 0; k < count; k++) {
                sum += one[k] * other[k];
            }
            return sum;
        }
    }
}
