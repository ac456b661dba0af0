package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * Which partners share more collaborations than chance would have it: for each pair the share of random arrangements in
 * which it shares as many, or more.
 *
 * <p>Fixed degree sequence model: parts are dealt anew ({@link Curveball}) 2,000 times from seed 1, each after two more
 * trades for each actor, the first after ten; the parts as taken count for one more, so that the least value is 1/2001. A
 * pair that shares no collaboration has none. All collaborations of the two-mode network count, also those too large to
 * make a tie. Cost: O(2,000 (n + m) k) for actors of k collaborations.
 *
 * @see <a href="https://doi.org/10.1016/j.socnet.2014.06.001">Neal (2014), Social Networks 39</a>
 */
final class Backbone {

    static final int SAMPLES = 2_000;
    private static final int SEED = 1;
    private static final int FIRST_TRADES = 8;
    private static final int TRADES = 2;
    private static final double LEVEL = 0.05;

    private final Snapshot snapshot;
    private final Curveball parts;
    private final int[][] partners;
    private final int[][] shared;
    private final int[][] asMany;

    private Backbone(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.parts = new Curveball(snapshot.twoMode(), SEED);
        this.partners = IntStream.range(0, snapshot.vertexCount())
                .mapToObj(u ->
                        Arrays.stream(snapshot.neighbours(u)).filter(v -> u < v).toArray())
                .toArray(int[][]::new);
        this.shared = counts();
        this.asMany = Arrays.stream(shared).map(row -> new int[row.length]).toArray(int[][]::new);
    }

    /** Of each pair, in the edges' order, how many collaborations it shares as the parts are dealt now. */
    private int[][] counts() {
        return IntStream.range(0, partners.length)
                .mapToObj(u -> parts.shared(u, partners[u]))
                .toArray(int[][]::new);
    }

    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        var backbone = new Backbone(snapshot);
        long pairs = backbone.pairs();
        if (pairs == 0) {
            boolean none = snapshot.twoMode().count() == 0;
            return Scores.undefined(snapshot.edgeCount(), none ? TwoModeDegree.NO_COLLABORATIONS : "pair-shares-none");
        }
        backbone.sample(progress);
        Scores scores = backbone.scores();
        return scores.with(drawn(pairs, held(scores)));
    }

    private long pairs() {
        return Arrays.stream(shared)
                .flatMapToInt(Arrays::stream)
                .filter(count -> count > 0)
                .count();
    }

    private void sample(Progress progress) {
        parts.trade(FIRST_TRADES * parts.actorCount());
        for (int sample = 0; sample < SAMPLES; sample++) {
            progress.at(sample, SAMPLES);
            parts.trade(TRADES * parts.actorCount());
            for (int u = 0; u < partners.length; u++) {
                compare(u);
            }
        }
    }

    private void compare(int u) {
        int[] dealt = parts.shared(u, partners[u]);
        for (int i = 0; i < dealt.length; i++) {
            asMany[u][i] += dealt[i] >= shared[u][i] ? 1 : 0;
        }
    }

    private Scores scores() {
        var values = new ArrayList<Value>(snapshot.edgeCount());
        for (int u = 0; u < partners.length; u++) {
            for (int i = 0; i < partners[u].length; i++) {
                values.add(value(shared[u][i], asMany[u][i]));
            }
        }
        return new Scores(values);
    }

    private static Value value(int shared, int asMany) {
        return shared == 0 ? Value.undefined("pair-shares-none") : Value.of((1.0 + asMany) / (1 + SAMPLES));
    }

    /** How many stand out, false ones being held at one in ten of them. */
    private static long held(Scores scores) {
        double[] p = scores.values().stream()
                .flatMapToDouble(value -> value.asDouble().stream())
                .toArray();
        double threshold = FalseDiscoveries.threshold(p);
        return Arrays.stream(p).filter(each -> each <= threshold).count();
    }

    private static Phrase drawn(long pairs, long held) {
        return Phrase.message(
                "remark.dealt",
                Phrase.number(SAMPLES),
                Phrase.number(SEED),
                Phrase.number((double) pairs),
                Phrase.number(LEVEL * pairs, 1),
                Phrase.number((double) held));
    }
}
