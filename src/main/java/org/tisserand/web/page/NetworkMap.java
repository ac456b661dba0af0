package org.tisserand.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.layout.Positions.Point;
import org.tisserand.model.Actor;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;
import org.tisserand.report.Category;
import org.tisserand.report.Picture;
import org.tisserand.web.Addresses;
import org.tisserand.web.Asked;
import org.tisserand.web.Drawings;
import org.tisserand.web.Json;

/** « Who works with whom? »: the map, its twins (picture and table), and the columns that its island draws. */
public final class NetworkMap {

    private static final List<String> SAID = List.of(
            "picture.shown",
            "picture.groups.shown",
            "map.partners",
            "map.more",
            "map.actors",
            "map.inner",
            "map.open",
            "map.pairs",
            "map.said",
            "map.said.group",
            "map.said.place",
            "map.not-found",
            "map.found-many");

    private NetworkMap() {}

    /** A choice of what colour or size tells. */
    public record Choice(String value, String label, boolean chosen) {}

    /** An entry of the legend, and the same page with its actors hidden or shown again. */
    public record Entry(Category category, String code, boolean shown, String toggled) {}

    /** The actors of one group alone, and the way back to all of them. */
    public record Part(String sentence, String back) {}

    /** What the page shows. */
    public record View(
            String sentence,
            List<Choice> colours,
            List<Choice> sizes,
            List<Choice> views,
            List<Entry> legend,
            String legendTitle,
            List<String> lines,
            List<String> names,
            String data,
            String picture,
            String alt,
            String words,
            String unfiltered,
            boolean grouped,
            Optional<Part> part,
            boolean empty) {}

    /**
     * What the island draws, in columns.
     *
     * @param radii  of each vertex, in pixels
     * @param ties   vertices two by two
     * @param widths of each tie, in pixels; empty where all are alike
     * @param actors how many actors each vertex stands for, empty where it is one
     * @param inner  how many tied pairs each vertex holds, likewise
     * @param pairs  how many tied pairs each tie stands for, likewise
     * @param wholeActors how many actors the network has, drawn or not
     * @param wholePairs  how many tied pairs it has
     */
    public record Columns(
            List<String> ids,
            List<String> names,
            List<Double> x,
            List<Double> y,
            List<Double> radii,
            List<Integer> categories,
            List<Integer> partners,
            List<Integer> ties,
            List<Double> widths,
            double tieOpacity,
            List<Integer> actors,
            List<Integer> inner,
            List<Integer> pairs,
            int wholeActors,
            int wholePairs,
            List<Category> legend) {}

    static View of(Pages.Ask ask, Drawings drawings) {
        Shell shell = ask.shell();
        var wish = Drawings.Wish.of(new Asked(ask.ctx()));
        Picture picture = drawings.picture(ask.scene(), wish, shell.words(), true);
        Snapshot drawn = picture.snapshot();
        return new View(
                shell.say(picture.grouped() ? "map.sentence.groups" : "map.sentence"),
                choices(shell, "colour.", Drawings.COLOURS, wish.colour()),
                choices(shell, "size.", Drawings.SIZES, wish.size()),
                choices(shell, "view.", Drawings.VIEWS, picture.grouped() ? "groups" : "actors"),
                picture.colouring().categories().stream()
                        .map(category -> entry(shell, wish, category))
                        .toList(),
                picture.legendTitle(),
                picture.lines(),
                drawn.actors().stream().map(Actor::name).sorted().toList(),
                PageId.MAP.path(shell.language()) + "/reseau.json" + recipeWith(shell, looks(wish)),
                shell.picture(looks(wish)),
                shell.say(
                        picture.grouped() ? "picture.alt.groups" : "picture.alt",
                        drawn.vertexCount(),
                        drawn.edgeCount()),
                new String(Json.write(said(shell)), StandardCharsets.UTF_8),
                drawings.picture(ask.scene(), wish.hiding(Set.of()), shell.words(), false)
                        .lines()
                        .get(0),
                picture.grouped(),
                wish.within().map(within -> new Part(picture.lines().get(0), shell.link(PageId.MAP))),
                drawn.vertexCount() == 0);
    }

    /** Sentences that the island fills in, each with its places in braces. */
    private static Map<String, String> said(Shell shell) {
        return SAID.stream().collect(Collectors.toMap(key -> key, key -> shell.say(key, "{0}", "{1}", "{2}", "{3}")));
    }

    /** What the picture's address says beside the recipe; the legend's filter is last. */
    private static String looks(Drawings.Wish wish) {
        Stream<String> first = Stream.of(Addresses.pair("colour", wish.colour()), Addresses.pair("size", wish.size()));
        Stream<String> then = Stream.of(
                        wish.view().map(view -> Addresses.pair("view", view)),
                        wish.within().map(within -> Addresses.pair("within", within.toString())))
                .flatMap(Optional::stream);
        Stream<String> last = wish.hidden().stream().sorted().map(key -> Addresses.pair("hide", code(key)));
        return Stream.of(first, then, last).flatMap(each -> each).collect(Collectors.joining("&"));
    }

    private static String recipeWith(Shell shell, String looks) {
        String recipe = shell.recipe();
        return recipe + (recipe.isEmpty() ? "?" : "&") + looks;
    }

    private static String code(String key) {
        return key.isEmpty() ? "?" : key;
    }

    private static Entry entry(Shell shell, Drawings.Wish wish, Category category) {
        var hidden = new TreeSet<>(wish.hidden());
        boolean shown = hidden.add(category.key());
        if (!shown) {
            hidden.remove(category.key());
        }
        String toggled = PageId.MAP.path(shell.language()) + recipeWith(shell, looks(wish.hiding(hidden)));
        return new Entry(category, code(category.key()), shown, toggled);
    }

    static Columns columns(Pages.Ask ask, Drawings drawings) {
        var wish = Drawings.Wish.of(new Asked(ask.ctx()));
        Picture picture = drawings.picture(ask.scene(), wish, ask.shell().words(), false);
        Optional<Drawings.Groups> groups = Optional.of(picture)
                .filter(Picture::grouped)
                .map(each -> drawings.groups(ask.scene(), wish, ask.shell().words()));
        Snapshot drawn = picture.snapshot();
        List<Point> points = picture.positions().points();
        return new Columns(
                drawn.actors().stream().map(Actor::id).toList(),
                drawn.actors().stream().map(Actor::name).toList(),
                points.stream().map(Point::x).toList(),
                points.stream().map(point -> 1 - point.y()).toList(),
                IntStream.range(0, drawn.vertexCount())
                        .mapToObj(picture::radius)
                        .toList(),
                picture.colouring().of(),
                IntStream.range(0, drawn.vertexCount()).mapToObj(drawn::degree).toList(),
                drawn.edges().stream().flatMap(NetworkMap::ends).toList(),
                picture.small()
                        ? List.of()
                        : drawn.edges().stream().map(picture::width).toList(),
                picture.tieOpacity(),
                groups.map(Drawings.Groups::actors).orElse(List.of()),
                groups.map(Drawings.Groups::inner).orElse(List.of()),
                groups.isEmpty()
                        ? List.of()
                        : drawn.edges().stream()
                                .map(edge -> (int) Math.round(edge.weight()))
                                .toList(),
                ask.scene().snapshot(wish.recipe()).vertexCount(),
                ask.scene().snapshot(wish.recipe()).edgeCount(),
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
