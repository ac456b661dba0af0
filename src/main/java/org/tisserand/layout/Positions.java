package org.tisserand.layout;

import java.util.List;

/**
 * Where each vertex of a snapshot is drawn.
 *
 * @param points one for each vertex, in the snapshot's order
 */
public record Positions(List<Point> points) {

    /**
     * A place in the unit square.
     *
     * @param x 0 to 1, rightwards
     * @param y 0 to 1, downwards
     */
    public record Point(double x, double y) {}

    public Positions {
        points = List.copyOf(points);
    }
}
