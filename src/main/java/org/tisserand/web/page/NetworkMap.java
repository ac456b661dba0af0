package org.tisserand.web.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.layout.Positions.Point;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;
import org.tisserand.report.Category;
import org.tisserand.report.Picture;
import org.tisserand.web.Addresses;
import org.tisserand.web.Asked;
import org.tisserand.web.Drawings;

/** « Who works with whom? »: the map, its twins (picture and table), and the columns that its island draws. */
public final class NetworkMap {

    private NetworkMap() {}

    /** A choice of what colour or size tells. */
    public record Choice(String value, String label, boolean chosen) {}

    /** What the page shows. */
    public record View(
            List<Choice> colours,
            List<Choice> sizes,
            List<Category> legend,
            String legendTitle,
            List<String> lines,
            List<String> names,
            String data,
            String picture,
            String alt,
            boolean empty) {}

    /** What the island draws, in columns; {@code ties} holds vertices two by two. */
    public record Columns(
            List<String> ids,
            List<String> names,
            List<Double> x,
            List<Double> y,
            List<Double> sizes,
            List<Integer> categories,
            List<Integer> partners,
            List<Integer> ties,
            List<Category> legend) {}

    static View of(Pages.Ask ask, Drawings drawings) {
        Shell shell = ask.shell();
        var wish = Drawings.Wish.of(new Asked(ask.ctx()));
        Picture picture = drawings.picture(ask.scene(), wish, shell.words(), true);
        Snapshot drawn = picture.snapshot();
        String looks = Addresses.pair("colour", wish.colour()) + "&" + Addresses.pair("size", wish.size());
        String recipe = shell.recipe();
        return new View(
                choices(shell, "colour.", Drawings.COLOURS, wish.colour()),
                choices(shell, "size.", Drawings.SIZES, wish.size()),
                picture.colouring().categories(),
                picture.legendTitle(),
                picture.lines(),
                drawn.actors().stream().map(actor -> actor.name()).sorted().toList(),
                PageId.MAP.path(shell.language()) + "/reseau.json" + recipe + (recipe.isEmpty() ? "?" : "&") + looks,
                shell.picture(looks),
                shell.say("picture.alt", drawn.vertexCount(), drawn.edgeCount()),
                drawn.vertexCount() == 0);
    }

    static Columns columns(Pages.Ask ask, Drawings drawings) {
        var wish = Drawings.Wish.of(new Asked(ask.ctx()));
        Picture picture = drawings.picture(ask.scene(), wish, ask.shell().words(), false);
        Snapshot drawn = picture.snapshot();
        List<Point> points = picture.positions().points();
        return new Columns(
                drawn.actors().stream().map(actor -> actor.id()).toList(),
                drawn.actors().stream().map(actor -> actor.name()).toList(),
                points.stream().map(Point::x).toList(),
                points.stream().map(point -> 1 - point.y()).toList(),
                picture.sizes(),
                picture.colouring().of(),
                IntStream.range(0, drawn.vertexCount()).mapToObj(drawn::degree).toList(),
                drawn.edges().stream().flatMap(NetworkMap::ends).toList(),
                picture.colouring().categories());
    }

    private static Stream<Integer> ends(Edge edge) {
        return Stream.of(edge.u(), edge.v());
    }

    private static List<Choice> choices(Shell shell, String key, List<String> values, String chosen) {
        return values.stream()
                .map(value -> new Choice(value, shell.say(key + value), value.equals(chosen)))
                .toList();
    }
}
