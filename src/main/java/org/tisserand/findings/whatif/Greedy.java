package org.tisserand.findings.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * The choices that serve most, one after the other.
 *
 * <p>Without a further condition k of them reach 1 − 1/e of the best at least (Nemhauser, Wolsey & Fisher 1978,
 * doi:10.1007/BF01588971), with so many an actor at most a third (Fisher, Nemhauser & Wolsey 1978, doi:10.1007/BFb0121195). What
 * they reach in the case at hand is mostly far more, and the online bound tells it: f(T) and the k largest gains still to be
 * had are together not below the best.
 *
 * @param chosen in order of choice
 * @param gains  what each added
 * @param value  f of all chosen
 * @param bound  what no choice of k exceeds
 */
public record Greedy(List<Integer> chosen, List<Double> gains, double value, double bound) {

    /** A choice and what it would add, as far as is known. */
    private record Hope(int choice, double gain, int after) {}

    public Greedy {
        chosen = List.copyOf(chosen);
        gains = List.copyOf(gains);
    }

    /** What is reached of the best, at least; 1 where there is nothing to reach. */
    public double guaranteed() {
        return bound <= 0 ? 1 : Math.min(1, value / bound);
    }

    /**
     * Lazy: a gain is computed again only where it could be the greatest, since gains never grow. Of equals the lower number.
     *
     * @param most    k
     * @param fitting whether a choice may join those made; what may not stays out
     */
    public static Greedy lazy(Coverage coverage, int most, BiPredicate<List<Integer>, Integer> fitting) {
        double[] left = coverage.unserved();
        var hopes = new PriorityQueue<Hope>(
                Comparator.<Hope>comparingDouble(each -> -each.gain()).thenComparingInt(Hope::choice));
        IntStream.range(0, coverage.size())
                .forEach(choice -> hopes.add(new Hope(choice, coverage.gain(choice, left), 0)));
        var chosen = new ArrayList<Integer>();
        var gains = new ArrayList<Double>();
        while (chosen.size() < most && !hopes.isEmpty() && hopes.element().gain() > 0) {
            Hope best = hopes.remove();
            if (best.after() < chosen.size()) {
                hopes.add(new Hope(best.choice(), coverage.gain(best.choice(), left), chosen.size()));
            } else if (fitting.test(chosen, best.choice())) {
                coverage.take(best.choice(), left);
                chosen.add(best.choice());
                gains.add(best.gain());
            }
        }
        double value = gains.stream().mapToDouble(Double::doubleValue).sum();
        return new Greedy(chosen, gains, value, value + stillToBeHad(coverage, left, chosen, most));
    }

    private static double stillToBeHad(Coverage coverage, double[] left, List<Integer> chosen, int most) {
        return IntStream.range(0, coverage.size())
                .filter(choice -> !chosen.contains(choice))
                .mapToDouble(choice -> -coverage.gain(choice, left))
                .sorted()
                .limit(most)
                .map(gain -> -gain)
                .sum();
    }
}
