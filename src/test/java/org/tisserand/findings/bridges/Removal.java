package org.tisserand.findings.bridges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.tisserand.findings.Region;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/** The slow and sure way to see what comes apart: take it out, and look. */
final class Removal {

    private Removal() {}

    static Snapshot randomNetwork(int seed) {
        var random = new Random(seed);
        int actors = 2 + random.nextInt(8);
        var text = new StringBuilder();
        for (int i = 0; i < actors; i++) {
            text.append("actor a").append(i).append(": sector=x\n");
        }
        for (int i = random.nextInt(2 * actors); i > 0; i--) {
            text.append("a%d - a%d%n".formatted(random.nextInt(actors), random.nextInt(actors)));
        }
        return Snapshot.of(Region.of(text.toString()), Recipe.DEFAULT);
    }

    static Map<Integer, Set<String>> told(List<Separation.Cut> cuts) {
        var told = new TreeMap<Integer, Set<String>>();
        for (var cut : cuts) {
            var pieces = new TreeSet<String>();
            cut.pieces().forEach(piece -> pieces.add(Arrays.toString(piece)));
            told.put(cut.vertex(), pieces);
        }
        return told;
    }

    static Map<Integer, Set<String>> cuts(Snapshot network) {
        var graph = network.graph();
        var whole = new ConnectivityInspector<>(graph);
        var cuts = new TreeMap<Integer, Set<String>>();
        for (int v = 0; v < network.vertexCount(); v++) {
            var others = new TreeSet<>(whole.connectedSetOf(v));
            others.remove(v);
            var pieces = pieces(graph, others);
            if (pieces.size() > 1) {
                cuts.put(v, pieces);
            }
        }
        return cuts;
    }

    private static Set<String> pieces(Graph<Integer, DefaultWeightedEdge> graph, Set<Integer> vertices) {
        var pieces = new TreeSet<String>();
        new ConnectivityInspector<>(new AsSubgraph<>(graph, vertices))
                .connectedSets()
                .forEach(piece -> pieces.add(new ArrayList<>(new TreeSet<>(piece)).toString()));
        return pieces;
    }

    static List<Integer> seams(Snapshot network) {
        return IntStream.range(0, network.edgeCount())
                .filter(e -> !joinedWithout(network, e))
                .boxed()
                .toList();
    }

    private static boolean joinedWithout(Snapshot network, int e) {
        var edge = network.edges().get(e);
        var graph = network.graph();
        var without = new AsSubgraph<>(graph);
        without.removeEdge(edge.u(), edge.v());
        return new ConnectivityInspector<>(without).pathExists(edge.u(), edge.v());
    }
}
