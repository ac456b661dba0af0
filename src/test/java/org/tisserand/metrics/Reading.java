package org.tisserand.metrics;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tisserand.Sketch;
import org.tisserand.model.Value;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

import static java.util.stream.Collectors.joining;

/** A metric's values on a sketched network, read as a number, a reason or one line of text. */
final class Reading {

    private Reading() {}

    /** The network's value. */
    static double value(String metric, String network) {
        return value(metric, Sketch.network(network));
    }

    static double value(String metric, Snapshot network) {
        return Metrics.get(metric).of(network).get(0).asDouble().orElseThrow();
    }

    /** One actor's value. */
    static double value(String metric, Snapshot network, String actor) {
        return Metrics.get(metric)
                .of(network)
                .get(network.vertex(actor).orElseThrow())
                .asDouble()
                .orElseThrow();
    }

    /** The sum over all actors or edges. */
    static double total(String metric, Snapshot network) {
        return Metrics.get(metric).of(network).values().stream()
                .mapToDouble(value -> value.asDouble().orElseThrow())
                .sum();
    }

    /** How many actors each group has, in the order of the groups' numbers: {@code 12, 11, 6}. */
    static String sizes(String metric, Snapshot network) {
        var sizes = new TreeMap<Double, Integer>();
        for (Value value : Metrics.get(metric).of(network).values()) {
            value.asDouble().ifPresent(group -> sizes.merge(group, 1, Integer::sum));
        }
        return sizes.values().stream().map(String::valueOf).collect(joining(", "));
    }

    /** A line for each of the network's metrics: its id, and its value or why it has none. */
    static String measured(List<Metric> metrics, String network) {
        Snapshot snapshot = Sketch.network(network);
        return metrics.stream()
                .map(metric -> metric.id() + " " + said(metric.of(snapshot).get(0)))
                .collect(joining("\n"));
    }

    /** Why the network has no value. */
    static String reason(String metric, String network) {
        return ((Value.Undefined)
                        Metrics.get(metric).of(Sketch.network(network)).get(0))
                .reason();
    }

    /** {@code Ada 2, Bel 0.3333, Cyr isolate}. */
    static String actors(String metric, String text) {
        return actors(metric, Sketch.network(text));
    }

    static String actors(String metric, Snapshot network) {
        return actors(Metrics.get(metric).of(network), network);
    }

    static String actors(Scores scores, Snapshot network) {
        return IntStream.range(0, network.vertexCount())
                .mapToObj(v -> network.actor(v).id() + " " + said(scores.get(v)))
                .collect(joining(", "));
    }

    /** {@code Ada–Bel 1, Bel–Cyr 0}. */
    static String edges(String metric, String text) {
        Snapshot network = Sketch.network(text);
        Scores scores = Metrics.get(metric).of(network);
        return IntStream.range(0, network.edgeCount())
                .mapToObj(e -> said(network, network.edges().get(e)) + " " + said(scores.get(e)))
                .collect(joining(", "));
    }

    private static String said(Snapshot network, Edge edge) {
        return network.actor(edge.u()).id() + "–" + network.actor(edge.v()).id();
    }

    static String said(Value value) {
        return value instanceof Value.Known known
                ? new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(known.number())
                : ((Value.Undefined) value).reason();
    }
}
