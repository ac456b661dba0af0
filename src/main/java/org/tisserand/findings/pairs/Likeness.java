package org.tisserand.findings.pairs;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How alike the work of two actors is: shrunk cosine y·y′ / (‖y‖‖y′‖ + λ) of y = (1 + ln tf) · ln((1 + n) / (1 + df)).
 *
 * <p>λ keeps actors of one single activity from being alike to everything.
 */
final class Likeness implements Resemblance {

    private final int n;
    private final Holdings holdings;
    private final double shrinkage;
    private final double[] norms;
    /** For each item, how much it weighs with each of its holders, in their order. */
    private final double[][] weights;

    private Likeness(int n, Holdings holdings, double shrinkage) {
        this.n = n;
        this.holdings = holdings;
        this.shrinkage = shrinkage;
        this.norms = norms(n, holdings);
        this.weights = IntStream.range(0, holdings.count())
                .mapToObj(item -> IntStream.of(holdings.holders(item))
                        .mapToDouble(v -> weight(v, item))
                        .toArray())
                .toArray(double[][]::new);
    }

    static Likeness of(int n, Holdings holdings, double shrinkage) {
        return new Likeness(n, holdings, shrinkage);
    }

    /** With the median of ‖y‖² over the actors whose items are known. */
    static Likeness withMedian(int n, Holdings holdings) {
        double[] norms = norms(n, holdings);
        double[] squares = IntStream.range(0, n)
                .filter(holdings::knows)
                .mapToDouble(v -> norms[v] * norms[v])
                .sorted()
                .toArray();
        int half = squares.length / 2;
        double median = squares.length == 0
                ? 1
                : squares.length % 2 == 1 ? squares[half] : (squares[half - 1] + squares[half]) / 2;
        return new Likeness(n, holdings, median);
    }

    private static double[] norms(int n, Holdings holdings) {
        double[] norms = new double[n];
        for (int v = 0; v < n; v++) {
            double sum = 0;
            for (Map.Entry<Integer, Double> each : holdings.of(v).entrySet()) {
                double y = weight(n, holdings, each.getKey(), each.getValue());
                sum += y * y;
            }
            norms[v] = Math.sqrt(sum);
        }
        return norms;
    }

    private static double weight(int n, Holdings holdings, int item, double amount) {
        int having = holdings.holders(item).length;
        return (1 + Math.log(Math.max(1, amount))) * Math.log((1.0 + n) / (1 + having));
    }

    private double weight(int v, int item) {
        return weight(n, holdings, item, holdings.of(v).getOrDefault(item, 0.0));
    }

    String item(int number) {
        return holdings.item(number);
    }

    @Override
    public boolean knows(int v) {
        return holdings.knows(v);
    }

    @Override
    public double[] row(int a) {
        double[] row = new double[n];
        for (int item : holdings.of(a).keySet()) {
            double y = weight(a, item);
            int[] holders = holdings.holders(item);
            double[] theirs = weights[item];
            for (int i = 0; i < holders.length; i++) {
                row[holders[i]] += y * theirs[i];
            }
        }
        row[a] = 0;
        for (int b = 0; b < n; b++) {
            if (row[b] != 0) {
                row[b] /= norms[a] * norms[b] + shrinkage;
            }
        }
        return row;
    }

    /** The cosines of {@code a} as a kernel's row. */
    IntToDoubleFunction from(int a) {
        double[] row = row(a);
        return b -> knows(a) && knows(b) ? row[b] : Kernel.UNKNOWN;
    }

    /** The item that makes two actors most alike, where they share one. */
    Optional<Integer> mostTelling(int a, int c) {
        return holdings.shared(a, c).stream()
                .max(Comparator.<Integer>comparingDouble(item -> weight(a, item) * weight(c, item))
                        .thenComparing(Comparator.reverseOrder()));
    }
}
