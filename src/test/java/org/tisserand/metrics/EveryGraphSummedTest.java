package org.tisserand.metrics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** On every graph of up to six actors, what sums distances, partners or surroundings is what its definition says. */
class EveryGraphSummedTest {

    private static final double NONE = -5;

    /** A million times over, hence only what differs is worth a sentence. */
    private static void agree(String id, Snapshot graph, IntToDoubleFunction expected) {
        Scores scores = Metrics.get(id).of(graph);
        for (int i = 0; i < scores.values().size(); i++) {
            double found = scores.get(i).asDouble().orElse(NONE);
            double known = expected.applyAsDouble(i);
            if (!(Math.abs(found - (Double.isFinite(known) ? known : NONE)) <= 1e-9)) {
                assertThat(found).as(id + " " + graph.edges()).isEqualTo(known);
            }
        }
    }

    private static void agree(String id, Snapshot graph, double expected) {
        agree(id, graph, i -> expected);
    }

    @Test
    void partnersAndStrengthsAreThoseOfTheTies() {
        EveryGraph.upTo(6, graph -> {
            double n = graph.vertexCount();
            int[] degrees = degrees(graph);
            double most = Arrays.stream(degrees).max().orElse(0);
            agree("density", graph, n < 2 ? NONE : 2 * graph.edgeCount() / (n * (n - 1)));
            double below = Arrays.stream(degrees).mapToDouble(k -> most - k).sum();
            agree("degree-centralisation", graph, n < 3 ? NONE : below / ((n - 1) * (n - 2)));
            agree("degree-assortativity", graph, assortativity(graph, degrees));
            agree("degree", graph, v -> degrees[v]);
            agree("strength", graph, v -> strength(graph, v));
        });
    }

    private static int[] degrees(Snapshot graph) {
        var judge = new BruteForce(graph);
        return IntStream.range(0, graph.vertexCount()).map(judge::degree).toArray();
    }

    private static double strength(Snapshot graph, int v) {
        return graph.edges().stream()
                .filter(edge -> edge.u() == v || edge.v() == v)
                .mapToDouble(Edge::weight)
                .sum();
    }

    /** Pearson's correlation over both ends of each tie. */
    private static double assortativity(Snapshot graph, int[] degrees) {
        double ends = 2.0 * graph.edgeCount();
        double sum = 0;
        double squares = 0;
        double products = 0;
        for (Edge edge : graph.edges()) {
            double j = degrees[edge.u()];
            double k = degrees[edge.v()];
            sum += j + k;
            squares += j * j + k * k;
            products += 2 * j * k;
        }
        double mean = sum / ends;
        double variance = squares / ends - mean * mean;
        return variance < 1e-12 ? NONE : (products / ends - mean * mean) / variance;
    }

    @Test
    void nearnessIsOfTheDistancesOfTheMatrix() {
        EveryGraph.upTo(6, graph -> {
            double[][] d = new BruteForce(graph).distances();
            int n = graph.vertexCount();
            double[] near = Arrays.stream(d)
                    .mapToDouble(row -> Arrays.stream(row)
                            .filter(far -> far > 0)
                            .map(far -> 1 / far)
                            .sum())
                    .toArray();
            agree("harmonic-closeness", graph, v -> n < 2 ? NONE : near[v] / (n - 1));
            agree("eccentricity", graph, v -> Arrays.stream(d[v])
                    .filter(far -> far > 0 && Double.isFinite(far))
                    .max()
                    .orElse(NONE));
            agree("global-efficiency", graph, n < 2 ? NONE : Arrays.stream(near).sum() / (n * (n - 1.0)));
        });
    }

    @Test
    void surroundingsAreCountedPairByPair() {
        EveryGraph.upTo(6, graph -> {
            var judge = new BruteForce(graph);
            int[] k = degrees(graph);
            double[] closed = IntStream.range(0, k.length)
                    .mapToDouble(v -> k[v] < 2 ? 0 : 2.0 * judge.triangles(v) / (k[v] * (k[v] - 1)))
                    .toArray();
            agree("clustering", graph, v -> closed[v]);
            agree("efficiency", graph, v -> k[v] == 0 ? NONE : 1 - 2.0 * judge.triangles(v) / (k[v] * k[v]));
            double sum = Arrays.stream(closed).sum();
            long partnered = Arrays.stream(k).filter(each -> each > 1).count();
            agree("average-clustering-partnered", graph, partnered == 0 ? NONE : sum / partnered);
        });
    }

    @Test
    void holesAreBurtsByTheMatrix() {
        EveryGraph.upTo(6, graph -> {
            var judge = new BruteForce(graph);
            agree("hierarchy", graph, v -> graph.degree(v) == 0 ? NONE : judge.hierarchy(v));
            agree("weighted-effective-size", graph, v -> graph.degree(v) == 0 ? NONE : judge.weightedSize(v));
        });
    }

    @Test
    void centralisationIsOfWhoStandsBetweenAndNear() {
        EveryGraph.upTo(6, graph -> {
            var judge = new BruteForce(graph);
            double n = graph.vertexCount();
            double[] between = IntStream.range(0, (int) n)
                    .mapToDouble(v -> judge.betweenness(v) / ((n - 1) * (n - 2) / 2))
                    .toArray();
            double[] near = Arrays.stream(judge.distances())
                    .mapToDouble(row -> (n - 1) / Arrays.stream(row).sum())
                    .toArray();
            boolean apart = judge.components() > 1;
            agree("betweenness-centralisation", graph, n < 3 ? NONE : below(between) / (n - 1));
            agree(
                    "closeness-centralisation",
                    graph,
                    n < 3 || apart ? NONE : below(near) / ((n - 1) * (n - 2) / (2 * n - 3)));
        });
    }

    private static double below(double[] values) {
        double most = Arrays.stream(values).max().orElseThrow();
        return Arrays.stream(values).map(x -> most - x).sum();
    }

    /** A positive vector that ties only stretch is the leading one of its piece: by Perron and Frobenius there is no other. */
    @Test
    void eigenvectorsAreStretchedByTheTiesAndAsLongAsTheirPieceIsLarge() {
        EveryGraph.upTo(6, graph -> {
            double[][] d = new BruteForce(graph).distances();
            double n = graph.vertexCount();
            Scores scores = Metrics.get("eigenvector").of(graph);
            double[] x = scores.values().stream()
                    .mapToDouble(value -> value.asDouble().orElse(0))
                    .toArray();
            for (int v = 0; v < n; v++) {
                int one = v;
                int[] piece = IntStream.range(0, (int) n)
                        .filter(u -> Double.isFinite(d[one][u]))
                        .toArray();
                double length = Math.sqrt(
                        Arrays.stream(piece).mapToDouble(u -> x[u] * x[u]).sum());
                double stretched = Arrays.stream(graph.neighbours(v))
                                .mapToDouble(u -> x[u])
                                .sum()
                        / x[v];
                double others = Arrays.stream(graph.neighbours(piece[0]))
                                .mapToDouble(u -> x[u])
                                .sum()
                        / x[piece[0]];
                boolean right = piece.length == 1
                        ? scores.get(v).asDouble().isEmpty()
                        : x[v] > 0 && Math.abs(length - piece.length / n) < 1e-9 && Math.abs(stretched - others) < 1e-8;
                assertThat(right).as("%s of %s", v, graph.edges()).isTrue();
            }
        });
    }

    @Test
    void opennessIsOfTheTiesWhoseGroupsAreKnown() {
        EveryGraph.upTo(6, graph -> {
            agree("ei-index", graph, openness(graph, -1));
            agree("ei-index-actor", graph, v -> graph.actor(v).sector().isPresent() ? openness(graph, v) : NONE);
        });
    }

    /** Of the ties of {@code actor}, or of all if it is −1. */
    private static double openness(Snapshot graph, int actor) {
        double within = 0;
        double between = 0;
        for (Edge edge : graph.edges()) {
            var one = graph.actor(edge.u()).sector();
            var other = graph.actor(edge.v()).sector();
            boolean counts = actor < 0 || edge.u() == actor || edge.v() == actor;
            if (counts && one.isPresent() && other.isPresent()) {
                within += one.equals(other) ? 1 : 0;
                between += one.equals(other) ? 0 : 1;
            }
        }
        return (between - within) / (between + within);
    }
}
