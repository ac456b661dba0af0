package org.tisserand.metrics.unknown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tisserand.Survey;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.network.Edge;
import org.tisserand.network.Observation;
import org.tisserand.network.Snapshot;

/** A network of which some actors do not answer: what none of two silent ones tells is hidden. */
record NonResponse(Snapshot full, Snapshot seen, Observation observation, Set<Integer> silent) {

    /** Who is likelier to stay silent. */
    enum Silence {
        ANYONE,
        /** Those of the third with fewest partners, three times. */
        FEW_PARTNERS
    }

    static NonResponse draw(Snapshot full, double share, Silence silence, SplittableRandom random) {
        Set<Integer> silent = silent(full, (int) Math.round(share * full.vertexCount()), silence, random);
        List<Edge> told = full.edges().stream()
                .filter(edge -> !silent.contains(edge.u()) || !silent.contains(edge.v()))
                .toList();
        Snapshot seen = full.rejoined(told);
        return new NonResponse(full, seen, Observation.of(answers(full, silent), seen), silent);
    }

    private static Set<Integer> silent(Snapshot full, int count, Silence silence, SplittableRandom random) {
        List<Integer> byDegree = IntStream.range(0, full.vertexCount())
                .boxed()
                .sorted(Comparator.comparingInt(full::degree))
                .toList();
        int third = full.vertexCount() / 3;
        List<Integer> left = new ArrayList<>(byDegree);
        Set<Integer> silent = new TreeSet<>();
        while (silent.size() < count) {
            int chosen = left.get(random.nextInt(left.size()));
            boolean likely = silence == Silence.ANYONE || byDegree.indexOf(chosen) < third;
            if (likely || random.nextInt(3) == 0) {
                silent.add(chosen);
                left.remove((Integer) chosen);
            }
        }
        return silent;
    }

    private static Facts answers(Snapshot full, Set<Integer> silent) {
        return Survey.answeredBut(
                Facts.of(1, full.actors(), List.of()),
                silent.stream().map(v -> full.actor(v).id()).toList());
    }

    Uncertainty of(String metric, int draws, long seed) {
        return Uncertainty.of(Metrics.get(metric), seen, observation, Chosen.PRESETS, draws, seed, Progress.UNHEARD);
    }

    /** The value that would have been seen had everyone answered. */
    double truth(String metric, int index) {
        Metric found = Metrics.get(metric);
        return found.of(full).get(index).asDouble().orElseThrow();
    }
}
