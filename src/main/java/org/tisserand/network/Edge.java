package org.tisserand.network;

import java.util.List;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Tie;

/**
 * Two vertices joined, and by what.
 *
 * @param u            a vertex
 * @param v            another vertex, {@code u < v}
 * @param weight       summed strength: each tie's own (1 where not told), and {@code sharedWeight}
 * @param ties         the ties between them, in row order
 * @param shared       the collaborations they share, by id
 * @param sharedWeight 1 / (k − 1) for each shared collaboration of k
 */
public record Edge(int u, int v, double weight, List<Tie> ties, List<Collaboration> shared, double sharedWeight) {

    public Edge {
        ties = List.copyOf(ties);
        shared = List.copyOf(shared);
    }

    /** The same between two vertices otherwise numbered, {@code from < to}. */
    Edge between(int from, int to) {
        return new Edge(from, to, weight, ties, shared, sharedWeight);
    }

    /** The end that is not {@code vertex}. */
    public int other(int vertex) {
        return vertex == u ? v : u;
    }
}
