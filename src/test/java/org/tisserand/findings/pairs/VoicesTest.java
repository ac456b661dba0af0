package org.tisserand.findings.pairs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tisserand.findings.Region;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How parts are joined: by sides, or, where needs are told, by voices. */
class VoicesTest {

    private static final List<Block> SEVEN = List.of(
            Block.WORK, Block.EXCHANGE, Block.ANALOGY, Block.TERRITORY, Block.CAPACITY, Block.GO_BETWEENS, Block.WALK);

    private static final String APART = """
            place T1: parent=M1 region=R1
            actor A: sector=s level=local territory=T1
            actor B: sector=s level=local territory=T1
            actor C: sector=s level=local territory=T1
            actor D: sector=s level=local territory=T1
            A - B
            B - C
            C - D
            A works jeux in T1
            D works jeux in T1
            """;

    private static PairScores scores(String region, Score score) {
        Facts facts = Region.of(region);
        Ground ground = Ground.of(facts, Snapshot.of(facts, Recipe.DEFAULT));
        return ground.scores(ground.apart(ground.neverTied()), score);
    }

    @Test
    void bySidesEachPartWeighsAsItsLike() {
        Voices sides = Voices.of(SEVEN, false);
        assertThat(sides.weight(Block.WORK)).isCloseTo(1.0 / 12, within(1e-12));
        assertThat(sides.weight(Block.TERRITORY)).isCloseTo(1.0 / 12, within(1e-12));
        assertThat(sides.weight(Block.WALK)).isEqualTo(0.5);
        assertThat(sides.weight(Block.ROUTES)).isZero();
    }

    @Test
    void byVoicesNeedsAndPlaceWeighAQuarterEachAndTheNetworkOne() {
        Voices voices = Voices.of(SEVEN, true);
        assertThat(voices.weight(Block.EXCHANGE)).isEqualTo(0.25);
        assertThat(voices.weight(Block.TERRITORY)).isEqualTo(0.25);
        assertThat(voices.weight(Block.WORK))
                .as("half of its voice, the walk being the other")
                .isEqualTo(0.125);
        assertThat(voices.weight(Block.WALK)).isEqualTo(0.125);
        assertThat(voices.weight(Block.ANALOGY))
                .as("what the network says of worth")
                .isEqualTo(0.125);
        assertThat(voices.weight(Block.CAPACITY)).isEqualTo(0.0625);
    }

    @Test
    void aVoiceThatNobodyRaisesLeavesItsSideToTheOther() {
        Voices voices = Voices.of(List.of(Block.WORK, Block.CAPACITY), true);
        assertThat(voices.weight(Block.WORK)).isEqualTo(0.5);
        assertThat(voices.weight(Block.CAPACITY)).isEqualTo(0.5);
        assertThat(Voices.of(List.of(), true).middle(each -> 1)).isZero();
    }

    @Test
    void withoutNeedsTheFourthScoreIsTheThirdToTheBit() {
        assertThat(scores(APART, Score.V4).scores())
                .containsExactly(scores(APART, Score.V3).scores());
        assertThat(scores(APART, Score.V4).knownShare(0))
                .isEqualTo(scores(APART, Score.V3).knownShare(0));
    }

    @Test
    void withNeedsTheScoreIsTheMeanOfTheVoices() {
        PairScores heard = scores(APART + "A needs salle\nD offers salle\n", Score.V4);
        double work = heard.part(Block.WORK, 0).orElseThrow();
        double need = heard.part(Block.EXCHANGE, 0).orElseThrow();
        double place = heard.part(Block.TERRITORY, 0).orElseThrow();
        double analogy = heard.part(Block.ANALOGY, 0).orElse(0.5);
        double ties = (heard.part(Block.GO_BETWEENS, 0).orElseThrow()
                        + heard.part(Block.ROUTES, 0).orElseThrow())
                / 2;
        assertThat(need).isEqualTo(1);
        assertThat(heard.score(0)).isCloseTo((work + need + place + (analogy + ties) / 2) / 4, within(1e-12));
        assertThat(heard.drop(Block.EXCHANGE, 0)).isPositive();
    }
}
