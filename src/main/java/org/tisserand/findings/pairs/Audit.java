package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tisserand.model.Phrase;

/**
 * How much a look at likely pairs alone misses: some actors were paired with everybody, and of their {@link #FIRST} pairs of greatest
 * score it is told how many had been brought.
 */
final class Audit {

    private static final int FIRST = 20;

    private final int looked;
    private final Map<Integer, BitSet> brought;

    private Audit(int looked, Map<Integer, BitSet> brought) {
        this.looked = looked;
        this.brought = brought;
    }

    /**
     * @param chosen what was brought
     * @param actors those that will be paired with everybody
     */
    static Audit of(Pairs chosen, int[] actors) {
        Map<Integer, BitSet> brought = new TreeMap<>();
        for (int a : actors) {
            var partners = new BitSet(chosen.vertices());
            of(a, chosen).map(p -> chosen.other(p, a)).forEach(partners::set);
            brought.put(a, partners);
        }
        return new Audit(chosen.count(), brought);
    }

    private static IntStream of(int a, Pairs pairs) {
        return IntStream.concat(IntStream.range(pairs.start(a), pairs.start(a + 1)), Arrays.stream(pairs.endingAt(a)));
    }

    /**
     * @param kept  of the pairs of greatest score, those that had been brought
     * @param asked how many these pairs are
     */
    record Recall(int kept, int asked) {}

    /** @param scores over pairs that hold all of the actors paired with everybody */
    Recall recall(PairScores scores) {
        int kept = 0;
        int asked = 0;
        for (Map.Entry<Integer, BitSet> each : brought.entrySet()) {
            var first = new Greatest(FIRST);
            of(each.getKey(), scores.pairs()).forEach(p -> first.offer(p, scores.score(p)));
            asked += first.vertices().length;
            kept += (int) IntStream.of(first.vertices())
                    .map(p -> scores.pairs().other(p, each.getKey()))
                    .filter(each.getValue()::get)
                    .count();
        }
        return new Recall(kept, asked);
    }

    /** In words. */
    Phrase told(PairScores scores) {
        Recall recall = recall(scores);
        return Phrase.message(
                "pairs.looked",
                Phrase.number(looked),
                Phrase.number(brought.size()),
                Phrase.number(recall.kept()),
                Phrase.number(recall.asked()));
    }
}
