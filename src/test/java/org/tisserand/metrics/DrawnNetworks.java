package org.tisserand.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.tisserand.Needs;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

/** Classic networks as a Python that has NetworkX draws them: they are not kept here. */
public final class DrawnNetworks {

    private DrawnNetworks() {}

    /** The edges of each, by its name. */
    static JsonNode all() throws IOException {
        Path script = Path.of("src/test/resources/oracle/networks.py");
        Process process = new ProcessBuilder(Needs.program("python3").toString(), script.toString()).start();
        byte[] printed = process.getInputStream().readAllBytes();
        Needs.require(printed.length > 0, "Python's networkx");
        return new ObjectMapper().readTree(printed);
    }

    /** One of them, each tie of strength 1. */
    public static Snapshot unweighted(String name) throws IOException {
        return unweighted(all().get(name));
    }

    static Snapshot unweighted(JsonNode edges) {
        return network(edges, false);
    }

    static Snapshot network(JsonNode edges, boolean weighted) {
        return Sketch.network(text(edges, weighted));
    }

    static String text(JsonNode edges, boolean weighted) {
        return StreamSupport.stream(edges.spliterator(), false)
                .map(edge -> spaceless(edge.get(0).asText()) + "–"
                        + spaceless(edge.get(1).asText())
                        + (weighted ? " " + edge.get(2).asText() : ""))
                .collect(Collectors.joining("\n"));
    }

    /** The second end of each edge as a collaboration in which the first takes part. */
    static Snapshot twoMode(JsonNode edges) {
        return Sketch.network(StreamSupport.stream(edges.spliterator(), false)
                .collect(Collectors.groupingBy(
                        edge -> spaceless(edge.get(1).asText()),
                        Collectors.mapping(edge -> spaceless(edge.get(0).asText()), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(event -> event.getKey() + ": " + event.getValue())
                .collect(Collectors.joining("\n")));
    }

    static String spaceless(String name) {
        return name.replace(' ', '_');
    }
}
