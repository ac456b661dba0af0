package org.tisserand.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tisserand.Needs;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Thirteen classic networks as NetworkX draws them, against values of NetworkX 2.8.8 and igraph 0.10.2: exact ones to
 * 1e-9, PageRank and eigenvector centrality, which those iterate less far, to 1e-6. Every value of the file is compared.
 */
class ReferenceValuesTest {

    private static final double EXACT = 1e-9;
    private static final double ITERATED = 1e-6;
    private static final Set<String> ITERATED_KEYS = Set.of("pr", "evec_l2");

    /** Of formal concepts: {@code ConceptsTest} reads these, of the same file. */
    private static final Set<String> OF_CONCEPTS =
            Set.of("/davis_bip/concepts", "/davis_bip/concepts_3x3", "/davis_bip/stab_top");

    /** Another hierarchy than the k-components, whose sizes stand beside it in the file and are compared. */
    private static final String NOT_K_COMPONENTS = "/karate/cohesive_blocks";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> compared = new HashSet<>();
    private JsonNode file = JSON.missingNode();
    private JsonNode drawn = JSON.missingNode();

    @BeforeEach
    void read() throws IOException {
        file = JSON.readTree(Needs.shared("reference/reference_values.json").toFile());
        drawn = DrawnNetworks.all();
    }

    @Test
    void everyValueOfTheFileIsWhatOurMetricsSay() {
        file.properties().forEach(network -> {
            ReferenceAnswers answers = answers(network.getKey());
            network.getValue().properties().forEach(each -> {
                String path = "/" + network.getKey() + "/" + each.getKey();
                if (!OF_CONCEPTS.contains(path) && !path.equals(NOT_K_COMPONENTS)) {
                    compare(path, each.getValue(), JSON.valueToTree(answers.of(each.getKey(), each.getValue())));
                }
            });
        });
        Set<String> unread = new HashSet<>();
        leaves("", file).forEach(unread::add);
        unread.removeAll(compared);
        unread.removeIf(path ->
                path.startsWith(NOT_K_COMPONENTS) || OF_CONCEPTS.stream().anyMatch(path::startsWith));
        assertThat(unread).as("values that no measure was held against").isEmpty();
        assertThat(compared).hasSizeGreaterThan(700);
    }

    private ReferenceAnswers answers(String name) {
        boolean weighted = name.endsWith("_weighted");
        JsonNode edges = drawn.get(name.replace("_weighted", ""));
        String sectors = name.equals("karate") ? Sketch.kept("karate-factions") + "\n" : "";
        Snapshot network = Sketch.network(sectors + DrawnNetworks.text(edges, weighted));
        return new ReferenceAnswers(network, name.equals("davis_bip") ? DrawnNetworks.twoMode(edges) : network);
    }

    /** Leaf by leaf; of an object only what the file holds. */
    private void compare(String path, JsonNode expected, JsonNode found) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(each -> compare(path + "/" + each.getKey(), each.getValue(), found.path(each.getKey())));
        } else if (expected.isArray()) {
            assertThat(found).as(path).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "/" + i, expected.get(i), found.path(i));
            }
        } else {
            compareLeaf(path, expected, found);
            compared.add(path);
        }
    }

    private static void compareLeaf(String path, JsonNode expected, JsonNode found) {
        if (expected.isNumber() && found.isNumber()) {
            boolean iterated = ITERATED_KEYS.contains(path.substring(path.lastIndexOf('/') + 1));
            assertThat(found.asDouble()).as(path).isCloseTo(expected.asDouble(), within(iterated ? ITERATED : EXACT));
        } else {
            assertThat(found.asText()).as(path).isEqualTo(expected.asText());
        }
    }

    private static Stream<String> leaves(String path, JsonNode node) {
        if (node.isArray()) {
            return Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                    .flatMap(i -> leaves(path + "/" + i, node.get(i)));
        }
        return node.isObject()
                ? node.properties().stream().flatMap(each -> leaves(path + "/" + each.getKey(), each.getValue()))
                : Stream.of(path);
    }
}
