package org.tisserand.findings.backtest;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * For each pair that formed, how many of the pairs of its class that did not form stand below it, and how many beside it.
 *
 * <p>All that a measure needs to know of a ranking, since the pairs that did not form differ for it by that alone.
 */
final class Standings {

    private final int[] below;
    private final int[] beside;
    private final int[] others;

    private Standings(int count) {
        this.below = new int[count];
        this.beside = new int[count];
        this.others = new int[count];
    }

    /**
     * Cost: O(N log P) for N pairs of which P formed.
     *
     * @param scores  of each pair, rounded so that equal ones are equal
     * @param stratum the class of a pair; pairs are compared within it alone
     */
    static Standings of(double[] scores, Answers answers, IntUnaryOperator stratum) {
        return new Count(scores, answers, stratum).standings();
    }

    int count() {
        return below.length;
    }

    /** Pairs of its class that did not form and stand above it. */
    int above(int formed) {
        return others[formed] - below[formed] - beside[formed];
    }

    int beside(int formed) {
        return beside[formed];
    }

    /** Whether there is any pair to compare it with. */
    boolean isCompared(int formed) {
        return others[formed] > 0;
    }

    /** The share of the others that it stands above, half of those beside it counting. */
    double wins(int formed) {
        return (below[formed] + 0.5 * beside[formed]) / others[formed];
    }

    /** The counting: formed pairs sorted by class and score make steps, on or between which every other pair falls. */
    private static final class Count {

        private final double[] scores;
        private final Answers answers;
        private final IntUnaryOperator stratum;
        private final int[] order;
        private final int[] classes;
        private final double[] steps;
        private final int[] on;
        private final int[] under;

        Count(double[] scores, Answers answers, IntUnaryOperator stratum) {
            int count = answers.formed().size();
            this.scores = scores;
            this.answers = answers;
            this.stratum = stratum;
            this.order = IntStream.range(0, count)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(i -> stratumOf(i)).thenComparingDouble(i -> scoreOf(i)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            this.classes = Arrays.stream(order).map(this::stratumOf).toArray();
            this.steps = Arrays.stream(order).mapToDouble(this::scoreOf).toArray();
            this.on = new int[count];
            this.under = new int[count + 1];
        }

        private int stratumOf(int formed) {
            return stratum.applyAsInt(answers.formed().get(formed));
        }

        private double scoreOf(int formed) {
            return scores[answers.formed().get(formed)];
        }

        Standings standings() {
            BitSet formed = answers.formedSet();
            int[] all = new int[order.length];
            for (int p = formed.nextClearBit(0); p < answers.pairs(); p = formed.nextClearBit(p + 1)) {
                add(stratum.applyAsInt(p), scores[p], all);
            }
            var standings = new Standings(order.length);
            for (int first = 0; first < order.length; first = next(first)) {
                fill(standings, first, next(first), all[first]);
            }
            return standings;
        }

        /** The first position of the next class. */
        private int next(int first) {
            int next = first;
            while (next < order.length && classes[next] == classes[first]) {
                next++;
            }
            return next;
        }

        private void add(int itsClass, double score, int[] all) {
            int first = first(itsClass, Double.NEGATIVE_INFINITY);
            if (first < order.length && classes[first] == itsClass) {
                all[first]++;
                int step = first(itsClass, score);
                if (step < order.length && classes[step] == itsClass && steps[step] == score) {
                    on[step]++;
                } else if (step < order.length && classes[step] == itsClass) {
                    under[step]++;
                }
            }
        }

        /** The first step of a class at or above a score, or the first of a later class. */
        private int first(int itsClass, double score) {
            int low = 0;
            int high = order.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                boolean before = classes[middle] < itsClass || (classes[middle] == itsClass && steps[middle] < score);
                low = before ? middle + 1 : low;
                high = before ? high : middle;
            }
            return low;
        }

        /** Steps of equal score share what falls on the first of them. */
        private void fill(Standings standings, int from, int to, int all) {
            int below = 0;
            for (int step = from; step < to; ) {
                int end = step;
                below += under[step];
                while (end < to && steps[end] == steps[step]) {
                    standings.below[order[end]] = below;
                    standings.beside[order[end]] = on[step];
                    standings.others[order[end]] = all;
                    end++;
                }
                below += on[step];
                step = end;
            }
        }
    }
}
