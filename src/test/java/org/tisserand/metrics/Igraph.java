package org.tisserand.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tisserand.Needs;

import static org.assertj.core.api.Assertions.assertThat;

/** The script that asks igraph, running beside the test: its paths by length take longest, and go apart from the rest. */
final class Igraph {

    private static final String SCRIPT = "src/test/resources/oracle/igraph_values.py";

    private final Path folder;
    private final Process lengths;
    private final Process rest;

    /** On what is written in {@code folder}. */
    Igraph(Path folder) throws IOException {
        this.folder = folder;
        this.lengths = started("lengths");
        this.rest = started("rest");
    }

    private Process started(String part) throws IOException {
        return new ProcessBuilder(Needs.python("igraph").toString(), SCRIPT, folder.toString(), part)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(folder.resolve(part + ".json").toFile())
                .start();
    }

    /** By the id of our metric: a number, or one for each vertex or edge; null where igraph has none. */
    Map<String, JsonNode> values() throws IOException, InterruptedException {
        var values = new LinkedHashMap<String, JsonNode>();
        for (Process each : new Process[] {rest, lengths}) {
            assertThat(each.waitFor()).isZero();
            String part = each == rest ? "rest" : "lengths";
            new ObjectMapper().readTree(folder.resolve(part + ".json").toFile()).forEach(scope -> scope.properties()
                    .forEach(metric -> values.put(metric.getKey(), metric.getValue())));
        }
        return values;
    }
}
