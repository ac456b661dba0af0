package org.tisserand.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tisserand.layout.Positions;
import org.tisserand.layout.SpringLayout;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.model.Actor;
import org.tisserand.model.Value;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;
import org.tisserand.report.Colouring;
import org.tisserand.report.Naming;
import org.tisserand.report.Picture;
import org.tisserand.study.Scene;

/** Pictures of the scene of the moment: positions are computed once for a network, then kept as long as the scene is. */
public final class Drawings {

    /** What colours may tell, in the order in which pages offer it. */
    public static final List<String> COLOURS = List.of("sector", "territory", "level", "kind", "group");

    /** What sizes may tell. */
    public static final List<String> SIZES = List.of("degree", "betweenness", "none");

    private final Map<Snapshot, Positions> positions = new ConcurrentHashMap<>();
    private volatile long dataVersion = -1;

    /** What is to be drawn: {@code ego} is empty for the whole network. */
    public record Wish(Recipe recipe, String colour, String size, Optional<String> ego) {

        /** Reads {@code colour, size, ego} beside the recipe. */
        public static Wish of(Asked asked) {
            String colour = asked.text("colour").orElse("sector");
            String size = asked.text("size").orElse("degree");
            if (!COLOURS.contains(colour)) {
                throw new Refusal(400, "bad-parameter", "colour", colour);
            } else if (!SIZES.contains(size)) {
                throw new Refusal(400, "bad-parameter", "size", size);
            }
            return new Wish(asked.recipe(), colour, size, asked.text("ego"));
        }
    }

    /** The picture wished for; {@code framed} with its legend, title and lines. */
    public Picture picture(Scene scene, Wish wish, Words words, boolean framed) {
        Snapshot whole = scene.snapshot(wish.recipe());
        Drawing drawing = wish.ego().map(id -> Drawing.around(whole, id)).orElseGet(() -> Drawing.of(whole));
        return new Picture(
                drawing.drawn(),
                places(scene, drawing, wish),
                colouring(scene, drawing, wish, words),
                sizes(scene, drawing, wish),
                words.text("picture.title"),
                List.of(counts(drawing, words), words.text("picture.source", whole.dataVersion())),
                words.text("colour." + wish.colour()),
                framed);
    }

    private static String counts(Drawing drawing, Words words) {
        Snapshot drawn = drawing.drawn();
        return drawing.partial()
                ? words.text(
                        "picture.partial", drawn.vertexCount(), drawing.whole().vertexCount())
                : words.text("picture.counts", drawn.vertexCount(), drawn.edgeCount());
    }

    private Positions places(Scene scene, Drawing drawing, Wish wish) {
        if (drawing.partial() || wish.ego().isPresent()) {
            return SpringLayout.of(drawing.drawn());
        }
        if (dataVersion != scene.dataVersion()) {
            positions.clear();
            dataVersion = scene.dataVersion();
        }
        return positions.computeIfAbsent(drawing.drawn(), SpringLayout::of);
    }

    private static Colouring colouring(Scene scene, Drawing drawing, Wish wish, Words words) {
        String list = wish.colour();
        List<Optional<String>> codes = list.equals("group")
                ? groups(scene, drawing, wish.recipe())
                : drawing.drawn().actors().stream().map(facet(list)).toList();
        var naming = new Naming(scene.facts());
        return Colouring.of(
                codes,
                code -> list.equals("group") ? words.text("picture.group", code) : naming.term(list, code, words),
                words.text("picture.rest"),
                words.text("picture.unknown"));
    }

    private static Function<Actor, Optional<String>> facet(String list) {
        return switch (list) {
            case "territory" -> Actor::territory;
            case "level" -> Actor::level;
            case "kind" -> Actor::kind;
            default -> Actor::sector;
        };
    }

    private static List<Optional<String>> groups(Scene scene, Drawing drawing, Recipe recipe) {
        return values(scene, drawing, recipe, "leiden-communities").stream()
                .map(value -> value.asDouble().isPresent()
                        ? Optional.of(String.valueOf((int) value.asDouble().getAsDouble()))
                        : Optional.<String>empty())
                .toList();
    }

    private static List<Double> sizes(Scene scene, Drawing drawing, Wish wish) {
        int n = drawing.drawn().vertexCount();
        if (wish.ego().isPresent()) {
            return drawing.drawn().actors().stream()
                    .map(actor -> wish.ego().equals(Optional.of(actor.id())) ? 1.0 : 0.3)
                    .toList();
        }
        if (wish.size().equals("none")) {
            return IntStream.range(0, n).mapToObj(v -> 0.25).toList();
        }
        List<Double> raw = values(scene, drawing, wish.recipe(), wish.size()).stream()
                .map(value -> value.asDouble().orElse(0))
                .toList();
        double most = raw.stream().mapToDouble(each -> each).max().orElse(0);
        return raw.stream().map(each -> most > 0 ? each / most : 0.25).toList();
    }

    /** A metric's values of the drawn actors, as they are in the whole network. */
    private static List<Value> values(Scene scene, Drawing drawing, Recipe recipe, String id) {
        Metric metric = Metrics.get(id);
        var scores = scene.scores(metric, recipe);
        return drawing.drawn().actors().stream()
                .map(actor -> scores.get(drawing.whole().vertex(actor.id()).orElseThrow()))
                .toList();
    }
}
