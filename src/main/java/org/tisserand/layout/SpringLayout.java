package org.tisserand.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tisserand.layout.Positions.Point;
import org.tisserand.network.Snapshot;

/**
 * Where each actor of a network is drawn: connected parts laid out apart by springs and packed in rows, the largest first,
 * then the isolates in a grid, so that none of them flies off and shrinks the picture.
 *
 * <p>The seed is fixed and the steps counted: the same snapshot gives the same bits. Strength does not enter, since it is
 * no length. Cost: O((n log n + m) steps).
 */
public final class SpringLayout {

    private static final double GAP = 1.6;

    private SpringLayout() {}

    public static Positions of(Snapshot snapshot) {
        List<int[]> parts = Components.of(snapshot);
        var places = new Point[snapshot.vertexCount()];
        var boxes = new ArrayList<Box>();
        for (int[] part : parts) {
            if (part.length > 1) {
                boxes.add(Box.around(part, Springs.layOut(snapshot, part), GAP));
            }
        }
        int[] isolates = parts.stream()
                .filter(part -> part.length == 1)
                .mapToInt(part -> part[0])
                .toArray();
        double width = Box.shelfWidth(boxes);
        double depth = Box.shelve(boxes, width, places);
        lineUp(isolates, width, depth, places);
        return new Positions(fit(places));
    }

    // Isolates take a quarter of the room that the connected parts take, or less.
    private static void lineUp(int[] isolates, double width, double depth, Point[] places) {
        double gap = Math.max(0.3, Math.min(GAP, Math.sqrt(0.25 * width * depth / Math.max(1, isolates.length))));
        double step = depth > 0 ? gap : GAP;
        int columns = (int) Math.max(1, depth > 0 ? width / step : Math.ceil(Math.sqrt(1.6 * isolates.length)));
        for (int i = 0; i < isolates.length; i++) {
            int row = i / columns;
            int column = i % columns;
            places[isolates[i]] = new Point((column + 0.5) * step, depth + (row + 0.5) * step);
        }
    }

    private static List<Point> fit(Point[] places) {
        double left = Arrays.stream(places).mapToDouble(Point::x).min().orElse(0);
        double right = Arrays.stream(places).mapToDouble(Point::x).max().orElse(0);
        double top = Arrays.stream(places).mapToDouble(Point::y).min().orElse(0);
        double bottom = Arrays.stream(places).mapToDouble(Point::y).max().orElse(0);
        double size = Math.max(right - left, bottom - top);
        double scale = size > 0 ? 1 / size : 1;
        double shiftX = 0.5 - scale * (left + right) / 2;
        double shiftY = 0.5 - scale * (top + bottom) / 2;
        return Arrays.stream(places)
                .map(place -> new Point(within(place.x() * scale + shiftX), within(place.y() * scale + shiftY)))
                .toList();
    }

    private static double within(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
