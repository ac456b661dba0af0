package org.tisserand.web.page;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Actor;
import org.tisserand.network.Snapshot;
import org.tisserand.report.Category;
import org.tisserand.report.Colouring;
import org.tisserand.report.Naming;
import org.tisserand.web.Asked;
import org.tisserand.web.Refusal;

/** « Who is who? »: the actors in a table that opens alphabetically and may be sorted and filtered. */
public final class ActorTable {

    /** Metrics that have a column, where the registry holds them. */
    private static final List<String> COLUMNS =
            List.of("degree", "betweenness", "harmonic-closeness", "leiden-communities");

    private static final int ROWS = 200;

    private final Pages.Ask ask;
    private final Shell shell;
    private final Snapshot snapshot;
    private final Asked asked;
    private final List<Column> columns;
    private final Naming naming;

    private ActorTable(Pages.Ask ask) {
        this.ask = ask;
        this.shell = ask.shell();
        this.snapshot = ask.scene().snapshot(ask.recipe());
        this.naming = new Naming(ask.scene().facts());
        this.asked = new Asked(ask.ctx());
        this.columns = COLUMNS.stream()
                .flatMap(id -> Metrics.find(id).stream())
                .map(this::column)
                .toList();
    }

    private record Column(Metric metric, Scores scores) {}

    /**
     * A column's heading.
     *
     * @param first how it is sorted at first: words from A, numbers from the largest
     * @param sort  the address that sorts by it, or turns its order
     * @param order how it is sorted now, as {@code aria-sort} says it
     */
    public record Heading(
            String id, String name, String definition, String first, String sort, String order, boolean chosen) {}

    /** One actor; {@code cells} stand below the headings after the first. */
    public record Row(String name, String href, boolean nameOnly, List<String> cells) {}

    /** A choice of a filter. */
    public record Choice(String value, String label) {}

    /**
     * The actors of one sector in the picture.
     *
     * @param x     where it begins, in thousandths
     * @param width its part of all, likewise
     * @param href  absent where they are of several sectors, or of none known
     */
    public record Part(String said, String colour, int x, int width, Optional<String> href) {}

    /** What the page shows. */
    public record View(
            List<Part> parts,
            List<Heading> headings,
            List<Row> rows,
            int shown,
            int matching,
            int total,
            List<Choice> sectors,
            List<Choice> territories,
            Optional<String> next,
            String csv,
            Optional<String> order) {}

    /** {@code order} is what must be said of the order, where anything must. */
    static View of(Pages.Ask ask, Optional<String> order) {
        return new ActorTable(ask).view(order);
    }

    /** The same rows, all of them, for a spreadsheet. */
    static String csv(Pages.Ask ask) {
        var table = new ActorTable(ask);
        List<String> head = table.headings().stream().map(Heading::name).toList();
        Stream<List<String>> rows = table.matching().stream()
                .map(v -> Stream.concat(Stream.of(table.snapshot.actor(v).name()), table.cells(v).stream())
                        .toList());
        return Csv.of(Stream.concat(Stream.of(head), rows));
    }

    private View view(Optional<String> order) {
        List<Integer> matching = matching();
        int after = asked.count("after", 0);
        List<Row> rows =
                matching.stream().skip(after).limit(ROWS).map(this::row).toList();
        Optional<String> next = after + ROWS < matching.size()
                ? Optional.of(shell.with("after", String.valueOf(after + ROWS)))
                : Optional.empty();
        return new View(
                parts(),
                headings(),
                rows,
                rows.size(),
                matching.size(),
                snapshot.vertexCount(),
                choices(Actor::sector, "sector"),
                choices(Actor::territory, "territory"),
                next,
                csvAddress(),
                order);
    }

    private String csvAddress() {
        return shell.with("format", "csv");
    }

    private Column column(Metric metric) {
        return new Column(metric, ask.scene().scores(metric, ask.recipe()));
    }

    private List<Heading> headings() {
        Stream<Heading> words = Stream.of("name", "sector", "kind", "territory")
                .map(id -> heading(id, shell.say("actors." + id), shell.say("actors." + id + ".definition")));
        Stream<Heading> numbers = columns.stream()
                .map(column -> heading(
                        column.metric().id(),
                        shell.say("metric." + column.metric().id() + ".plain"),
                        shell.say("metric." + column.metric().id() + ".definition")));
        return Stream.concat(words, numbers).toList();
    }

    private Heading heading(String id, String name, String definition) {
        String sorted = asked.text("sort").orElse("name");
        String order = sorted.equals(id) ? "ascending" : sorted.equals("-" + id) ? "descending" : "none";
        String turned = order.equals("ascending") || (order.equals("none") && isNumber(id)) ? "-" + id : id;
        String first = isNumber(id) ? "-" + id : id;
        return new Heading(id, name, definition, first, shell.with("sort", turned), order, sorted.equals(first));
    }

    private boolean isNumber(String id) {
        return columns.stream().anyMatch(column -> column.metric().id().equals(id));
    }

    private List<Integer> matching() {
        String words = plain(asked.text("q").orElse(""));
        return IntStream.range(0, snapshot.vertexCount())
                .boxed()
                .filter(v -> plain(snapshot.actor(v).name()).contains(words))
                .filter(v -> !asked.text("partners").equals(Optional.of("none")) || snapshot.degree(v) == 0)
                .filter(v -> matches(snapshot.actor(v).sector(), "sector"))
                .filter(v -> matches(snapshot.actor(v).territory(), "territory"))
                .sorted(order())
                .toList();
    }

    private List<Part> parts() {
        List<Optional<String>> codes =
                snapshot.actors().stream().map(Actor::sector).toList();
        Colouring colouring = Colouring.of(
                codes,
                code -> naming.term("sector", code, shell.words()),
                shell.say("picture.rest"),
                shell.say("picture.unknown"));
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Category each : colouring.categories()) {
            int from = 1000 * before / codes.size();
            before += each.count();
            parts.add(part(each, from, 1000 * before / codes.size() - from));
        }
        return parts;
    }

    private Part part(Category each, int from, int width) {
        boolean one = codes().contains(each.key());
        return new Part(
                shell.say("actors.part", each.letter(), each.label(), each.count()),
                each.colour(),
                from,
                width,
                one ? Optional.of(shell.with(PageId.ACTORS, Map.of("sector", each.key()))) : Optional.empty());
    }

    private Set<String> codes() {
        return snapshot.actors().stream()
                .flatMap(actor -> actor.sector().stream())
                .collect(Collectors.toSet());
    }

    private boolean matches(Optional<String> value, String filter) {
        return asked.text(filter)
                .map(wanted -> value.equals(Optional.of(wanted)))
                .orElse(true);
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private Comparator<Integer> order() {
        String sort = asked.text("sort").orElse("name");
        boolean down = sort.startsWith("-");
        Comparator<Integer> order = ascending(down ? sort.substring(1) : sort);
        return (down ? order.reversed() : order).thenComparing(byText(Actor::name));
    }

    private Comparator<Integer> ascending(String id) {
        return switch (id) {
            case "name" -> byText(Actor::name);
            case "sector" -> byText(actor -> term(actor.sector(), "sector"));
            case "kind" -> byText(actor -> term(actor.kind(), "kind"));
            case "territory" -> byText(actor -> term(actor.territory(), "territory"));
            default -> byValue(id);
        };
    }

    private Comparator<Integer> byText(Function<Actor, String> text) {
        return Comparator.comparing(
                v -> text.apply(snapshot.actor(v)),
                Collator.getInstance(shell.language().locale()));
    }

    private Comparator<Integer> byValue(String id) {
        Column column = columns.stream()
                .filter(each -> each.metric().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "bad-parameter", "sort", id));
        return Comparator.comparingDouble(v -> column.scores().get(v).asDouble().orElse(Double.NEGATIVE_INFINITY));
    }

    private Row row(int vertex) {
        Actor actor = snapshot.actor(vertex);
        return new Row(actor.name(), shell.link(PageId.ACTORS, actor.id()), actor.nameOnly(), cells(vertex));
    }

    private List<String> cells(int vertex) {
        Actor actor = snapshot.actor(vertex);
        Stream<String> words = Stream.of(
                term(actor.sector(), "sector"), term(actor.kind(), "kind"), term(actor.territory(), "territory"));
        Stream<String> numbers =
                columns.stream().map(column -> Figures.of(shell, column.scores().get(vertex)));
        return Stream.concat(words, numbers).toList();
    }

    private String term(Optional<String> code, String list) {
        return code.map(each -> naming.term(list, each, shell.words())).orElse("");
    }

    private List<Choice> choices(Function<Actor, Optional<String>> facet, String list) {
        return snapshot.actors().stream()
                .flatMap(actor -> facet.apply(actor).stream())
                .distinct()
                .map(code -> new Choice(code, naming.term(list, code, shell.words())))
                .sorted(Comparator.comparing(
                        Choice::label, Collator.getInstance(shell.language().locale())))
                .toList();
    }
}
