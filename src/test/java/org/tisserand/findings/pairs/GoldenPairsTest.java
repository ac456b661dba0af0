package org.tisserand.findings.pairs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tisserand.Needs;
import org.tisserand.findings.Region;
import org.tisserand.metrics.Metrics;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Ten actors and eleven activities, every number of whose 26 pairs is known. */
class GoldenPairsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private JsonNode golden;
    private Snapshot network;
    private Ground ground;
    private Improbability improbability;
    private PairScores scores;

    @BeforeEach
    void read() throws IOException {
        golden = new ObjectMapper()
                .readTree(Needs.shared("reference/golden_pairs_v1.json").toFile());
        Facts facts = Region.of(text(golden));
        network = Snapshot.of(facts, Recipe.DEFAULT);
        ground = new Ground(facts, network, Metrics.get("weighted-constraint").of(network));
        improbability = ground.improbability(ground.neverTied(), communities());
        Pairs never = improbability.pairs();
        scores = ground.scores(never.where(p -> improbability.hops(p) == 0 || improbability.hops(p) >= 3), Block.CORE);
    }

    private static String text(JsonNode golden) {
        var lines = new ArrayList<String>();
        int table = 0;
        for (JsonNode event : golden.get("events")) {
            lines.add("table e%d: %s | %s | %s | %d"
                    .formatted(
                            table++,
                            items(event.get(0)),
                            items(event.get(1)),
                            items(event.get(2)),
                            event.get(3).asInt()));
        }
        golden.get("needs").properties().forEach(each -> lines.add(each.getKey() + " lacks " + items(each.getValue())));
        golden.get("offers")
                .properties()
                .forEach(each -> lines.add(each.getKey() + " serves " + items(each.getValue())));
        return String.join("\n", lines);
    }

    private static String items(JsonNode items) {
        return String.join(
                ", ",
                StreamSupport.stream(items.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    private int[] communities() {
        return network.actors().stream()
                .mapToInt(each -> golden.get("comm").get(each.id()).asInt())
                .toArray();
    }

    private int vertex(JsonNode pair, String end) {
        return network.vertex(pair.get(end).asText()).orElseThrow();
    }

    private void each(String field, Offset<Double> offset, PairNumber number) {
        for (JsonNode pair : golden.get("pairs")) {
            assertThat(number.of(vertex(pair, "a"), vertex(pair, "b")))
                    .as(
                            "%s of %s and %s",
                            field, pair.get("a").asText(), pair.get("b").asText())
                    .isCloseTo(pair.get(field).asDouble(), offset);
        }
    }

    private void eachOf(String field, Kernel kernel) {
        each(field, EXACT, (a, b) -> kernel.from(a).applyAsDouble(b));
        each(field, EXACT, (a, b) -> kernel.from(b).applyAsDouble(a));
    }

    private interface PairNumber {
        double of(int a, int b);
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
        eachOf("C_obj", ground.objects()::shared);
        eachOf("C_ter", Likeness.of(10, ground.territories(), 5)::from);
        each("C", EXACT, (a, b) -> at(a, b, p -> scores.part(Block.WORK, p).orElseThrow()));
    }

    @Test
    void analogyIsLikenessToTheOthersPartners() {
        var analogy = new Analogy(network, ground.likeness());
        eachOf("A_mean", analogy::mean);
        eachOf("A_max", analogy::most);
        each("A", EXACT, (a, b) -> at(a, b, p -> scores.part(Block.ANALOGY, p).orElseThrow()));
    }

    @Test
    void feasibilityIsGoBetweensRoutesAndCapacity() {
        eachOf("G", ground.goBetweens()::from);
        eachOf("L3", new Structure(network)::threePaths);
        eachOf("cap", new Capacity(network, ground.mentions())::from);
        assertThat(ground.goBetweens().median())
                .isEqualTo(golden.get("params").get("med").asDouble());
    }

    @Test
    void theChainOfGoBetweensIsAsLikelyAsTheGoldenOne() {
        for (JsonNode pair : golden.get("pairs")) {
            int a = vertex(pair, "a");
            int b = vertex(pair, "b");
            var chain = new ArrayList<>(List.of(a));
            chain.addAll(ground.goBetweens().chain(a, b));
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
