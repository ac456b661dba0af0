package org.tisserand.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        document.get("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(
                        method.toUpperCase(Locale.ROOT) + " /api/v1" + path.getKey())));

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(server.routes().stream()
                        .filter(route -> route.contains(" /api/"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "/network, Network",
        "/actors, List",
        "/ties, List",
        "/communities, List",
        "/metrics, List",
        "/lenses, List",
        "/findings/bridges, List",
        "/imports, List",
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
        assertThat(fields(first("/findings/bridges"))).containsAll(required("Finding"));
    }

    private static JsonNode first(String path) {
        return visitor.json("/api/v1" + path).get("items").get(0);
    }

    private static List<String> required(String schema) {
        List<String> names = new ArrayList<>();
        document.get("components").get("schemas").get(schema).get("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
