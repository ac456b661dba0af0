package org.tisserand.app;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Value;
import org.tisserand.network.Edge;

/**
 * What measuring gave.
 *
 * @param milliseconds of each repetition, in their order: the first runs cold
 * @param megabytes    most memory that the process held
 * @param scores       of the last repetition
 */
record Measured(Measuring of, EdgeList list, List<Double> milliseconds, long megabytes, Scores scores) {

    /** The line that programs read. */
    @JsonPropertyOrder({"metric", "vertices", "edges", "threads", "milliseconds", "peakMegabytes"})
    record Line(String metric, int vertices, int edges, int threads, List<Double> milliseconds, long peakMegabytes) {}

    Line line() {
        return new Line(of.metric().id(), list.vertices(), list.edges().size(), of.threads(), milliseconds, megabytes);
    }

    void tell(Console console) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        console.print(
                "measure.told",
                console.words().text("metric.%s.name".formatted(of.metric().id())),
                list.vertices(),
                list.edges().size(),
                of.threads(),
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                megabytes);
        scores.remarks().forEach(remark -> console.line(console.words().say(remark)));
    }

    /** The values as CSV, {@code vertex,value}: ties and pairs by both their ends, and nothing where there is no value. */
    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("vertex,value\n");
            for (int i = 0; i < scores.values().size(); i++) {
                out.write(subject(i) + "," + text(scores.get(i)) + "\n");
            }
        }
    }

    private String subject(int index) {
        if (of.metric().scope() == Metric.Scope.EDGE) {
            Edge edge = list.edges().get(index);
            return edge.u() + " " + edge.v();
        }
        if (of.metric().scope() == Metric.Scope.PAIR) {
            Scores.Pair pair = scores.pairs().get(index);
            return pair.u() + " " + pair.v();
        }
        return of.metric().scope() == Metric.Scope.NETWORK ? "" : String.valueOf(index);
    }

    private static String text(Value value) {
        return value.asDouble().isPresent() ? String.valueOf(value.asDouble().getAsDouble()) : "";
    }
}
