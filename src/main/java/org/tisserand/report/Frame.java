package org.tisserand.report;

import java.util.List;
import org.tisserand.layout.Positions.Point;

/** The part of a picture where the network stands: from the unit square to picture units, and how large each dot is. */
final class Frame {

    private static final double TALLEST = 900;
    private static final double LOWEST = 220;

    private final List<Point> points;
    private final double left;
    private final double top;
    private final double scale;
    private final double offsetX;
    private final double offsetY;
    private final double bottom;

    private Frame(Picture picture, double width, double margin, double head) {
        this.points = picture.positions().points();
        double right = points.stream().mapToDouble(Point::x).max().orElse(1);
        double low = points.stream().mapToDouble(Point::y).max().orElse(1);
        this.left = points.stream().mapToDouble(Point::x).min().orElse(0);
        this.top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double spanX = Math.max(right - left, 1e-9);
        double spanY = Math.max(low - top, 1e-9);
        this.scale = Math.min((width - 2 * margin) / spanX, (TALLEST - 2 * margin) / spanY);
        double height = Math.max(LOWEST, low > top ? spanY * scale + 2 * margin : LOWEST);
        this.offsetX = (width - (right - left) * scale) / 2;
        this.offsetY = head + (height - (low - top) * scale) / 2;
        this.bottom = head + height;
    }

    static Frame of(Picture picture, double width, double margin, double head) {
        return new Frame(picture, width, margin, head);
    }

    double bottom() {
        return bottom;
    }

    Point place(int vertex) {
        Point point = points.get(vertex);
        return new Point(offsetX + (point.x() - left) * scale, offsetY + (point.y() - top) * scale);
    }
}
