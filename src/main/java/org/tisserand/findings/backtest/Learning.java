package org.tisserand.findings.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tisserand.findings.PercentileRank;
import org.tisserand.findings.pairs.Block;
import org.tisserand.findings.pairs.Structure;

/**
 * A score learnt from the period before: logistic regression on ranks among the pairs and their fourth powers, of those
 * parts that both periods have, of personalised PageRank and of activity.
 *
 * <p>Only where {@value #ENOUGH} pairs formed in that period: of fewer, equal weights are the better guess.
 */
final class Learning {

    static final int ENOUGH = 30;

    private static final double STRENGTH = 0.05;
    private static final Set<Block> PARTS = EnumSet.of(
            Block.WORK,
            Block.ANALOGY,
            Block.GO_BETWEENS,
            Block.ROUTES,
            Block.CAPACITY,
            Block.ENGAGEMENT,
            Block.TERRITORY,
            Block.WALK,
            Block.JOINING);

    private final Trial before;

    /** @param before the trial of the period before */
    Learning(Trial before) {
        this.before = before;
    }

    /** What was learnt before, on the pairs of now; none where too few pairs formed. */
    Optional<double[]> scores(Trial now) {
        if (before.answers().formed().size() < ENOUGH) {
            return Optional.empty();
        }
        List<Block> both = PARTS.stream()
                .filter(block -> Methods.neutral(before.parts().column(block)).isPresent())
                .filter(block -> Methods.neutral(now.parts().column(block)).isPresent())
                .toList();
        double[] weights = Logistic.fit(features(before, both), before.answers().formedSet(), STRENGTH);
        return Optional.of(Logistic.scores(features(now, both), weights));
    }

    private static List<double[]> features(Trial trial, List<Block> blocks) {
        var features = new ArrayList<double[]>();
        blocks.forEach(
                block -> Methods.neutral(trial.parts().column(block)).ifPresent(column -> add(features, column)));
        add(features, trial.pairs().column(new Structure(trial.network()).walk()));
        add(features, trial.pairs().column(Baselines.activity(trial.ground().engagement())));
        return features;
    }

    private static void add(List<double[]> features, double[] column) {
        double[] ranks = PercentileRank.inPlace(Ranking.rounded(column));
        features.add(ranks);
        features.add(Arrays.stream(ranks).map(each -> each * each * each * each).toArray());
    }
}
