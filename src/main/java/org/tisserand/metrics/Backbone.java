package org.tisserand.metrics;

import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * Which partners share more collaborations than chance would have it: for each pair the share of random arrangements in
 * which it shares as many, or more.
 *
 * <p>Fixed degree sequence model: parts are dealt anew ({@link Curveball}) 2,000 times from seed 1, each after five trades
 * for each actor; the parts as taken count for one more, so that the least value is 1/2001. A pair that shares no
 * collaboration has none. All collaborations of the two-mode network count, also those too large to make a tie. Cost:
 * O(2,000 (n + m) k) for actors of k collaborations.
 *
 * @see <a href="https://doi.org/10.1016/j.socnet.2014.06.001">Neal (2014), Social Networks 39</a>
 */
final class Backbone {

    static final int SAMPLES = 2_000;
    private static final int SEED = 1;
    private static final int TRADES = 5;
    private static final double LEVEL = 0.05;

    private final List<Edge> edges;
    private final Curveball parts;
    private final int[] shared;
    private final int[] asMany;

    private Backbone(Snapshot snapshot) {
        this.edges = snapshot.edges();
        this.parts = new Curveball(snapshot.twoMode(), SEED);
        this.shared = edges.stream()
                .mapToInt(edge -> parts.shared(edge.u(), edge.v()))
                .toArray();
        this.asMany = new int[edges.size()];
    }

    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        var backbone = new Backbone(snapshot);
        long pairs = backbone.pairs();
        if (pairs == 0) {
            boolean none = snapshot.twoMode().count() == 0;
            return Scores.undefined(snapshot.edgeCount(), none ? TwoModeDegree.NO_COLLABORATIONS : "pair-shares-none");
        }
        backbone.sample(progress);
        return backbone.scores().with(drawn(pairs));
    }

    private long pairs() {
        return IntStream.of(shared).filter(count -> count > 0).count();
    }

    private void sample(Progress progress) {
        for (int sample = 0; sample < SAMPLES; sample++) {
            progress.at(sample, SAMPLES);
            parts.trade(TRADES * parts.actorCount());
            for (int e = 0; e < shared.length; e++) {
                asMany[e] += shared[e] > 0 && sharesAsMany(e) ? 1 : 0;
            }
        }
    }

    private boolean sharesAsMany(int e) {
        Edge edge = edges.get(e);
        return parts.shared(edge.u(), edge.v()) >= shared[e];
    }

    private Scores scores() {
        return new Scores(
                IntStream.range(0, shared.length).mapToObj(this::value).toList());
    }

    private Value value(int e) {
        return shared[e] == 0 ? Value.undefined("pair-shares-none") : Value.of((1.0 + asMany[e]) / (1 + SAMPLES));
    }

    private static Phrase drawn(long pairs) {
        return Phrase.message(
                "remark.dealt",
                Phrase.number(SAMPLES),
                Phrase.number(SEED),
                Phrase.number((double) pairs),
                Phrase.number(LEVEL * pairs, 1));
    }
}
