package org.tisserand.network;

import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.model.Tie;

/**
 * A vertex's edges, by who told of them. A tie told as directed is told by the one it leaves from.
 *
 * @param both    told from both ends
 * @param told    told by the vertex alone
 * @param heard   told by the other alone
 * @param unsaid  told without a direction, or a shared collaboration alone: nobody can say who named whom
 */
public record Reciprocity(List<Edge> both, List<Edge> told, List<Edge> heard, List<Edge> unsaid) {

    public Reciprocity {
        both = List.copyOf(both);
        told = List.copyOf(told);
        heard = List.copyOf(heard);
        unsaid = List.copyOf(unsaid);
    }

    /** In ascending order of partners, as the snapshot has them. Cost: that of the vertex's ties. */
    public static Reciprocity of(Snapshot snapshot, int vertex) {
        String id = snapshot.actor(vertex).id();
        List<Edge> edges = IntStream.range(snapshot.start(vertex), snapshot.start(vertex + 1))
                .mapToObj(slot -> snapshot.edges().get(snapshot.edgeNumber(slot)))
                .toList();
        return new Reciprocity(
                edges.stream()
                        .filter(edge -> goes(edge, id, true) && goes(edge, id, false))
                        .toList(),
                edges.stream()
                        .filter(edge -> goes(edge, id, true) && !goes(edge, id, false))
                        .toList(),
                edges.stream()
                        .filter(edge -> !goes(edge, id, true) && goes(edge, id, false))
                        .toList(),
                edges.stream()
                        .filter(edge -> edge.ties().stream().noneMatch(Tie::directed))
                        .toList());
    }

    private static boolean goes(Edge edge, String id, boolean away) {
        return edge.ties().stream()
                .filter(Tie::directed)
                .anyMatch(tie -> tie.from().equals(id) == away);
    }

    /** Whether any of the ties says who told it. */
    public boolean directed() {
        return !both.isEmpty() || !told.isEmpty() || !heard.isEmpty();
    }
}
