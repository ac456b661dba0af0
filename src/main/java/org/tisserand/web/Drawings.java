package org.tisserand.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tisserand.layout.Positions;
import org.tisserand.layout.SpringLayout;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;
import org.tisserand.report.Colouring;
import org.tisserand.report.Picture;
import org.tisserand.study.Scene;

/** Pictures of the scene of the moment: positions are computed once for what is drawn, then kept as long as the scene is. */
public final class Drawings {

    /** What colours may tell, in the order in which pages offer it. */
    public static final List<String> COLOURS = List.of("sector", "territory", "level", "kind", "group");

    /** What sizes may tell. */
    public static final List<String> SIZES = List.of("degree", "betweenness", "none");

    /** What a vertex may be. */
    public static final List<String> VIEWS = List.of("actors", "groups");

    /** How many partners of one actor are drawn around it, the strongest ties first. */
    public static final int AROUND = 59;

    /** How many whom several of the named actors know are drawn beside them. */
    static final int BETWEEN = 24;

    private final Map<Part, Positions> positions = new ConcurrentHashMap<>();
    private volatile long dataVersion = -1;

    /** The part of a network that has a layout of its own. */
    private record Part(Recipe recipe, Optional<Within> within, Optional<String> groupedBy) {}

    /** The actors of one group alone: what groups are told by, and its code, absent for those of whom it is not known. */
    public record Within(String list, Optional<String> code) {

        static Within of(String told) {
            String list = told.substring(0, Math.max(0, told.indexOf(':')));
            if (!COLOURS.contains(list)) {
                throw bad("within", told);
            }
            return new Within(list, codeOf(told.substring(list.length() + 1)));
        }

        /** {@code sector:health} */
        @Override
        public String toString() {
            return list + ":" + code.orElse(Bubbles.UNKNOWN);
        }
    }

    /**
     * What is to be drawn.
     *
     * @param view   {@code actors} or {@code groups}; where it is not told, groups where there are too many actors
     * @param ego    an actor whose surroundings alone are drawn
     * @param among  actors who alone are drawn, with whom two of them know where they are few
     * @param marked actors who stand out in a picture of all; the others are then told apart by nothing
     * @param hidden keys of the categories left out of sight
     */
    public record Wish(
            Recipe recipe,
            String colour,
            String size,
            Optional<String> view,
            Optional<Within> within,
            Optional<String> ego,
            Set<String> among,
            Set<String> marked,
            Set<String> hidden) {

        public Wish {
            among = Set.copyOf(among);
            marked = Set.copyOf(marked);
            hidden = Set.copyOf(hidden);
        }

        /** Reads {@code colour, size, view, within, ego, among, marked, hide} beside the recipe. */
        public static Wish of(Asked asked) {
            return new Wish(
                    asked.recipe(),
                    among(asked, "colour", COLOURS).orElse("sector"),
                    among(asked, "size", SIZES).orElse("degree"),
                    among(asked, "view", VIEWS),
                    asked.text("within").map(Within::of),
                    asked.text("ego"),
                    new HashSet<>(asked.texts("among")),
                    new HashSet<>(asked.texts("marked")),
                    asked.texts("hide").stream()
                            .map(key -> codeOf(key).orElse(""))
                            .collect(Collectors.toCollection(HashSet::new)));
        }

        private static Optional<String> among(Asked asked, String name, List<String> known) {
            Optional<String> told = asked.text(name);
            told.filter(value -> !known.contains(value)).ifPresent(value -> {
                throw bad(name, value);
            });
            return told;
        }

        /** The same with other categories left out of sight. */
        public Wish hiding(Set<String> others) {
            return new Wish(recipe, colour, size, view, within, ego, among, marked, others);
        }

        /** Whom alone the picture is about; nobody where it is about all. */
        Set<String> heroes() {
            return ego.isPresent() ? Set.of(ego.get()) : among;
        }

        /** Whether a vertex of {@code whole} stands for many actors. */
        public boolean isGrouped(Snapshot whole) {
            return heroes().isEmpty()
                    && marked.isEmpty()
                    && within.isEmpty()
                    && view.map(told -> told.equals("groups")).orElse(whole.vertexCount() > Drawing.MOST);
        }
    }

    private static Optional<String> codeOf(String told) {
        return Optional.of(told).filter(each -> !each.equals(Bubbles.UNKNOWN));
    }

    private static Refusal bad(String name, String value) {
        return new Refusal(400, "bad-parameter", name, value);
    }

    /** How many actors, and tied pairs within, each vertex of a grouped picture stands for. */
    public record Groups(List<Integer> actors, List<Integer> inner) {}

    /** What the vertices of a grouped picture stand for. */
    public Groups groups(Scene scene, Wish wish, Words words) {
        Bubbles bubbles = bubbles(new Codes(scene, wish.recipe()), wish, words);
        return new Groups(bubbles.actors(), bubbles.inner());
    }

    /** The picture wished for; {@code framed} with its legend, title and lines. */
    public Picture picture(Scene scene, Wish wish, Words words, boolean framed) {
        var codes = new Codes(scene, wish.recipe());
        Picture bare = wish.isGrouped(codes.whole()) ? ofGroups(codes, wish, words) : ofActors(codes, wish, words);
        return framed ? bare.inItsFrame() : bare;
    }

    private Picture ofGroups(Codes codes, Wish wish, Words words) {
        Bubbles bubbles = bubbles(codes, wish, words);
        Snapshot groups = bubbles.groups();
        Picture picture = picture(
                groups,
                places(codes.scene(), new Part(wish.recipe(), Optional.empty(), Optional.of(wish.colour())), groups),
                colouring(codes, codes.whole(), wish, words).forOthers(bubbles.codes()),
                bubbles.sizes(),
                true,
                wish,
                words);
        Snapshot whole = codes.whole();
        return picture.saying(List.of(
                picture.hidden().isEmpty()
                        ? words.text("picture.groups", groups.vertexCount(), whole.vertexCount(), whole.edgeCount())
                        : words.text("picture.groups.shown", picture.shownVertices(), groups.vertexCount()),
                source(whole, words)));
    }

    private Picture ofActors(Codes codes, Wish wish, Words words) {
        Drawing drawing = drawing(codes, wish);
        Snapshot drawn = drawing.drawn();
        Positions positions = !wish.heroes().isEmpty()
                ? SpringLayout.of(drawn)
                : places(codes.scene(), new Part(wish.recipe(), wish.within(), Optional.empty()), drawn);
        Picture picture = picture(
                drawn, positions, colouring(codes, drawn, wish, words), sizes(codes, drawn, wish), false, wish, words);
        return picture.saying(List.of(counts(codes, drawing, wish, picture, words), source(drawing.whole(), words)));
    }

    private static Picture picture(
            Snapshot drawn,
            Positions positions,
            Colouring colouring,
            List<Double> sizes,
            boolean grouped,
            Wish wish,
            Words words) {
        return new Picture(
                drawn,
                positions,
                colouring,
                sizes,
                words.text("picture.title"),
                List.of(),
                words.text(wish.marked().isEmpty() ? "colour." + wish.colour() : "colour.marked"),
                false,
                grouped,
                wish.hidden());
    }

    private static String source(Snapshot whole, Words words) {
        String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.language().locale())
                .format(LocalDate.now(ZoneId.systemDefault()));
        return words.text("picture.source", whole.dataVersion(), today);
    }

    private static Drawing drawing(Codes codes, Wish wish) {
        Snapshot whole = codes.whole();
        if (wish.ego().isPresent()) {
            return Drawing.around(whole, wish.ego().get());
        } else if (!wish.among().isEmpty()) {
            return Drawing.among(whole, wish.among());
        } else if (wish.within().isEmpty()) {
            wish.marked().forEach(id -> Drawing.vertex(whole, id));
            return Drawing.of(whole);
        }
        Within within = wish.within().get();
        List<Optional<String>> groups = codes.of(within.list(), whole);
        if (!groups.contains(within.code())) {
            throw bad("within", within.toString());
        }
        return Drawing.of(whole, v -> groups.get(v).equals(within.code()));
    }

    private static String counts(Codes codes, Drawing drawing, Wish wish, Picture picture, Words words) {
        int actors = drawing.whole().vertexCount();
        int pairs = drawing.whole().edgeCount();
        Snapshot drawn = drawing.drawn();
        if (!picture.hidden().isEmpty()) {
            return words.text("picture.shown", picture.shownVertices(), actors, picture.shownEdges(), pairs);
        } else if (drawing.partial()) {
            return words.text("picture.partial", drawn.vertexCount(), actors);
        }
        return wish.within()
                .map(within -> words.text(
                        "picture.within",
                        codes.names(within.list(), words).apply(within.code()),
                        drawn.vertexCount(),
                        actors,
                        drawn.edgeCount()))
                .orElseGet(() -> words.text("picture.counts", drawn.vertexCount(), drawn.edgeCount()));
    }

    private Positions places(Scene scene, Part part, Snapshot drawn) {
        if (dataVersion != scene.dataVersion()) {
            positions.clear();
            dataVersion = scene.dataVersion();
        }
        return positions.computeIfAbsent(part, each -> SpringLayout.of(drawn));
    }

    private static Bubbles bubbles(Codes codes, Wish wish, Words words) {
        Snapshot whole = codes.whole();
        return Bubbles.of(whole, codes.of(wish.colour(), whole), codes.names(wish.colour(), words));
    }

    private static Colouring colouring(Codes codes, Snapshot drawn, Wish wish, Words words) {
        if (!wish.marked().isEmpty()) {
            return marking(drawn, wish, words);
        }
        Function<Optional<String>, String> names = codes.names(wish.colour(), words);
        return Colouring.of(
                codes.of(wish.colour(), drawn),
                code -> names.apply(Optional.of(code)),
                words.text("picture.rest"),
                words.text("picture.unknown"));
    }

    private static Colouring marking(Snapshot drawn, Wish wish, Words words) {
        List<Optional<String>> marks = drawn.actors().stream()
                .map(actor -> Optional.of("marked").filter(mark -> wish.marked().contains(actor.id())))
                .toList();
        return Colouring.of(
                marks, mark -> words.text("picture.marked"), words.text("picture.rest"), words.text("picture.rest"));
    }

    private static List<Double> sizes(Codes codes, Snapshot drawn, Wish wish) {
        if (!wish.heroes().isEmpty()) {
            return drawn.actors().stream()
                    .map(actor -> wish.heroes().contains(actor.id()) ? 1.0 : 0.3)
                    .toList();
        }
        if (!wish.marked().isEmpty()) {
            return drawn.actors().stream()
                    .map(actor -> wish.marked().contains(actor.id()) ? 0.6 : 0.1)
                    .toList();
        }
        if (wish.size().equals("none")) {
            return IntStream.range(0, drawn.vertexCount()).mapToObj(v -> 0.25).toList();
        }
        List<Double> raw = codes.values(wish.size(), drawn).stream()
                .map(value -> value.asDouble().orElse(0))
                .toList();
        double most = raw.stream().mapToDouble(each -> each).max().orElse(0);
        return raw.stream().map(each -> most > 0 ? each / most : 0.25).toList();
    }
}
