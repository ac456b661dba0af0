package org.tisserand.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tisserand.Needs;
import org.tisserand.model.Value;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * igraph as judge on two generated networks, of 1,200 and of 10,000 actors: every metric it has, and of each the whole vector.
 *
 * <p>Within 1e-9 of the value, or 1e-15 near 0.
 */
class IgraphOracleIT {

    private static final double RELATIVE = 1e-9;
    private static final double NEAR_ZERO = 1e-15;

    /** What is looked for: as many as the script tells. */
    private static final int METRICS = 53;

    @Test
    void agreesOn1200Actors(@TempDir Path folder) throws IOException, InterruptedException {
        compare(GeneratedNetwork.of(1_200, 6_000, folder));
    }

    @Test
    void agreesOn10000Actors(@TempDir Path folder) throws IOException, InterruptedException {
        compare(GeneratedNetwork.of(10_000, 25_000, folder));
    }

    private static void compare(GeneratedNetwork made) throws IOException, InterruptedException {
        Needs.python("igraph");
        made.write();
        var igraph = new Igraph(made.folder());
        Map<String, JsonNode> theirs = igraph.values();
        assertThat(theirs.keySet()).hasSize(METRICS);
        Scores pieces = made.scores("component");
        theirs.forEach((id, values) -> {
            List<Value> ours = made.scores(id).values();
            switch (id) {
                case "component" -> comparePartition(ours, values);
                case "closeness" -> compareWithinLargest(id, ours, values, pieces, 1);
                case "eigenvector" -> compareWithinLargest(id, ours, values, pieces, greatest(ours, pieces));
                case "eccentricity" -> compareAll(id, ours, values, 0);
                default -> compareAll(id, ours, values, Double.NaN);
            }
        });
    }

    /** @param none what igraph says where we say nothing, apart from NaN */
    private static void compareAll(String id, List<Value> ours, JsonNode theirs, double none) {
        assertThat(theirs.isArray() ? theirs.size() : 1).as(id).isEqualTo(ours.size());
        for (int i = 0; i < ours.size(); i++) {
            JsonNode expected = theirs.isArray() ? theirs.get(i) : theirs;
            String where = id + " of " + i;
            if (ours.get(i).asDouble().isPresent()) {
                assertClose(where, ours.get(i).asDouble().orElseThrow(), expected.asDouble(Double.NaN));
            } else {
                assertThat(expected.isNull() || expected.asDouble() == none)
                        .as(where)
                        .isTrue();
            }
        }
    }

    /** Where igraph gives each piece a value of its own, or 0 to all but the largest. */
    private static void compareWithinLargest(
            String id, List<Value> ours, JsonNode theirs, Scores pieces, double scale) {
        for (int v = 0; v < ours.size(); v++) {
            if (inLargest(pieces, v)) {
                double value = ours.get(v).asDouble().orElseThrow();
                assertClose(id + " of " + v, value / scale, theirs.get(v).asDouble(Double.NaN));
            }
        }
    }

    private static boolean inLargest(Scores pieces, int vertex) {
        return pieces.get(vertex).asDouble().orElseThrow() == 1;
    }

    private static double greatest(List<Value> ours, Scores pieces) {
        return IntStream.range(0, ours.size())
                .filter(v -> inLargest(pieces, v))
                .mapToDouble(v -> ours.get(v).asDouble().orElseThrow())
                .max()
                .orElseThrow();
    }

    /** The same pieces, whatever their numbers. */
    private static void comparePartition(List<Value> ours, JsonNode theirs) {
        var theirNumber = new TreeMap<Double, Integer>();
        for (int v = 0; v < ours.size(); v++) {
            int number = theirs.get(v).asInt();
            double own = ours.get(v).asDouble().orElseThrow();
            assertThat(theirNumber.computeIfAbsent(own, key -> number)).isEqualTo(number);
        }
        assertThat(new HashSet<>(theirNumber.values())).hasSameSizeAs(theirNumber.keySet());
    }

    private static void assertClose(String what, double found, double expected) {
        assertThat(Math.abs(found - expected))
                .as("%s: %s, igraph %s", what, found, expected)
                .isLessThanOrEqualTo(Math.max(NEAR_ZERO, RELATIVE * Math.abs(expected)));
    }
}
