package org.tisserand.findings.backtest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tisserand.findings.PercentileRank;

/**
 * How one method orders the pairs, as far as the pairs that formed tell: whatever is measured of it is measured here.
 *
 * <p>Pairs of equal score count as if they stood in each order as often as in any other. A formed pair may weigh 0, 1 or
 * more, as a draw of the bootstrap has it; those that did not form are fixed.
 */
final class Ranking {

    private final Standings all;
    private final Standings alike;
    private final Optional<Standings> active;
    private final int others;
    private final int[] order;

    private Ranking(Standings all, Standings alike, Optional<Standings> active, int others) {
        this.all = all;
        this.alike = alike;
        this.active = active;
        this.others = others;
        this.order = IntStream.range(0, all.count())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(all::above).thenComparingInt(all::beside))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** @param scores of each pair, none of them unknown; left as they are */
    static Ranking of(double[] scores, Answers answers) {
        double[] rounded = rounded(scores);
        return new Ranking(
                Standings.of(rounded, answers, p -> 0),
                Standings.of(rounded, answers, answers.degreeStratum()),
                answers.activityStratum().map(stratum -> Standings.of(rounded, answers, stratum)),
                answers.others());
    }

    /** To 12 digits below the greatest, so that the noise of a sum splits no tie whatever the unit. */
    static double[] rounded(double[] scores) {
        double most = 0;
        for (double each : scores) {
            most = Math.max(most, Math.abs(each));
        }
        double[] rounded = new double[scores.length];
        for (int p = 0; p < scores.length; p++) {
            rounded[p] = most == 0 ? 0 : PercentileRank.rounded(scores[p] / most);
        }
        return rounded;
    }

    int formed() {
        return order.length;
    }

    /** One for each formed pair: each weighs as it does. */
    int[] once() {
        int[] weights = new int[order.length];
        Arrays.fill(weights, 1);
        return weights;
    }

    /** The share of (formed, not formed) in which the first stands above. */
    OptionalDouble auc(int[] weights) {
        return mean(all, weights);
    }

    /** The same among pairs of like degrees. */
    OptionalDouble degreeControlledAuc(int[] weights) {
        return mean(alike, weights);
    }

    /** The same among pairs of like activity; none where no activity is known. */
    OptionalDouble activityControlledAuc(int[] weights) {
        return active.map(each -> mean(each, weights)).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble mean(Standings standings, int[] weights) {
        double sum = 0;
        int weight = 0;
        for (int i = 0; i < standings.count(); i++) {
            if (standings.isCompared(i) && weights[i] > 0) {
                sum += weights[i] * standings.wins(i);
                weight += weights[i];
            }
        }
        return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weight);
    }

    /**
     * Average precision over its expectation by chance, the share of formed pairs.
     *
     * @see <a href="https://doi.org/10.1007/978-3-540-78646-7_38">McSherry and Najork (2008), ECIR: ties in rankings</a>
     */
    OptionalDouble precisionLift(int[] weights) {
        double sum = 0;
        int before = 0;
        for (int from = 0; from < order.length; ) {
            int to = next(from);
            int here = weight(from, to, weights);
            sum += precisions(before, all.above(order[from]), here, all.beside(order[from]));
            before += here;
            from = to;
        }
        return before == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / before / before * (before + others));
    }

    /** The end of the run of formed pairs of equal score that begins at {@code from}. */
    private int next(int from) {
        int to = from + 1;
        while (to < order.length
                && all.above(order[to]) == all.above(order[from])
                && all.beside(order[to]) == all.beside(order[from])) {
            to++;
        }
        return to;
    }

    private int weight(int from, int to, int[] weights) {
        int weight = 0;
        for (int i = from; i < to; i++) {
            weight += weights[order[i]];
        }
        return weight;
    }

    /**
     * Expected sum of the precisions at the formed pairs of one run.
     *
     * @param formedBefore  formed pairs above the run
     * @param othersBefore  others above it
     * @param formed        formed pairs of the run
     * @param others        others of it
     */
    private static double precisions(long formedBefore, long othersBefore, long formed, long others) {
        if (formed == 0) {
            return 0;
        }
        long before = formedBefore + othersBefore;
        long run = formed + others;
        double inverse = Harmonic.between(before, before + run);
        double first = (formedBefore + 1) * inverse;
        double further = run == 1 ? 0 : (formed - 1.0) / (run - 1.0) * (run - (before + 1) * inverse);
        return (double) formed / run * (first + further);
    }

    /** How many of the first {@code count} pairs formed, on the mean of all orders of equals. */
    double hits(int count) {
        double hits = 0;
        int before = 0;
        int[] once = once();
        for (int from = 0; from < order.length; ) {
            int to = next(from);
            int here = weight(from, to, once);
            double run = (double) here + all.beside(order[from]);
            double reached = (count - before - (double) all.above(order[from])) / run;
            hits += here * Math.max(0, Math.min(1, reached));
            before += here;
            from = to;
        }
        return hits;
    }

    /** The share of the first {@code count} pairs that formed; none where there are not so many. */
    OptionalDouble precision(int count) {
        return count == 0 || count > order.length + others
                ? OptionalDouble.empty()
                : OptionalDouble.of(hits(count) / count);
    }

    /** How much more often than all pairs those of the first hundredth form. */
    OptionalDouble liftOfFirstHundredth() {
        int pairs = order.length + others;
        int first = (pairs + 99) / 100;
        return order.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(hits(first) / first / order.length * pairs);
    }
}
