package org.tisserand.metrics;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.total;
import static org.tisserand.metrics.Reading.value;

/** The undirected classic networks with their published values, and those of igraph for R and of NetworkX. */
class ClassicNetworksTest {

    private static final Map<String, String> TIES_OF = Map.of("florence_mariage_sans_Pucci", "florence_mariage");

    private static final List<String> NETWORKS = List.of(
            "kite",
            "karate",
            "florence_mariage",
            "florence_mariage_sans_Pucci",
            "florence_affaires",
            "burt_K3",
            "burt_K4",
            "burt_etoile5",
            "burt_ego_ferme",
            "pont_deux_K4");

    private static final Map<String, String> METRICS = Map.ofEntries(
            Map.entry("density", "density"),
            Map.entry("transitivity", "transitivity"),
            Map.entry("diameter", "diameter"),
            Map.entry("clustering_mean_degree0or1_as_0", "average-clustering"),
            Map.entry("modularity_max", "modularity"),
            Map.entry("mean_distance_connected_pairs", "mean-distance"),
            Map.entry("bridges", "bridge-count"),
            Map.entry("components_weak", "components"),
            Map.entry("degree", "degree"),
            Map.entry("constraint", "constraint"),
            Map.entry("effective_size", "effective-size"),
            Map.entry("betweenness_norm", "betweenness"),
            Map.entry("pagerank_0.85", "pagerank"),
            Map.entry("clustering_local", "clustering"),
            Map.entry("coreness", "coreness"),
            Map.entry("is_articulation_point", "articulation-points"),
            Map.entry("harmonic_norm", "harmonic-closeness"),
            Map.entry("closeness_norm", "closeness"),
            Map.entry("efficiency", "efficiency"),
            Map.entry("assortativity_degree", "degree-assortativity"),
            Map.entry("degree_centralization", "degree-centralisation"),
            Map.entry("betweenness_centralization", "betweenness-centralisation"),
            Map.entry("closeness_centralization", "closeness-centralisation"));

    @TestFactory
    Stream<DynamicTest> everyNetworkHasTheValuesOfItsTable() {
        return NETWORKS.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Snapshot network = network(name);
                    List<NamedCsvRecord> own = Classics.values(name);
                    assertThat(own).hasSizeGreaterThan(2);
                    own.forEach(row -> compare(network, row));
                }));
    }

    private static void compare(Snapshot network, NamedCsvRecord row) {
        String metric = row.getField("metric");
        String actor = row.getField("node").replace(' ', '_');
        String expected = row.getField("value");
        if (metric.equals("articulation_points")) {
            assertThat(total("articulation-points", network)).isEqualTo(Double.parseDouble(expected));
        } else if (METRICS.containsKey(metric)) {
            String id = METRICS.get(metric);
            double found = actor.isEmpty() ? value(id, network) : value(id, network, actor);
            assertThat(found)
                    .as(metric + " " + actor)
                    .isCloseTo(Double.parseDouble(expected), within(Classics.tolerance(expected)));
        }
    }

    private static Snapshot network(String name) {
        String lines = Classics.ties(TIES_OF.getOrDefault(name, name), "–");
        boolean families = name.startsWith("florence") && !name.endsWith("sans_Pucci");
        return Sketch.network(families ? lines + "\n" + Classics.actors(name) : lines);
    }
}
