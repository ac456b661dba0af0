package org.tisserand.metrics;

import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;
import org.tisserand.network.TwoMode;

/**
 * Whether those who share one collaboration share others too.
 *
 * <p>Robins and Alexander, of the network: {@code 4 C₄ / L₃}, the share of paths of three parts (actor, collaboration,
 * actor, collaboration) that a fourth closes; where there is none, no value. Latapy, Magnien and Del Vecchio, of an actor:
 * the mean, over those it shares a collaboration with, of the collaborations they share out of all that either takes part
 * in; an actor that shares none has no value, and is left out of the network's mean. From 0 to 1. Cost: O(Σ k²) for
 * collaborations of k actors.
 *
 * @see <a href="https://doi.org/10.1023/B:CMOT.0000032580.12184.c0">Robins & Alexander (2004), Computational &
 *     Mathematical Organization Theory 10</a>
 * @see <a href="https://doi.org/10.1016/j.socnet.2007.04.006">Latapy, Magnien & Del Vecchio (2008), Social Networks
 *     30(1)</a>
 */
final class TwoModeClustering {

    private final TwoMode twoMode;
    private final double[] overlap;
    private final int[] partners;
    private long cycles;

    private TwoModeClustering(TwoMode twoMode) {
        this.twoMode = twoMode;
        this.overlap = new double[twoMode.actorCount()];
        this.partners = new int[twoMode.actorCount()];
        var sharing = new SharedCollaborations(twoMode);
        for (int v = 0; v < overlap.length; v++) {
            meet(v, sharing);
        }
    }

    private static TwoModeClustering of(Snapshot snapshot) {
        return snapshot.once(TwoModeClustering.class, each -> new TwoModeClustering(each.twoMode()));
    }

    private void meet(int v, SharedCollaborations sharing) {
        int own = twoMode.joined(v).length;
        for (int other : sharing.partners(v)) {
            int shared = sharing.with(other);
            overlap[v] += (double) shared / (own + twoMode.joined(other).length - shared);
            partners[v]++;
            // A cycle of two actors is met from each of them: only once is it counted.
            cycles += v < other ? (long) shared * (shared - 1) / 2 : 0;
        }
    }

    static Scores robinsAlexander(Snapshot snapshot) {
        double paths = paths(snapshot.twoMode());
        return Scores.one(paths == 0 ? Value.undefined("no-three-paths") : Value.of(4 * of(snapshot).cycles / paths));
    }

    /** Each part taken is the middle of as many as there are other collaborations of its actor times other members. */
    private static double paths(TwoMode twoMode) {
        double paths = 0;
        for (int e = 0; e < twoMode.collaborationCount(); e++) {
            int[] members = twoMode.members(e);
            for (int v : members) {
                paths += (members.length - 1.0) * (twoMode.joined(v).length - 1.0);
            }
        }
        return paths;
    }

    static Scores pairwise(Snapshot snapshot) {
        var clustering = of(snapshot);
        return new Scores(IntStream.range(0, snapshot.vertexCount())
                .mapToObj(clustering::value)
                .toList());
    }

    private Value value(int v) {
        return partners[v] == 0 ? Value.undefined("shares-no-collaboration") : Value.of(overlap[v] / partners[v]);
    }

    static Scores meanPairwise(Snapshot snapshot) {
        var clustering = of(snapshot);
        double[] values = IntStream.range(0, snapshot.vertexCount())
                .filter(v -> clustering.partners[v] > 0)
                .mapToDouble(v -> clustering.overlap[v] / clustering.partners[v])
                .toArray();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0
                ? Scores.undefined(1, "no-shared-collaborations")
                : clustering.remarked(Scores.one(Value.of(sum / values.length)), values.length);
    }

    private Scores remarked(Scores scores, int counted) {
        int leftOut = partners.length - counted;
        return leftOut == 0 ? scores : scores.with(Phrase.message("remark.shares-none", Phrase.number(leftOut)));
    }
}
