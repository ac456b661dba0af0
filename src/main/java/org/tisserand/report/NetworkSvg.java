package org.tisserand.report;

import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.layout.Positions.Point;
import org.tisserand.network.Edge;
import org.tisserand.report.Labels.Label;

/**
 * A network drawn as an SVG document that stands alone: title, legend, counts and data version are in it, each actor says
 * its name on hover and to screen readers, and a category has a shape and a letter beside its colour.
 *
 * <p>Names enter as text alone, and the document has no style, script or link.
 */
public final class NetworkSvg {

    private static final double FRAMED_INK = 960;
    private static final double BARE_INK = 600;
    private static final double MARGIN = 36;
    private static final double LEGEND = 320;
    private static final double HEAD = 56;
    private static final String DARK = "#1d2733";

    private final Picture picture;
    private final Frame frame;
    private final double ink;
    private final Svg svg;

    private NetworkSvg(Picture picture) {
        this.picture = picture;
        this.ink = picture.framed() ? FRAMED_INK : BARE_INK;
        this.frame = Frame.of(picture, ink, MARGIN, picture.framed() ? HEAD : 0);
        double width = ink + (picture.framed() ? LEGEND : 0);
        double foot = picture.framed() ? 26 + 20.0 * picture.lines().size() : 0;
        double legend = picture.framed()
                ? HEAD + 40 + 26.0 * picture.colouring().categories().size()
                : 0;
        double height = Math.max(frame.bottom(), legend) + foot;
        this.svg = new Svg(width, height, picture.title());
        svg.empty("rect", "width", width, "height", height, "fill", "#ffffff");
        draw();
        if (picture.framed()) {
            caption(height - foot);
        }
    }

    public static String of(Picture picture) {
        return new NetworkSvg(picture).svg.close().finish();
    }

    private void draw() {
        svg.open("g", "stroke", "#5b6b7b", "stroke-opacity", String.valueOf(picture.tieOpacity()));
        picture.snapshot().edges().stream().filter(picture::shows).forEach(this::edge);
        svg.close().open("g", "stroke", DARK, "stroke-width", picture.small() ? 0.5 : 1.0);
        IntStream.range(0, picture.snapshot().vertexCount())
                .filter(picture::shows)
                .forEach(this::vertex);
        svg.close()
                .open(
                        "g",
                        "font-size",
                        12,
                        "fill",
                        DARK,
                        "stroke",
                        "#ffffff",
                        "stroke-width",
                        3,
                        "paint-order",
                        "stroke");
        Labels.choose(picture, frame, ink).forEach(this::label);
        svg.close();
    }

    private void edge(Edge edge) {
        Point from = frame.place(edge.u());
        Point to = frame.place(edge.v());
        double width = picture.width(edge);
        svg.empty("line", "x1", from.x(), "y1", from.y(), "x2", to.x(), "y2", to.y(), "stroke-width", width);
    }

    private void vertex(int vertex) {
        Category category = picture.colouring().category(vertex);
        Point place = frame.place(vertex);
        svg.open("g");
        svg.leaf("title", picture.snapshot().actor(vertex).name() + " (" + category.label() + ")");
        mark(category, place, picture.radius(vertex));
        svg.close();
    }

    private void mark(Category category, Point place, double radius) {
        String fill = category.isUnknown() ? "#ffffff" : category.colour();
        if (category.mark().isRound()) {
            svg.empty("circle", "cx", place.x(), "cy", place.y(), "r", radius, "fill", fill);
        } else {
            svg.empty("polygon", "points", category.mark().points(place.x(), place.y(), radius), "fill", fill);
        }
    }

    private void label(Label label) {
        svg.leaf("text", label.text(), "x", label.x(), "y", label.y());
    }

    private void caption(double foot) {
        svg.leaf("text", picture.title(), "x", MARGIN, "y", 36, "font-size", 21, "font-weight", 600, "fill", DARK);
        legend(picture.colouring().categories());
        for (int i = 0; i < picture.lines().size(); i++) {
            String line = picture.lines().get(i);
            svg.leaf("text", line, "x", MARGIN, "y", foot + 14 + 20.0 * i, "font-size", 13, "fill", "#46535f");
        }
    }

    private void legend(List<Category> categories) {
        svg.open("g", "font-size", 14, "fill", DARK);
        svg.leaf("text", picture.legendTitle(), "x", ink + 8, "y", HEAD + 14, "font-weight", 600);
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            double y = HEAD + 42 + 26.0 * i;
            boolean hidden = picture.hidden().contains(category.key());
            svg.open("g", "stroke", DARK, "stroke-width", 1, "opacity", hidden ? 0.35 : 1.0);
            mark(category, new Point(ink + 16, y - 5), 7);
            svg.close();
            String line = category.letter() + " · " + Labels.cut(category.label(), 24) + " (" + category.count() + ")";
            svg.leaf("text", line, "x", ink + 32, "y", y, "text-decoration", hidden ? "line-through" : "none");
        }
        svg.close();
    }
}
