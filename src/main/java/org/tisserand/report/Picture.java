package org.tisserand.report;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tisserand.layout.Positions;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * All that a picture of a network shows, on paper and on the screen alike.
 *
 * @param snapshot    the network
 * @param positions   where each vertex stands
 * @param colouring   how vertices are told apart
 * @param sizes       for each vertex 0 (smallest) to 1 (largest)
 * @param title       said above the picture, and to those who do not see it
 * @param lines       said below: data version, counts, recipe
 * @param legendTitle what the categories are
 * @param framed      with title, legend and lines; bare otherwise
 * @param grouped     whether a vertex stands for many actors
 * @param hidden      keys of the categories that the legend hides: the others stay where they stand
 */
public record Picture(
        Snapshot snapshot,
        Positions positions,
        Colouring colouring,
        List<Double> sizes,
        String title,
        List<String> lines,
        String legendTitle,
        boolean framed,
        boolean grouped,
        Set<String> hidden) {

    private static final int MANY = 400;

    public Picture {
        lines = List.copyOf(lines);
        sizes = List.copyOf(sizes);
        hidden = Set.copyOf(hidden);
    }

    /** Whether vertices are so many that each is but a dot. */
    public boolean small() {
        return snapshot.vertexCount() > MANY;
    }

    /** The radius of a vertex in the picture's units, which are the screen's pixels. */
    public double radius(int vertex) {
        double least = small() ? 2.2 : grouped ? 8 : 4.5;
        double most = small() ? 8 : grouped ? 36 : 13;
        return least + (most - least) * Math.sqrt(sizes.get(vertex));
    }

    /** The width of a tie, in the same units. */
    public double width(Edge edge) {
        return small()
                ? 0.6
                : Math.min(grouped ? 12 : 4, 0.7 + (grouped ? 1.1 : 0.5) * StrictMath.log1p(edge.weight()));
    }

    /** 0 to 1: the more ties, the paler, so that actors are seen through them. */
    public double tieOpacity() {
        return Math.max(0.12, Math.min(0.55, 240.0 / (snapshot.edgeCount() + 1)));
    }

    public boolean shows(int vertex) {
        return !hidden.contains(colouring.category(vertex).key());
    }

    public boolean shows(Edge edge) {
        return shows(edge.u()) && shows(edge.v());
    }

    /** How many vertices are shown. */
    public int shownVertices() {
        return (int)
                IntStream.range(0, snapshot.vertexCount()).filter(this::shows).count();
    }

    /** How many ties are shown. */
    public int shownEdges() {
        return (int) snapshot.edges().stream().filter(this::shows).count();
    }

    /** The same picture with other lines below. */
    public Picture saying(List<String> others) {
        return new Picture(snapshot, positions, colouring, sizes, title, others, legendTitle, framed, grouped, hidden);
    }

    /** The same picture with its legend, title and lines. */
    public Picture inItsFrame() {
        return new Picture(snapshot, positions, colouring, sizes, title, lines, legendTitle, true, grouped, hidden);
    }
}
