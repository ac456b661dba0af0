package org.tisserand.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

/** A two-mode network drawn at random, and the same measures by their definitions, without any thought of cost. */
final class TwoModeDrawing {

    /** By actor and collaboration: whether the one takes part in the other. */
    private final boolean[][] part;

    private TwoModeDrawing(boolean[][] part) {
        this.part = part;
    }

    /** Of 1 to 8 actors and 1 to 7 collaborations; sparse, dense, or anything between. */
    static TwoModeDrawing random(int seed) {
        var random = new Random(seed);
        boolean[][] part = new boolean[1 + random.nextInt(8)][1 + random.nextInt(7)];
        double density = random.nextDouble();
        for (boolean[] row : part) {
            for (int e = 0; e < row.length; e++) {
                row[e] = random.nextDouble() < density;
            }
        }
        return new TwoModeDrawing(part);
    }

    int actors() {
        return part.length;
    }

    int collaborations() {
        return part[0].length;
    }

    /** The same network, actor v being called {@code names.get(v)}. */
    TwoModeDrawing renamed(List<Integer> names) {
        boolean[][] renamed = new boolean[part.length][];
        for (int v = 0; v < part.length; v++) {
            renamed[names.get(v)] = part[v];
        }
        return new TwoModeDrawing(renamed);
    }

    Snapshot network() {
        String all = IntStream.range(0, actors()).mapToObj(TwoModeDrawing::name).collect(Collectors.joining("\n"));
        String lines = IntStream.range(0, collaborations())
                .filter(e -> size(e) > 0)
                .mapToObj(e -> "P" + e + ": "
                        + IntStream.range(0, actors())
                                .filter(v -> part[v][e])
                                .mapToObj(TwoModeDrawing::name)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
        return Sketch.network(all + "\n" + lines);
    }

    private static String name(int actor) {
        return "A" + actor;
    }

    int size(int collaboration) {
        return (int) Arrays.stream(part).filter(row -> row[collaboration]).count();
    }

    int degree(int actor) {
        return (int)
                IntStream.range(0, collaborations()).filter(e -> part[actor][e]).count();
    }

    int shared(int u, int v) {
        return (int) IntStream.range(0, collaborations())
                .filter(e -> part[u][e] && part[v][e])
                .count();
    }

    double density() {
        double actors = IntStream.range(0, actors()).filter(v -> degree(v) > 0).count();
        double others =
                IntStream.range(0, collaborations()).filter(e -> size(e) > 0).count();
        return IntStream.range(0, actors()).map(this::degree).sum() / (actors * others);
    }

    /** Walks every path actor, collaboration, actor, collaboration, and sees which end where they began. */
    double robinsAlexander() {
        int paths = 0;
        int closed = 0;
        for (int u = 0; u < actors(); u++) {
            for (int v = 0; v < actors(); v++) {
                for (int e = 0; e < collaborations(); e++) {
                    for (int f = 0; f < collaborations(); f++) {
                        boolean path = u != v && e != f && part[u][e] && part[v][e] && part[v][f];
                        paths += path ? 1 : 0;
                        closed += path && part[u][f] ? 1 : 0;
                    }
                }
            }
        }
        return (double) closed / paths;
    }

    double pairwise(int u) {
        return IntStream.range(0, actors())
                .filter(v -> v != u && shared(u, v) > 0)
                .mapToDouble(v -> (double) shared(u, v) / (degree(u) + degree(v) - shared(u, v)))
                .average()
                .orElse(Double.NaN);
    }

    double meanPairwise() {
        return IntStream.range(0, actors())
                .mapToDouble(this::pairwise)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }
}
