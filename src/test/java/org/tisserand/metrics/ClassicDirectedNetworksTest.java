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
import static org.tisserand.metrics.Reading.value;

/** The directed classic networks with their published values, and those of igraph and sna for R. */
class ClassicDirectedNetworksTest {

    private static final Map<String, String> METRICS = Map.of(
            "indegree", "in-degree",
            "outdegree", "out-degree",
            "betweenness_norm", "directed-betweenness",
            "reciprocity_arc", "reciprocity",
            "density", "directed-density");

    @TestFactory
    Stream<DynamicTest> everyNetworkHasTheValuesOfItsTable() {
        return Stream.of("knoke_info", "knoke_money", "hightech_conseil", "hightech_hierarchie", "gf_cograph")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Snapshot network = Sketch.network(Classics.ties(name, "→") + "\n" + Classics.actors(name));
                    List<NamedCsvRecord> own = Classics.values(name).stream()
                            .filter(row -> METRICS.containsKey(row.getField("metric")))
                            .toList();
                    assertThat(own).hasSizeGreaterThan(8);
                    own.forEach(row -> compare(network, row));
                }));
    }

    private static void compare(Snapshot network, NamedCsvRecord row) {
        String metric = METRICS.getOrDefault(row.getField("metric"), "");
        String actor = Classics.spaceless(row.getField("node"));
        String expected = row.getField("value");
        double found = actor.isEmpty() ? value(metric, network) : value(metric, network, actor);
        assertThat(found)
                .as(metric + " " + actor)
                .isCloseTo(Double.parseDouble(expected), within(Classics.tolerance(expected)));
    }
}
