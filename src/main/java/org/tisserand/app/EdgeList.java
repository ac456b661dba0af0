package org.tisserand.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Phrase;
import org.tisserand.model.RowRef;
import org.tisserand.network.Edge;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * A network as benchmarks write it: a tie a line, {@code u v strength}, actors by number from 0; the strength is 1 where not told.
 *
 * <p>Lines that join the same two actors make one tie of their summed strength; an actor's tie to itself is dropped, as
 * everywhere in Tisserand.
 *
 * @param vertices how many actors there are
 * @param edges    sorted by (u, v)
 * @param fault    the first line that is none, if there is one; then nothing else counts
 */
record EdgeList(int vertices, List<Edge> edges, Optional<Phrase> fault) {

    private static final Comparator<Edge> BY_ENDS =
            Comparator.comparingInt(Edge::u).thenComparingInt(Edge::v);

    EdgeList {
        edges = List.copyOf(edges);
    }

    /**
     * What {@code file} holds.
     *
     * @param least how many actors there are at least; those without a tie are in no line
     */
    static EdgeList of(Path file, int least) throws IOException {
        var edges = new ArrayList<Edge>();
        int most = -1;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int row = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row++;
                Optional<Edge> edge = edge(line);
                if (edge.isEmpty()) {
                    return new EdgeList(0, List.of(), Optional.of(fault(row, line)));
                }
                most = Math.max(most, edge.get().v());
                edges.add(edge.get());
            }
        }
        return new EdgeList(Math.max(least, most + 1), summed(edges), Optional.empty());
    }

    private static Phrase fault(int row, String line) {
        return Phrase.message("measure.line.wrong", Phrase.number(row), Phrase.text(line));
    }

    private static Optional<Edge> edge(String line) {
        var words = new StringTokenizer(line);
        try {
            int a = Integer.parseInt(words.nextToken());
            int b = Integer.parseInt(words.nextToken());
            double strength = words.hasMoreTokens() ? Double.parseDouble(words.nextToken()) : 1;
            boolean right = Math.min(a, b) >= 0 && strength > 0 && Double.isFinite(strength) && !words.hasMoreTokens();
            return right ? Optional.of(edge(Math.min(a, b), Math.max(a, b), strength)) : Optional.empty();
        } catch (java.util.NoSuchElementException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Edge edge(int u, int v, double strength) {
        return new Edge(u, v, strength, List.of(), List.of(), 0);
    }

    private static List<Edge> summed(List<Edge> told) {
        told.sort(BY_ENDS);
        var edges = new ArrayList<Edge>();
        for (Edge each : told) {
            int last = edges.size() - 1;
            if (last >= 0 && BY_ENDS.compare(edges.get(last), each) == 0) {
                edges.set(last, edge(each.u(), each.v(), edges.get(last).weight() + each.weight()));
            } else if (each.u() < each.v()) {
                edges.add(each);
            }
        }
        return edges;
    }

    /** The network, made anew, so that nothing is known of it yet. */
    Snapshot snapshot(DoubleUnaryOperator strength) {
        List<Actor> actors =
                IntStream.range(0, vertices).mapToObj(EdgeList::actor).toList();
        return Snapshot.of(Facts.of(0, actors, List.of()), Recipe.DEFAULT)
                .rejoined(edges.stream()
                        .map(edge -> edge(edge.u(), edge.v(), strength.applyAsDouble(edge.weight())))
                        .toList());
    }

    // Sorted by id they stand in the order of their numbers.
    private static Actor actor(int vertex) {
        return Actor.named("%010d".formatted(vertex), String.valueOf(vertex), new RowRef("", "", 1));
    }
}
