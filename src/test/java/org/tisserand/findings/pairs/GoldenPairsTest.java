package org.tisserand.findings.pairs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Ten actors and eleven activities, every number of whose 26 pairs is known. */
class GoldenPairsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private final GoldenPairs region = new GoldenPairs();
    private final JsonNode golden = region.region();
    private final Snapshot network = region.network();
    private final Ground ground = Ground.of(region.facts(), network);
    private final Improbability improbability = Improbability.of(ground.neverTied(), network, region.communities());
    private final PairScores scores = ground.scores(ground.apart(improbability.pairs()), Score.V1_CORE);

    private int vertex(JsonNode pair, String end) {
        return region.vertex(pair, end);
    }

    private void each(String field, Offset<Double> offset, GoldenPairs.PairNumber number) {
        region.each(golden, field, offset, number);
    }

    private void eachOf(String field, Kernel kernel) {
        each(field, EXACT, (a, b) -> kernel.from(a).applyAsDouble(b));
        each(field, EXACT, (a, b) -> kernel.from(b).applyAsDouble(a));
    }

    private double at(int a, int b, IntToDoubleFunction number) {
        return number.applyAsDouble(scores.pairs().position(a, b));
    }

    private int never(int a, int b) {
        return improbability.pairs().position(a, b);
    }

    @Test
    void thePairsWithoutACommonPartnerAreThese26() {
        assertThat(scores.pairs().count())
                .isEqualTo(26)
                .isEqualTo(golden.get("pairs").size());
        each("d", EXACT, (a, b) -> improbability.hops(never(a, b)));
    }

    @Test
    void improbabilityIsDistanceTimesStructureTimesMixing() {
        each("I_d", EXACT, (a, b) -> improbability.distance(never(a, b)));
        each("I_s", within(1e-6), (a, b) -> improbability.structural(never(a, b)));
        each("I_m", EXACT, (a, b) -> improbability.mixing(never(a, b)));
        each("I", within(1e-6), (a, b) -> improbability.value(never(a, b)));
        assertThat(improbability.median()).isCloseTo(0.5637, within(5e-5));
    }

    @Test
    void workInCommonIsRareObjectsAndPlaces() {
        eachOf("C_obj", ground.undertakings().objects()::shared);
        eachOf("C_ter", Likeness.of(10, ground.undertakings().territories(), 5)::from);
        each("C", EXACT, (a, b) -> at(a, b, p -> scores.part(Block.WORK, p).orElseThrow()));
    }

    @Test
    void analogyIsLikenessToTheOthersPartners() {
        var analogy = new Analogy(network, ground.undertakings().likeness(), scores.pairs());
        each("A_mean", EXACT, (a, b) -> at(a, b, p -> analogy.mean()[p]));
        each("A_max", EXACT, (a, b) -> at(a, b, p -> analogy.most()[p]));
        each("A", EXACT, (a, b) -> at(a, b, p -> scores.part(Block.ANALOGY, p).orElseThrow()));
    }

    @Test
    void feasibilityIsGoBetweensRoutesAndCapacity() {
        eachOf("G", ground.goBetweens());
        eachOf("L3", new Structure(network)::threePaths);
        eachOf("cap", ground.capacity()::from);
        assertThat(ground.goBetweens().median())
                .isEqualTo(golden.get("params").get("med").asDouble());
    }

    @Test
    void theChainOfGoBetweensIsAsLikelyAsTheGoldenOne() {
        for (JsonNode pair : golden.get("pairs")) {
            int a = vertex(pair, "a");
            int b = vertex(pair, "b");
            var chain = new ArrayList<>(List.of(a));
            chain.addAll(new Chains(network, ground.goBetweens(), OptionalInt.empty()).between(a, b));
            chain.add(b);
            double chance = 1;
            for (int i = 1; i < chain.size(); i++) {
                double w = network.edge(chain.get(i - 1), chain.get(i))
                        .orElseThrow()
                        .weight();
                chance *= w / (w + 1);
            }
            assertThat(chance).isCloseTo(pair.get("G").asDouble(), EXACT);
        }
    }

    @Test
    void needsMetByOffersAreWeighedByWhatIsAsked() {
        for (JsonNode pair : golden.get("pairs")) {
            JsonNode met = pair.get("need_ab");
            JsonNode meets = pair.get("need_ba");
            Double expected = met.isNull() && meets.isNull()
                    ? Kernel.UNKNOWN
                    : 1 - (1 - met.asDouble(0)) * (1 - meets.asDouble(0));
            assertThat(ground.exchange().from(vertex(pair, "a")).applyAsDouble(vertex(pair, "b")))
                    .isEqualTo(expected);
        }
        assertThat(exchange("CPE", "UPA")).isEqualTo(1);
        assertThat(exchange("MRC", "UPA")).isNaN();
    }

    private double exchange(String a, String b) {
        return ground.exchange()
                .from(network.vertex(a).orElseThrow())
                .applyAsDouble(network.vertex(b).orElseThrow());
    }

    @Test
    void theScoreIsTheMeanOfValueAndFeasibility() {
        each("V", EXACT, (a, b) -> at(a, b, scores::value));
        each("F", EXACT, (a, b) -> at(a, b, scores::feasibility));
        each("S", EXACT, (a, b) -> at(a, b, scores::score));
    }
}
