package org.tisserand.findings.bridges;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.findings.Citing;
import org.tisserand.findings.Names;
import org.tisserand.model.Actor;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facts;
import org.tisserand.model.Tie;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/** What every reading of this lens stands on: the network, its gaps, and the rows behind its edges. */
final class Ground {

    /** Below this many actors with a tie, a place in the network is too easily an accident of what was written down. */
    static final int FEW = 10;

    private final Snapshot network;
    private final Gaps gaps;
    private final Citing citing;
    private final int tied;

    Ground(Facts facts, Snapshot network) {
        this.network = network;
        this.gaps = new Gaps(facts, network);
        this.citing = new Citing(facts);
        this.tied = (int) IntStream.range(0, network.vertexCount())
                .filter(v -> network.degree(v) > 0)
                .count();
    }

    Snapshot network() {
        return network;
    }

    Gaps gaps() {
        return gaps;
    }

    boolean isSmall() {
        return tied < FEW;
    }

    /** The actors at some vertices, alphabetically. */
    List<Actor> actors(int... vertices) {
        return Arrays.stream(vertices)
                .mapToObj(network::actor)
                .sorted(Names.alphabetical())
                .toList();
    }

    /** The rows of an edge, at most {@code most}. */
    List<Evidence> rows(Edge edge, int most) {
        return citing.edge(
                edge, network.actor(edge.u()).id(), network.actor(edge.v()).id(), most);
    }

    Evidence row(Tie tie) {
        return citing.tie(tie);
    }

    /** The edges from a vertex into a piece of the network, by neighbour. */
    List<Edge> into(int vertex, int[] piece) {
        return Arrays.stream(network.neighbours(vertex))
                .filter(each -> Arrays.binarySearch(piece, each) >= 0)
                .mapToObj(each -> network.edge(vertex, each).orElseThrow())
                .toList();
    }

    /** Of a vertex's neighbours in a piece, the one with most neighbours of its own: whom to turn to there. */
    Actor contact(int vertex, int[] piece) {
        int best = into(vertex, piece).stream()
                .map(edge -> edge.other(vertex))
                .max(Comparator.<Integer>comparingInt(network::degree).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return network.actor(best);
    }
}
