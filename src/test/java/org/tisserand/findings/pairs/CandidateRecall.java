package org.tisserand.findings.pairs;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.tisserand.findings.GrownRegion;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * What the choice of candidates beyond 3,000 actors keeps of the first pairs that looking at all of them would give: run by hand,
 * with the number of actors and of ties. {@code src/site/mesures/vitesse-des-listes.md} has what was measured.
 */
final class CandidateRecall {

    private CandidateRecall() {}

    public static void main(String[] told) {
        Facts facts = GrownRegion.of(Integer.parseInt(told[0]), Integer.parseInt(told[1]), 1);
        Snapshot network = Snapshot.of(facts, Recipe.DEFAULT);
        Ground ground = Ground.of(facts, network);
        Pairs hard = ground.apart(ground.everyPairNeverTied());
        Pairs kept = ground.apart(new Candidates(ground, network).chosen());
        System.out.printf(
                "%d pairs without a common partner, %.1f %% kept%n", hard.count(), 100.0 * kept.count() / hard.count());
        PairScores scores = ground.scores(hard, Score.SHOWN);
        int[] first = IntStream.range(0, hard.count())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(p -> -scores.score(p))
                        .thenComparingInt(p -> p))
                .limit(1_000)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int most : new int[] {20, 100, 1_000}) {
            long found = IntStream.of(first)
                    .limit(most)
                    .filter(p -> kept.position(hard.first(p), hard.second(p)) >= 0)
                    .count();
            System.out.printf("of the first %d, %d kept%n", most, found);
        }
    }
}
