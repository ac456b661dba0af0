package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tisserand.metrics.Choice;
import org.tisserand.metrics.Metrics;

import static org.assertj.core.api.Assertions.assertThat;

/** Routes and document say the same. */
class OpenApiTest {

    private static WebServer server;
    private static Visitor visitor;
    private static JsonNode document;

    @BeforeAll
    static void serve() throws IOException {
        server = SampleHome.serve(SampleHome.BRIDGED);
        visitor = new Visitor(server);
        document = new YAMLMapper().readTree(visitor.page("/api/v1/openapi.yaml"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionIsServed() {
        List<String> described = new ArrayList<>();
        for (var path : document.get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                described.add(method.getKey().toUpperCase(Locale.ROOT) + " /api/v1" + path.getKey());
            }
        }
        List<String> served = new ArrayList<>(server.routes());
        served.removeIf(route -> !route.contains(" /api/"));

        assertThat(described).containsExactlyInAnyOrderElementsOf(served);
    }

    static Stream<Choice> choices() {
        return Metrics.ALL.stream().flatMap(metric -> metric.choices().stream()).distinct();
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyChoiceThatAMetricLeavesIsAParameterWithItsValuesAndPreset(Choice choice) {
        JsonNode parameter = document.at("/components/parameters/" + choice.name());

        assertThat(parameter.at("/name").asText()).isEqualTo(choice.name());
        assertThat(parameter.at("/in").asText()).isEqualTo("query");
        assertThat(texts(parameter.at("/schema/enum"))).isEqualTo(choice.values());
        assertThat(parameter.at("/schema/default").asText()).isEqualTo(choice.preset());
        assertThat(document.at("/paths").get("/metrics/{id}").at("/get/parameters"))
                .anySatisfy(each ->
                        assertThat(each.at("/$ref").asText()).isEqualTo("#/components/parameters/" + choice.name()));
    }

    @Test
    void noTwoChoicesShareAName() {
        assertThat(choices().map(Choice::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/network, Network",
        "/network/significance, NetworkChance",
        "/metrics/degree/stability, Stability",
        "/actors, List",
        "/ties, List",
        "/communities, List",
        "/mixing, List",
        "/completeness, List",
        "/methods, List",
        "/evolution?before=2022&after=2023, Evolution",
        "/metrics, List",
        "/lenses, List",
        "/findings/bridges, List",
        "/imports, List",
        "/decisions, List",
        "/duplicates, List",
        "/duplicates/decisions, List",
        "/what-if?pair=a1~b1, Change",
        "/what-if/bridging?pair=a1~b1, Bridging",
        "/what-if/best, Best",
        "/questions, List"
    })
    void anAnswerHasTheFieldsThatItsSchemaRequires(String path, String schema) {
        assertThat(fields(visitor.json("/api/v1" + path))).containsAll(required(schema));
    }

    @Test
    void theItemsOfListsHaveTheFieldsThatTheirSchemasRequire() {
        assertThat(fields(first("/actors"))).containsAll(required("Actor"));
        assertThat(fields(first("/ties"))).containsAll(required("Tie"));
        assertThat(fields(first("/metrics"))).containsAll(required("Metric"));
        assertThat(fields(first("/network/significance"))).containsAll(required("HeldMetric"));
        assertThat(fields(first("/metrics/degree/stability"))).containsAll(required("Kept"));
        assertThat(fields(first("/findings/bridges"))).containsAll(required("Finding"));
    }

    private static JsonNode first(String path) {
        return visitor.json("/api/v1" + path).get("items").get(0);
    }

    private static List<String> required(String schema) {
        return texts(document.at("/components/schemas/" + schema + "/required"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
