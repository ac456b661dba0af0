package org.tisserand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A shape that tells a category without its colour. */
public enum Mark {
    CIRCLE(0, 0),
    SQUARE(4, 45),
    TRIANGLE(3, -90),
    DIAMOND(4, 0),
    HEXAGON(6, 0),
    DOWN_TRIANGLE(3, 90),
    PENTAGON(5, -90),
    OCTAGON(8, 22.5);

    private final int corners;
    private final double turn;

    Mark(int corners, double turn) {
        this.corners = corners;
        this.turn = turn;
    }

    boolean isRound() {
        return corners == 0;
    }

    /** The corners around (x, y), as SVG writes them; as much ink as a disc of {@code radius}. */
    String points(double x, double y, double radius) {
        double reach = radius * (corners == 3 ? 1.45 : corners == 4 ? 1.25 : 1.1);
        List<String> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = StrictMath.toRadians(turn + 360.0 * i / corners);
            points.add(String.format(
                    Locale.ROOT, "%.1f,%.1f", x + reach * StrictMath.cos(angle), y + reach * StrictMath.sin(angle)));
        }
        return String.join(" ", points);
    }
}
