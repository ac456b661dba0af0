package org.tisserand.findings.backtest;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.tisserand.model.Value;

/**
 * One method on one trial: its order of the pairs, and what was measured of it.
 *
 * @param ranking     its order
 * @param performance the measures
 */
record Measured(Ranking ranking, Performance performance) {

    private static final int LISTED = 100;
    private static final int PER_ACTOR = 3;
    private static final int QUOTA = 40;
    private static final int CROWD = 35;
    private static final int ORDERS = 10;
    private static final long SEED = 20_261_124;
    private static final String NO_PAIRS = "no-pairs";
    private static final String NO_LIKE_PAIRS = "no-like-pairs";

    /**
     * @param scores of each pair of the trial
     * @param shown  whether people are shown the list of this method: it then keeps four places of ten for actors of little
     *               capacity, and seven of twenty at most go to the tenth that has most partners
     */
    static Measured of(double[] scores, Trial trial, boolean shown) {
        Ranking ranking = Ranking.of(scores, trial.answers());
        double[] rounded = Ranking.rounded(scores);
        var shortlist = new Shortlist(LISTED, PER_ACTOR, shown ? QUOTA : 0, shown ? CROWD : LISTED);
        var source = new SplittableRandom(SEED);
        List<List<Integer>> lists = Stream.generate(source::split)
                .limit(ORDERS)
                .map(random -> shortlist.choose(rounded, trial.pairs(), trial::hasPoor, trial::hasHub, random))
                .toList();
        return new Measured(ranking, performance(ranking, trial, lists));
    }

    private static Performance performance(Ranking ranking, Trial trial, List<List<Integer>> lists) {
        int[] once = ranking.once();
        var formed = trial.answers().formedSet();
        return new Performance(
                Performance.value(ranking.auc(once), NO_PAIRS),
                Performance.value(ranking.degreeControlledAuc(once), NO_LIKE_PAIRS),
                Performance.value(ranking.activityControlledAuc(once), "no-activity"),
                Performance.value(ranking.precisionLift(once), NO_PAIRS),
                Performance.value(ranking.liftOfFirstHundredth(), NO_PAIRS),
                Performance.value(ranking.precision(20), NO_PAIRS),
                Performance.value(ranking.precision(50), NO_PAIRS),
                Performance.value(ranking.precision(100), NO_PAIRS),
                mean(lists, list -> list.stream().filter(formed::get).count()),
                mean(
                        lists,
                        list -> share(list, list.stream().filter(trial::hasHub).count())),
                mean(lists, trial::actorsOf),
                mean(
                        lists,
                        list -> share(list, list.stream().filter(trial::hasPoor).count())));
    }

    private static double share(List<Integer> list, long count) {
        return (double) count / list.size();
    }

    private static Value mean(List<List<Integer>> lists, ToDoubleFunction<List<Integer>> measure) {
        return Performance.value(
                lists.stream()
                        .filter(list -> !list.isEmpty())
                        .mapToDouble(measure)
                        .average(),
                NO_PAIRS);
    }
}
