package org.tisserand.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Needs;
import org.tisserand.Sketch;
import org.tisserand.model.Language;
import org.tisserand.model.Value;
import org.tisserand.model.Words;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.value;

/** Davis, Gardner and Gardner's eighteen women and fourteen events, against values of NetworkX 2.8.8. */
class DavisTest {

    private static final double EXACT = 1e-9;

    private final Snapshot network = davis();
    private final JsonNode values = new ObjectMapper()
            .readTree(Needs.shared("reference/reference_values.json").toFile())
            .get("davis_bip");

    DavisTest() throws IOException {}

    private static Snapshot davis() throws IOException {
        var women = new TreeMap<String, List<String>>();
        try (InputStream file = DavisTest.class.getResourceAsStream("/davis/southern-women.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", -1))
                    .forEach(line -> List.of(line[1].split(", ", -1))
                            .forEach(event -> women.computeIfAbsent(event, key -> new ArrayList<>())
                                    .add(line[0])));
        }
        return Sketch.network(women.entrySet().stream()
                .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void theNetworkHasTheValuesOfItsReference() {
        assertThat(network.twoMode().count()).isEqualTo(values.get("m").asInt());
        assertThat(network.edgeCount()).isEqualTo(values.get("proj_edges").asInt());
        assertThat(value("two-mode-density", network)).isCloseTo(number("bip_density"), within(EXACT));
        assertThat(value("robins-alexander", network)).isCloseTo(number("rc"), within(EXACT));
        assertThat(edge("Evelyn Jefferson", "Laura Mandeville").weight()).isCloseTo(number("newman_EL"), within(EXACT));
    }

    @Test
    void theWomenHaveTheValuesOfTheirReference() {
        values.get("latapy").properties().forEach(each -> assertThat(
                        value("pairwise-clustering", network, each.getKey()))
                .isCloseTo(each.getValue().asDouble(), within(EXACT)));
        assertThat(value("two-mode-degree", network, "Evelyn Jefferson"))
                .isCloseTo(values.get("bipdeg").get("Evelyn Jefferson").asDouble(), within(EXACT));
        assertThat(value("collaboration-count", network, "Nora Fayette")).isEqualTo(8);
    }

    @Test
    void theEventsHaveTheValuesOfTheirReference() {
        int eighth = IntStream.range(0, network.twoMode().collaborationCount())
                .filter(e -> network.twoMode().collaboration(e).id().equals("E8"))
                .findFirst()
                .orElseThrow();
        assertThat(Metrics.get("collaboration-size").of(network).get(eighth)).isEqualTo(Value.of(14));
        assertThat(Metrics.get("collaboration-degree")
                        .of(network)
                        .get(eighth)
                        .asDouble()
                        .orElseThrow())
                .isCloseTo(values.get("bipdeg").get("E8").asDouble(), within(EXACT));
    }

    @Test
    void fivePairsOfAHundredAndThirtyNineMeetMoreThanChanceWouldHaveIt() {
        Scores scores = Metrics.get("backbone").of(network);
        List<Double> p = scores.values().stream()
                .map(value -> value.asDouble().orElseThrow())
                .toList();
        assertThat(p).hasSize(139);
        assertThat(p.stream().filter(each -> each < .05)).hasSize(5);
        assertThat(scores.remarks().stream().map(Words.in(Language.EN)::say)).allSatisfy(said -> assertThat(said)
                .contains("chance alone would put about 7 below 0.05. None stands out from chance"));
        int pair = network.edges().indexOf(edge("Katherina Rogers", "Sylvia Avondale"));
        assertThat(p.get(pair)).isCloseTo(.007, within(.004));
    }

    private double number(String name) {
        return values.get(name).asDouble();
    }

    private Edge edge(String one, String other) {
        return network.edge(vertex(one), vertex(other)).orElseThrow();
    }

    private int vertex(String name) {
        return IntStream.range(0, network.vertexCount())
                .filter(v -> network.actor(v).id().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
