package org.tisserand.metrics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Snapshot;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** On every directed graph of up to four actors and each form of five, what follows arcs is what its definition says. */
class EveryDigraphTest {

    private static final double NONE = -5;

    /** The sixteen triads as Holland and Leinhardt draw them: arcs among a, b, c. */
    private static final Map<String, String> TRIADS = Map.ofEntries(
            Map.entry("003", ""),
            Map.entry("012", "ab"),
            Map.entry("102", "ab ba"),
            Map.entry("021D", "ba bc"),
            Map.entry("021U", "ab cb"),
            Map.entry("021C", "ab bc"),
            Map.entry("111D", "ab ba cb"),
            Map.entry("111U", "ab ba bc"),
            Map.entry("030T", "ab bc ac"),
            Map.entry("030C", "ab bc ca"),
            Map.entry("201", "ab ba bc cb"),
            Map.entry("120D", "ba bc ac ca"),
            Map.entry("120U", "ab cb ac ca"),
            Map.entry("120C", "ab bc ac ca"),
            Map.entry("210", "ab bc cb ac ca"),
            Map.entry("300", "ab ba bc cb ac ca"));

    private static void agree(String id, Snapshot graph, Map<String, String> choices, IntToDoubleFunction expected) {
        Scores scores = Metrics.get(id).of(graph, new Chosen(choices), Progress.UNHEARD);
        for (int i = 0; i < scores.values().size(); i++) {
            double found = scores.get(i).asDouble().orElse(NONE);
            double known = expected.applyAsDouble(i);
            if (!(Math.abs(found - (Double.isFinite(known) ? known : NONE)) <= 1e-9)) {
                assertThat(found).as(id + " " + graph.edges()).isEqualTo(known);
            }
        }
    }

    private static void agree(String id, Snapshot graph, IntToDoubleFunction expected) {
        agree(id, graph, Map.of(), expected);
    }

    private static double[] sums(double[][] matrix) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    private static double[][] turned(double[][] matrix) {
        double[][] turned = new double[matrix.length][matrix.length];
        Arrays.setAll(
                turned, v -> Arrays.stream(matrix).mapToDouble(row -> row[v]).toArray());
        return turned;
    }

    private static double[][] ones(double[][] matrix) {
        return Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).map(Math::signum).toArray())
                .toArray(double[][]::new);
    }

    @Test
    void arcsAndStrengthsAreThoseOfTheMatrix() {
        EveryDigraph.upToFive((graph, strength) -> {
            double[] out = sums(ones(strength));
            double n = strength.length;
            double arcs = Arrays.stream(out).sum();
            double back = IntStream.range(0, strength.length)
                    .mapToDouble(u -> IntStream.range(0, strength.length)
                            .filter(v -> strength[u][v] > 0 && strength[v][u] > 0)
                            .count())
                    .sum();
            agree("out-degree", graph, v -> out[v]);
            agree("in-degree", graph, v -> sums(turned(ones(strength)))[v]);
            agree("out-strength", graph, v -> sums(strength)[v]);
            agree("in-strength", graph, v -> sums(turned(strength))[v]);
            agree("directed-density", graph, v -> arcs / (n * (n - 1)));
            agree("reciprocity", graph, v -> back / arcs);
            agree("directed-ei-index", graph, v -> openness(graph, strength));
        });
    }

    private static double openness(Snapshot graph, double[][] strength) {
        double between = 0;
        double within = 0;
        for (int u = 0; u < strength.length; u++) {
            for (int v = 0; v < strength.length; v++) {
                var one = graph.actor(u).sector();
                var other = graph.actor(v).sector();
                boolean counts = strength[u][v] > 0 && one.isPresent() && other.isPresent();
                between += counts && !one.equals(other) ? 1 : 0;
                within += counts && one.equals(other) ? 1 : 0;
            }
        }
        return (between - within) / (between + within);
    }

    @Test
    void pathsGoWithTheArcs() {
        EveryDigraph.upToFive((graph, strength) -> {
            double[][] length = Arrays.stream(strength)
                    .map(row -> Arrays.stream(row)
                            .map(w -> w > 0 ? 1 : Double.POSITIVE_INFINITY)
                            .toArray())
                    .toArray(double[][]::new);
            var judge = new EveryPath(length);
            int n = length.length;
            double[][] far = new double[n][n];
            for (int u = 0; u < n; u++) {
                int from = u;
                Arrays.setAll(far[u], v -> judge.distance(from, v));
            }
            double[] joined = Arrays.stream(far)
                    .flatMapToDouble(Arrays::stream)
                    .filter(d -> d > 0 && Double.isFinite(d))
                    .toArray();
            agree("directed-betweenness", graph, v -> n < 3 ? NONE : judge.betweenness(v));
            agree("directed-mean-distance", graph, v -> Arrays.stream(joined)
                    .average()
                    .orElse(NONE));
            agree("directed-diameter", graph, v -> Arrays.stream(joined).max().orElse(NONE));
            agree("strong-components", graph, i -> IntStream.range(0, n)
                    .filter(v -> IntStream.range(0, v).noneMatch(u -> Double.isFinite(far[u][v] + far[v][u])))
                    .count());
        });
    }

    /** Its equation has one solution, the walk starting anew 15 times in 100, and always where no arc leads on. */
    @Test
    void pageRankIsAsMuchAsComesIn() {
        EveryDigraph.upToFive((graph, strength) -> {
            int n = strength.length;
            double[] out = sums(strength);
            double[] rank = Metrics.get("directed-pagerank").of(graph).values().stream()
                    .mapToDouble(value -> value.asDouble().orElseThrow())
                    .toArray();
            double anywhere = IntStream.range(0, n)
                    .mapToDouble(v -> out[v] == 0 ? rank[v] : .15 * rank[v])
                    .sum();
            agree(
                    "directed-pagerank",
                    graph,
                    v -> anywhere / n
                            + IntStream.range(0, n)
                                    .filter(u -> strength[u][v] > 0)
                                    .mapToDouble(u -> .85 * rank[u] * strength[u][v] / out[u])
                                    .sum());
        });
    }

    @Test
    void everyTripleHasTheFormItIsDrawnLike() {
        List<int[]> orders = Orders.of(3);
        Map<String, String> form = new HashMap<>();
        TRIADS.forEach((name, arcs) -> orders.forEach(order -> form.put(renamed(arcs, order), name)));
        EveryDigraph.upToFive((graph, strength) -> {
            int n = strength.length;
            Map<String, Integer> counts = new HashMap<>();
            for (int triple = 0; triple < 1 << n; triple++) {
                if (Integer.bitCount(triple) == 3) {
                    counts.merge(form.getOrDefault(drawn(strength, triple), "?"), 1, Integer::sum);
                }
            }
            String all = TRIADS.keySet().stream()
                    .sorted()
                    .map(name -> name + " " + counts.getOrDefault(name, 0))
                    .collect(joining("; "));
            Scores census = Metrics.get("triad-census").of(graph);
            assertThat(census.remarks().stream().map(Words.in(Language.EN)::say).toList())
                    .isEqualTo(n < 3 ? List.of() : List.of("All forms: " + all + "."));
            agree("triad-census", graph, i -> n < 3 ? NONE : counts.getOrDefault("030T", 0));
        });
    }

    private static String renamed(String arcs, int[] order) {
        return Arrays.stream(arcs.split(" ", -1))
                .filter(arc -> !arc.isEmpty())
                .map(arc -> "" + (char) ('a' + order[arc.charAt(0) - 'a']) + (char) ('a' + order[arc.charAt(1) - 'a']))
                .sorted()
                .toList()
                .toString();
    }

    private static String drawn(double[][] strength, int triple) {
        int[] at = IntStream.range(0, strength.length)
                .filter(v -> (triple >> v & 1) == 1)
                .toArray();
        return IntStream.range(0, 9)
                .filter(pair -> strength[at[pair / 3]][at[pair % 3]] > 0)
                .mapToObj(pair -> "" + (char) ('a' + pair / 3) + (char) ('a' + pair % 3))
                .sorted()
                .toList()
                .toString();
    }
}
