package org.tisserand.findings.pairs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.tisserand.Needs;
import org.tisserand.findings.Region;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten actors and eleven activities, every number of whose 26 pairs is written down. */
final class GoldenPairs {

    private final JsonNode region;
    private final Facts facts;
    private final Snapshot network;

    GoldenPairs() {
        this.region = read("reference/golden_pairs_v1.json");
        this.facts = Region.of(text());
        this.network = Snapshot.of(facts, Recipe.DEFAULT);
    }

    static JsonNode read(String path) {
        try {
            return new ObjectMapper().readTree(Needs.shared(path).toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The numbers of the first score, and what they come from. */
    JsonNode region() {
        return region;
    }

    Facts facts() {
        return facts;
    }

    Snapshot network() {
        return network;
    }

    private String text() {
        var lines = new ArrayList<String>();
        int table = 0;
        for (JsonNode event : region.get("events")) {
            lines.add("table e%d: %s | %s | %s | %d"
                    .formatted(
                            table++,
                            items(event.get(0)),
                            items(event.get(1)),
                            items(event.get(2)),
                            event.get(3).asInt()));
        }
        region.get("needs").properties().forEach(each -> lines.add(each.getKey() + " lacks " + items(each.getValue())));
        region.get("offers")
                .properties()
                .forEach(each -> lines.add(each.getKey() + " serves " + items(each.getValue())));
        return String.join("\n", lines);
    }

    private static String items(JsonNode items) {
        return String.join(
                ", ",
                StreamSupport.stream(items.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    /** The communities written down, by vertex. */
    int[] communities() {
        return network.actors().stream()
                .mapToInt(each -> region.get("comm").get(each.id()).asInt())
                .toArray();
    }

    int vertex(JsonNode pair, String end) {
        return network.vertex(pair.get(end).asText()).orElseThrow();
    }

    /** A number of two actors. */
    interface PairNumber {
        double of(int a, int b);
    }

    /** Each written pair's field is what {@code number} gives. */
    void each(JsonNode golden, String field, Offset<Double> offset, PairNumber number) {
        for (JsonNode pair : golden.get("pairs")) {
            assertThat(number.of(vertex(pair, "a"), vertex(pair, "b")))
                    .as(
                            "%s of %s and %s",
                            field, pair.get("a").asText(), pair.get("b").asText())
                    .isCloseTo(pair.get(field).asDouble(), offset);
        }
    }

    List<JsonNode> pairs(JsonNode golden) {
        return StreamSupport.stream(golden.get("pairs").spliterator(), false).toList();
    }
}
