package org.tisserand.findings.pairs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The same ten actors under the second score: walk and engagement. */
class SecondGoldenPairsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private final GoldenPairs region = new GoldenPairs();
    private final JsonNode golden = GoldenPairs.read("reference/golden_pairs_v2.json");
    private final Snapshot network = region.network();
    private final Ground ground = Ground.of(region.facts(), network);
    private final Pairs pairs = ground.apart(ground.neverTied());
    private final PairScores scores = ground.scores(pairs, Score.V2_CORE);
    private final Walk walk = new Walk(ground.trails(), pairs, ground.followed());

    private void each(String field, GoldenPairs.PairNumber number) {
        region.each(golden, field, EXACT, number);
    }

    private double at(int a, int b, IntToDoubleFunction number) {
        return number.applyAsDouble(pairs.position(a, b));
    }

    @Test
    void featuresThatTwoActivitiesAndNotMoreThanHalfBearAreKept() {
        Trails trails = ground.trails();
        assertThat(trails.features())
                .extracting(each -> "obj:" + each.code())
                .containsExactlyElementsOf(golden.get("features").findValuesAsText("name"));
    }

    @Test
    void engagementIsRecentActivityInSmallTeams() {
        golden.get("engagement").properties().forEach(each -> {
            int v = network.vertex(each.getKey()).orElseThrow();
            assertThat(ground.engagement().of(v))
                    .isCloseTo(each.getValue().get("g").asDouble(), EXACT);
            assertThat(ground.engagement().rank(v))
                    .isCloseTo(each.getValue().get("p").asDouble(), EXACT);
        });
        each("eng_raw", (a, b) -> ground.engagement().from(a).applyAsDouble(b));
    }

    @Test
    void theWalkLeadsFromEachToTheOther() {
        each("pi_ab", (a, b) -> at(a, b, a < b ? walk::there : walk::back));
        each("pi_ba", (a, b) -> at(a, b, a < b ? walk::back : walk::there));
        double[] both = walk.both();
        each("M_raw", (a, b) -> at(a, b, p -> both[p]));
        each("M", (a, b) -> at(a, b, p -> scores.part(Block.WALK, p).orElseThrow()));
    }

    @Test
    void theScoreIsHalfTheRankOfTheMiddleAndHalfTheWalk() {
        assertThat(pairs.count()).isEqualTo(26).isEqualTo(golden.get("pairs").size());
        each("V", (a, b) -> at(a, b, scores::value));
        each("F2", (a, b) -> at(a, b, scores::feasibility));
        each("S2", (a, b) -> at(a, b, scores::score));
        PairScores first = ground.scores(pairs, Score.V1_CORE);
        each("S1_v1", (a, b) -> at(a, b, first::score));
    }

    @Test
    void aWalkOfWhichNothingIsDroppedIsTheExactOneAndOneThatDropsIsLower() {
        Walk pushed = new Walk(
                ground.trails(), pairs, 1e-300, new Followed(ground.trails().actors()));
        Walk dropping = new Walk(
                ground.trails(), pairs, 1e-3, new Followed(ground.trails().actors()));
        for (int p = 0; p < pairs.count(); p++) {
            assertThat(pushed.there(p)).isCloseTo(walk.there(p), within(1e-15));
            assertThat(dropping.there(p)).isLessThan(walk.there(p) + 1e-15).isGreaterThan(walk.there(p) - 0.02);
        }
    }
}
