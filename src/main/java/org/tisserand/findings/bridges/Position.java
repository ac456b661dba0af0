package org.tisserand.findings.bridges;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Actor;
import org.tisserand.model.Measure;
import org.tisserand.network.Snapshot;

/** Where an actor stands: its published measures, and how many groups its neighbours are of. Worked out when asked. */
final class Position {

    private static final Map<String, String> METRICS = Map.of(
            "betweenness", "betweenness", "constraint", "weighted-constraint", "communities", "leiden-communities");

    private final Snapshot network;
    private final Progress progress;
    private final Map<String, Scores> scores = new TreeMap<>();

    Position(Snapshot network, Progress progress) {
        this.network = network;
        this.progress = progress;
    }

    private Scores scores(String measure) {
        Progress next = progress.step(scores.size() + 1, METRICS.size());
        return scores.computeIfAbsent(measure, key -> metric(key).of(network, Chosen.PRESETS, next));
    }

    private static Metric metric(String measure) {
        return Metrics.get(METRICS.getOrDefault(measure, measure));
    }

    Measure of(String measure, int vertex) {
        return Measure.of(measure, scores(measure).get(vertex));
    }

    /** How many communities the neighbours are of. */
    double communities(int vertex) {
        Scores communities = scores("communities");
        return Arrays.stream(network.neighbours(vertex))
                .mapToObj(communities::get)
                .distinct()
                .count();
    }

    /** How many known sectors the neighbours are of. */
    double sectors(int vertex) {
        return Arrays.stream(network.neighbours(vertex))
                .mapToObj(network::actor)
                .map(Actor::sector)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }
}
