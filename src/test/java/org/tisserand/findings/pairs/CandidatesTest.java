package org.tisserand.findings.pairs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.findings.GrownRegion;
import org.tisserand.findings.Parameters;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** Which pairs are looked at where actors are too many for all of them, and what is told of the others. */
class CandidatesTest {

    private static final Ground REGION = ground(GrownRegion.of(600, 3_000, 1));

    private static Ground ground(Facts facts) {
        return Ground.of(facts, Snapshot.of(facts, Recipe.DEFAULT));
    }

    private static Pairs chosen() {
        return REGION.apart(new Candidates(REGION, REGION.network()).chosen());
    }

    @Test
    void theSourcesBringNearlyAllOfTheFirstHundredWithoutALookAtEveryPair() {
        Pairs all = REGION.apart(REGION.everyPairNeverTied());
        Pairs chosen = chosen();
        PairScores scores = REGION.scores(all, Score.SHOWN);
        List<Integer> first = IntStream.range(0, all.count())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(p -> -scores.score(p))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(100)
                .toList();
        assertThat(first)
                .filteredOn(p -> chosen.position(all.first(p), all.second(p)) >= 0)
                .hasSizeGreaterThanOrEqualTo(95);
        assertThat(chosen.count()).isLessThan(all.count() / 2);
    }

    @Test
    void whereAllPairsWereBroughtNothingIsMissedAndWhereNoneWereAllIs() {
        Pairs all = REGION.apart(REGION.everyPairNeverTied());
        PairScores scores = REGION.scores(all, Score.SHOWN);
        int[] actors = {0, 300, 599};
        assertThat(Audit.of(all, actors).recall(scores)).isEqualTo(new Audit.Recall(60, 60));
        Pairs none = Pairs.of(600, a -> new int[0]);
        assertThat(Audit.of(none, actors).recall(scores)).isEqualTo(new Audit.Recall(0, 60));
    }

    @Test
    void aLargeNetworksSuggestionsTellHowManyPairsWereLookedAt() {
        Facts facts = GrownRegion.of(3_100, 4_000, 1);
        List<Finding> findings = Partnerships.LENS.find(facts, Snapshot.of(facts, Recipe.DEFAULT), Parameters.DEFAULT);
        assertThat(findings).isNotEmpty();
        assertThat(findings.get(0).notes()).anyMatch(note -> note.label().equals("looked"));
        assertThat(ground(GrownRegion.of(300, 900, 1)).looked().audit()).isEqualTo(Optional.empty());
    }

    @Test
    void distancesOfManyAtOnceAreThoseOfEachAlone() {
        Pairs pairs = REGION.everyPairNeverTied();
        var structure = new Structure(REGION.network());
        byte[] hops = structure.hops(pairs);
        for (int a = 0; a < 600; a += 37) {
            int[] alone = structure.hops(a);
            for (int p = pairs.start(a); p < pairs.start(a + 1); p++) {
                assertThat((int) hops[p]).isEqualTo(alone[pairs.second(p)]);
            }
        }
    }

    @Test
    void chainsOfFourTiesAtMostAreTheBestOfAllWhereTheBestIsNoLonger() {
        GoBetweens goBetweens = REGION.goBetweens();
        var chains = new Chains(REGION.network(), goBetweens, OptionalInt.empty());
        for (int a = 0; a < 600; a += 97) {
            IntToDoubleFunction all = goBetweens.from(a);
            IntToDoubleFunction near = goBetweens.nearby(a);
            for (int b = 0; b < 600; b++) {
                if (b != a && chains.between(a, b).size() <= 3) {
                    assertThat(near.applyAsDouble(b)).isEqualTo(all.applyAsDouble(b));
                } else {
                    assertThat(near.applyAsDouble(b)).isLessThanOrEqualTo(all.applyAsDouble(b));
                }
            }
        }
    }
}
