package org.tisserand.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.value;

/** A network of 300 actors with hubs, small pieces and isolates, whose values NetworkX 3.6.1 gave: synthetic.py says how. */
class SyntheticOracleTest {

    private final JsonNode oracle;
    private final Snapshot network;

    SyntheticOracleTest() throws IOException {
        oracle = new ObjectMapper()
                .readTree(Path.of("src/test/resources/oracle/synthetic.json").toFile());
        Stream<String> actors = IntStream.range(0, oracle.get("actors").asInt()).mapToObj(SyntheticOracleTest::name);
        Stream<String> ties = StreamSupport.stream(oracle.get("edges").spliterator(), false)
                .map(edge -> name(edge.get(0).asInt()) + "–" + name(edge.get(1).asInt()));
        network = Sketch.network(Stream.concat(actors, ties).collect(joining("\n")));
    }

    private static String name(int actor) {
        return "%03d".formatted(actor);
    }

    @Test
    void theNetworkHasTheValuesOfNetworkX() {
        oracle.get("network").properties().forEach(each -> assertThat(value(each.getKey(), network))
                .as(each.getKey())
                .isCloseTo(each.getValue().asDouble(), within(1e-12)));
    }

    @Test
    void everyActorHasTheValuesOfNetworkX() {
        oracle.get("values").properties().forEach(metric -> {
            Scores scores = Metrics.get(metric.getKey()).of(network);
            metric.getValue().properties().forEach(actor -> assertThat(scores.get(Integer.parseInt(actor.getKey()))
                            .asDouble()
                            .orElseThrow())
                    .as(metric.getKey() + " of " + actor.getKey())
                    .isCloseTo(
                            actor.getValue().asDouble(),
                            within(1e-12 * Math.max(1, actor.getValue().asDouble()))));
        });
    }

    @Test
    void isolatesAndTheyAloneHaveNoConstraint() {
        Scores scores = Metrics.get("constraint").of(network);
        for (int v = 0; v < network.vertexCount(); v++) {
            assertThat(scores.get(v).asDouble().isEmpty())
                    .isEqualTo(!oracle.get("values").get("constraint").has(String.valueOf(v)));
        }
    }
}
