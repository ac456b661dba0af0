package org.tisserand.layout;

import java.util.Arrays;
import org.tisserand.layout.Positions.Point;

/** Turns a cloud of points so that its longest axis lies level: pages are wider than high. */
final class Turn {

    private Turn() {}

    static Point[] flat(Point[] points) {
        double meanX = Arrays.stream(points).mapToDouble(Point::x).average().orElse(0);
        double meanY = Arrays.stream(points).mapToDouble(Point::y).average().orElse(0);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (Point point : points) {
            double dx = point.x() - meanX;
            double dy = point.y() - meanY;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        double angle = -0.5 * StrictMath.atan2(2 * xy, xx - yy);
        return Arrays.stream(points)
                .map(point -> turned(point, meanX, meanY, angle))
                .toArray(Point[]::new);
    }

    private static Point turned(Point point, double meanX, double meanY, double angle) {
        double dx = point.x() - meanX;
        double dy = point.y() - meanY;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return new Point(dx * cos - dy * sin, dx * sin + dy * cos);
    }
}
