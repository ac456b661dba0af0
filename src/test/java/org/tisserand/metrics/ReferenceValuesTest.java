package org.tisserand.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tisserand.Needs;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.total;
import static org.tisserand.metrics.Reading.value;

/**
 * Thirteen classic networks as NetworkX draws them, against values of NetworkX 2.8.8 and igraph 0.10.2: exact ones to
 * 1e-9, PageRank and eigenvector centrality, which those iterate less far, to 1e-6.
 */
class ReferenceValuesTest {

    private static final double EXACT = 1e-9;
    private static final double ITERATED = 1e-6;

    private static final Map<String, String> OF_NETWORK = Map.ofEntries(
            Map.entry("density", "density"),
            Map.entry("components", "components"),
            Map.entry("transitivity", "transitivity"),
            Map.entry("avg_clustering", "average-clustering"),
            Map.entry("apl", "mean-distance"),
            Map.entry("diameter", "diameter"),
            Map.entry("bridges", "bridge-count"),
            Map.entry("global_eff", "global-efficiency"),
            Map.entry("cent_degree", "degree-centralisation"),
            Map.entry("cent_betw", "betweenness-centralisation"),
            Map.entry("cent_close", "closeness-centralisation"));

    private static final Set<String> ITERATED_METRICS = Set.of("pr", "evec_l2");

    private static final Map<String, String> OF_ACTORS = Map.of(
            "deg", "degree",
            "betw_n", "betweenness",
            "pr", "pagerank",
            "evec_l2", "eigenvector",
            "eff", "efficiency",
            "constraint", "constraint",
            "effsize", "effective-size",
            "core", "coreness",
            "clus", "clustering");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyNetworkHasTheValuesOfItsReference() throws IOException {
        JsonNode values =
                JSON.readTree(Needs.shared("reference/reference_values.json").toFile());
        JsonNode edges = DrawnNetworks.all();
        return edges.properties().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> compare(DrawnNetworks.unweighted(each.getValue()), values.get(each.getKey()))));
    }

    private static void compare(Snapshot network, JsonNode values) {
        assertThat(network.vertexCount()).isEqualTo(values.get("n").asInt());
        assertThat(network.edgeCount()).isEqualTo(values.get("m").asInt());
        OF_NETWORK.forEach((key, metric) -> assertThat(value(metric, network))
                .as(metric)
                .isCloseTo(values.get(key).asDouble(), within(EXACT)));
        assertThat(total("articulation-points", network))
                .isEqualTo(values.get("artic").asInt());
        compareCores(network, values);
        compareAssortativity(network, values.get("assort"));
        values.get("nodes")
                .properties()
                .forEach(node -> compareActor(network, DrawnNetworks.spaceless(node.getKey()), node.getValue()));
    }

    private static void compareCores(Snapshot network, JsonNode values) {
        double most = values.get("kmax").asDouble();
        long inner = network.actors().stream()
                .filter(actor -> value("coreness", network, actor.id()) == most)
                .count();
        assertThat(inner).isEqualTo(values.get("kmax_size").asLong());
    }

    /** The regular ones have none. */
    private static void compareAssortativity(Snapshot network, JsonNode expected) {
        Value found = Metrics.get("degree-assortativity").of(network).get(0);
        assertThat(found.asDouble().isEmpty()).isEqualTo(expected.isNull());
        assertThat(found.asDouble().orElse(0)).isCloseTo(expected.asDouble(), within(EXACT));
    }

    private static void compareActor(Snapshot network, String actor, JsonNode values) {
        OF_ACTORS.forEach((key, metric) -> assertThat(value(metric, network, actor))
                .as(metric + " of " + actor)
                .isCloseTo(values.get(key).asDouble(), within(ITERATED_METRICS.contains(key) ? ITERATED : EXACT)));
        int vertex = network.vertex(actor).orElseThrow();
        assertThat(new Betweenness(network).raw(vertex))
                .isCloseTo(values.get("betw").asDouble(), within(EXACT));
        if (values.has("hierarchy")) {
            assertThat(value("hierarchy", network, actor))
                    .isCloseTo(values.get("hierarchy").asDouble(), within(EXACT));
        }
        assertThat(value("harmonic-closeness", network, actor) * (network.vertexCount() - 1))
                .isCloseTo(values.get("harm").asDouble(), within(EXACT));
    }

    @Test
    void leidenReachesTheBestKnownModularityOfKarateAndLesMiserables() throws IOException {
        JsonNode values =
                JSON.readTree(Needs.shared("reference/reference_values.json").toFile());
        for (String name : new String[] {"karate", "lesmis"}) {
            assertThat(value(
                            "modularity",
                            DrawnNetworks.unweighted(DrawnNetworks.all().get(name))))
                    .as(name)
                    .isGreaterThan(values.get(name).get("Q_leiden_best").asDouble() - EXACT);
        }
    }

    @Test
    void strengthsAndWeightedConstraintOfLesMiserables() throws IOException {
        JsonNode values = JSON.readTree(
                        Needs.shared("reference/reference_values.json").toFile())
                .get("lesmis_weighted");
        Snapshot network = DrawnNetworks.network(DrawnNetworks.all().get("lesmis"), true);
        assertThat(value("strength", network, "Valjean"))
                .isEqualTo(values.get("strength_Valjean").asDouble());
        values.get("wconstraint").properties().forEach(each -> assertThat(
                        value("weighted-constraint", network, each.getKey()))
                .as(each.getKey())
                .isCloseTo(each.getValue().asDouble(), within(EXACT)));
    }

    @Test
    void weightedBetweennessOfLesMiserables() throws IOException {
        Snapshot network = DrawnNetworks.network(DrawnNetworks.all().get("lesmis"), true);
        JSON.readTree(Needs.shared("reference/reference_values.json").toFile())
                .get("lesmis_weighted")
                .get("wbetw")
                .properties()
                .forEach(each -> assertThat(value("weighted-betweenness", network, each.getKey()))
                        .as(each.getKey())
                        .isCloseTo(each.getValue().asDouble(), within(EXACT)));
    }

    @Test
    void strengthsOfKarate() throws IOException {
        JsonNode values = JSON.readTree(
                        Needs.shared("reference/reference_values.json").toFile())
                .get("karate_weighted");
        Snapshot network = DrawnNetworks.network(DrawnNetworks.all().get("karate"), true);
        assertThat(value("strength", network, "0"))
                .isEqualTo(values.get("strength0").asDouble());
        assertThat(value("strength", network, "33"))
                .isEqualTo(values.get("strength33").asDouble());
        assertThat(value("mean-strength", network) * 34 / 2)
                .isCloseTo(values.get("total").asDouble(), within(EXACT));
    }
}
