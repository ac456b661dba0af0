package org.tisserand.metrics;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The classic networks with their published values, and those of igraph and sna for R and of NetworkX: every row of their
 * table is compared, to half of its last digit.
 */
class ClassicValuesTest {

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
            compare(Objects.requireNonNull(measures.get(metric), name + " " + metric), network, row);
        }
    }

    private static void compare(ClassicMeasures.Measure measure, Snapshot network, NamedCsvRecord row) {
        String expected = row.getField("value");
        assertThat(measure.of(network, Classics.spaceless(row.getField("node"))))
                .as(row.getField("metric") + " " + row.getField("node"))
                .isCloseTo(Double.parseDouble(expected), within(Classics.tolerance(row.getField("metric"), expected)));
    }
}
