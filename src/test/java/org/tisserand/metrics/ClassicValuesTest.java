package org.tisserand.metrics;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The classic networks with their published values, and those of igraph and sna for R and of NetworkX: every row of their
 * table is compared, to half of its last digit, unless it is of what this project does not measure.
 */
class ClassicValuesTest {

    /** Not among the metrics: the triad census and Krackhardt's degrees of hierarchy, and what walks a two-mode network. */
    private static final List<String> NOT_MEASURED = List.of(
            "triads_", "krackhardt_", "transitivity_weak_sna", "betweenness_norm_2mode", "closeness_norm_2mode");

    /** Measured on ties alone, whatever their direction. */
    private static final List<String> NOT_DIRECTED =
            List.of("components_strong", "pagerank_0.85", "mean_distance_connected_pairs", "diameter", "EI_index_arcs");

    @TestFactory
    Stream<DynamicTest> everyNetworkHasTheValuesOfItsTable() {
        return Classics.values().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> compare(each.getKey(), each.getValue())));
    }

    private static void compare(String name, List<NamedCsvRecord> rows) {
        Snapshot network = Classics.network(name);
        Map<String, ClassicMeasures.Measure> measures = ClassicMeasures.of(name);
        for (NamedCsvRecord row : rows) {
            String metric = row.getField("metric");
            if (measures.containsKey(metric)) {
                compare(measures.get(metric), network, row);
            } else {
                assertThat(leftOut(name, metric)).as(name + " " + metric).isTrue();
            }
        }
    }

    private static boolean leftOut(String name, String metric) {
        return NOT_MEASURED.stream().anyMatch(metric::startsWith)
                || (Classics.directed(name) && NOT_DIRECTED.contains(metric));
    }

    private static void compare(ClassicMeasures.Measure measure, Snapshot network, NamedCsvRecord row) {
        String expected = row.getField("value");
        assertThat(measure.of(network, Classics.spaceless(row.getField("node"))))
                .as(row.getField("metric") + " " + row.getField("node"))
                .isCloseTo(Double.parseDouble(expected), within(Classics.tolerance(row.getField("metric"), expected)));
    }
}
