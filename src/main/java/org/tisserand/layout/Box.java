package org.tisserand.layout;

import java.util.Arrays;
import java.util.List;
import org.tisserand.layout.Positions.Point;

/** A laid-out part of the network and the room it takes, its margin included. */
final class Box {

    // A page's width over its height, roughly.
    private static final double ASPECT = 1.6;

    private final int[] part;
    private final Point[] points;
    private final double width;
    private final double height;

    private Box(int[] part, Point[] points, double width, double height) {
        this.part = part;
        this.points = points;
        this.width = width;
        this.height = height;
    }

    /** The box of {@code part}, drawn at {@code points}, half a {@code gap} wider on each side. */
    static Box around(int[] part, Point[] points, double gap) {
        double left = Arrays.stream(points).mapToDouble(Point::x).min().orElse(0);
        double top = Arrays.stream(points).mapToDouble(Point::y).min().orElse(0);
        double right = Arrays.stream(points).mapToDouble(Point::x).max().orElse(0);
        double bottom = Arrays.stream(points).mapToDouble(Point::y).max().orElse(0);
        Point[] moved = Arrays.stream(points)
                .map(point -> new Point(point.x() - left + gap / 2, point.y() - top + gap / 2))
                .toArray(Point[]::new);
        return new Box(part, moved, right - left + gap, bottom - top + gap);
    }

    /** A width that holds the widest box and makes the whole about as wide as a page. */
    static double shelfWidth(List<Box> boxes) {
        double area = boxes.stream().mapToDouble(box -> box.width * box.height).sum();
        double widest = boxes.stream().mapToDouble(box -> box.width).max().orElse(0);
        return Math.max(widest, Math.sqrt(area * ASPECT));
    }

    /** Puts the boxes side by side in centred rows, in their order, into {@code places}; gives the depth of all rows. */
    static double shelve(List<Box> boxes, double width, Point[] places) {
        double y = 0;
        int first = 0;
        while (first < boxes.size()) {
            int end = first;
            double x = 0;
            while (end == first || (end < boxes.size() && x + boxes.get(end).width <= width)) {
                x += boxes.get(end).width;
                end++;
            }
            y += putRow(boxes.subList(first, end), (width - x) / 2, y, places);
            first = end;
        }
        return y;
    }

    private static double putRow(List<Box> row, double left, double y, Point[] places) {
        double x = left;
        double depth = 0;
        for (Box box : row) {
            box.putAt(x, y, places);
            x += box.width;
            depth = Math.max(depth, box.height);
        }
        return depth;
    }

    private void putAt(double x, double y, Point[] places) {
        for (int i = 0; i < part.length; i++) {
            places[part[i]] = new Point(x + points[i].x(), y + points[i].y());
        }
    }
}
