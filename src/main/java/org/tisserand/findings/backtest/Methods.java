package org.tisserand.findings.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.tisserand.findings.pairs.Block;
import org.tisserand.findings.pairs.Kernel;
import org.tisserand.findings.pairs.Offices;
import org.tisserand.findings.pairs.PairScores;
import org.tisserand.findings.pairs.Score;
import org.tisserand.findings.pairs.Structure;

/** The registry of what a back-test compares, in the order in which it is shown. */
final class Methods {

    private static final Map<Block, String> LETTERS = letters();

    static final List<Method> ALL = all();

    /** « Already shares », as far as the facts tell which offices are filled. */
    static final Method FILLED = baseline("already-shares-filled", Methods::alreadySharesFilled);

    /** The score where it is told which offices are filled. */
    static final String TOLD_SCORE = "S-filled";

    /** What is measured once more where a directory of filled offices is at hand. */
    static final List<Method> TOLD = told();

    private Methods() {}

    private static Map<Block, String> letters() {
        var letters = new LinkedHashMap<Block, String>();
        letters.put(Block.WORK, "C");
        letters.put(Block.ANALOGY, "A");
        letters.put(Block.EXCHANGE, "K");
        letters.put(Block.OPENING, "B");
        letters.put(Block.GO_BETWEENS, "G");
        letters.put(Block.ROUTES, "L");
        letters.put(Block.CAPACITY, "Cap");
        letters.put(Block.ENGAGEMENT, "Eng");
        letters.put(Block.TERRITORY, "Ter");
        letters.put(Block.NEARNESS, "Prox");
        letters.put(Block.PERIOD, "Per");
        letters.put(Block.WALK, "M");
        letters.put(Block.DISTINCT_WALK, "M-distinct");
        letters.put(Block.JOINING, "J");
        return letters;
    }

    private static List<Method> all() {
        var all = new ArrayList<Method>();
        all.add(score("S", Score.SHOWN));
        Score.ALL.forEach(each -> all.add(score(each.id(), each)));
        all.add(side("V", PairScores::value));
        all.add(side("F", PairScores::feasibility));
        LETTERS.forEach((block, letter) -> all.add(part(letter, block)));
        all.add(baseline("random", trial -> Optional.of(Baselines::random)));
        all.add(baseline("degree-product", trial -> Optional.of(new Baselines(trial.network())::degreeProduct)));
        all.add(baseline("adamic-adar", trial -> Optional.of(new Structure(trial.network())::adamicAdar)));
        all.add(baseline("l3", trial -> Optional.of(new Structure(trial.network())::threePaths)));
        all.add(baseline("katz", trial -> Optional.of(new Baselines(trial.network()).katz())));
        all.add(baseline("personalised-pagerank", trial -> Optional.of(new Structure(trial.network()).walk())));
        all.add(baseline("attribute-cosine", trial -> Optional.of(trial.ground().plainCosine())));
        all.add(baseline("activity", Methods::activity));
        all.add(baseline("already-shares", Methods::alreadyShares));
        all.add(baseline("nearest", trial -> trial.ground().nearness()));
        return List.copyOf(all);
    }

    private static List<Method> told() {
        return List.of(score(TOLD_SCORE, Score.SHOWN), part("J-filled", Block.JOINING), FILLED);
    }

    private static Method score(String id, Score score) {
        return new Method(
                id,
                Family.SCORE,
                trial -> Optional.of(trial.parts().under(score).scores()));
    }

    private static Method side(String id, ToDoubleBiFunction<PairScores, Integer> side) {
        return new Method(id, Family.PART, trial -> {
            PairScores scores = trial.parts().under(Score.SHOWN);
            double[] column = new double[trial.pairs().count()];
            Arrays.setAll(column, p -> side.applyAsDouble(scores, p));
            return Optional.of(column);
        });
    }

    private static Method part(String id, Block block) {
        return new Method(id, Family.PART, trial -> neutral(trial.parts().column(block)));
    }

    /** A part that no pair has tells nothing; one that some have counts ½ for the others, as in the scores. */
    static Optional<double[]> neutral(double[] column) {
        return Arrays.stream(column).allMatch(Double::isNaN)
                ? Optional.empty()
                : Optional.of(Arrays.stream(column)
                        .map(each -> Double.isNaN(each) ? 0.5 : each)
                        .toArray());
    }

    private static Method baseline(String id, Function<Trial, Optional<Kernel>> kernel) {
        return new Method(id, Family.BASELINE, trial -> kernel.apply(trial)
                .flatMap(each -> least(trial.pairs().column(each))));
    }

    /** What a baseline does not know comes last. */
    private static Optional<double[]> least(double[] column) {
        double least =
                Arrays.stream(column).filter(each -> !Double.isNaN(each)).min().orElse(Double.NaN);
        return Double.isNaN(least)
                ? Optional.empty()
                : Optional.of(Arrays.stream(column)
                        .map(each -> Double.isNaN(each) ? least : each)
                        .toArray());
    }

    private static Optional<Kernel> activity(Trial trial) {
        return trial.answers().activityStratum().isEmpty()
                ? Optional.empty()
                : Optional.of(Baselines.activity(trial.ground().engagement()));
    }

    private static Optional<Kernel> alreadyShares(Trial trial) {
        return offices(trial).map(each -> new Baselines(trial.network())::alreadyShares);
    }

    private static Optional<Kernel> alreadySharesFilled(Trial trial) {
        return offices(trial).map(Baselines::alreadySharesFilled);
    }

    private static Optional<Offices> offices(Trial trial) {
        return Optional.of(trial.ground().offices()).filter(each -> !each.isEmpty());
    }
}
