package org.tisserand.web.page;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Finding;
import org.tisserand.model.RowRef;
import org.tisserand.model.Value;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;
import org.tisserand.report.Naming;
import org.tisserand.web.Addresses;
import org.tisserand.web.Drawings;
import org.tisserand.web.Refusal;

/** « What do we know of X? »: identity, partners by sector, what its place says, findings about it, and where it was read. */
public final class ActorSheet {

    /** Findings of its own list, beside those of the list of all. */
    private static final int OWN = 5;

    private final Pages.Ask ask;
    private final Shell shell;
    private final Snapshot snapshot;
    private final int vertex;
    private final Naming naming;

    private ActorSheet(Pages.Ask ask) {
        this.ask = ask;
        this.shell = ask.shell();
        this.snapshot = ask.scene().snapshot(ask.recipe());
        this.naming = new Naming(ask.scene().facts());
        String id = ask.path("id");
        this.vertex = snapshot.vertex(ask.scene().kept().apply(id)).orElseThrow(() -> Refusal.notFound("actor", id));
    }

    /** A line of the identity. */
    public record Line(String label, String text) {}

    /** A partner, and what joins them. */
    public record Partner(String name, String href, String through) {}

    /** The partners of one sector. */
    public record Circle(String sector, List<Partner> partners) {}

    /** A number and what it says. */
    public record Gauge(String plain, String name, String figure, String definition, String href) {}

    /** The numbers of one topic. */
    public record Shelf(String name, List<Gauge> gauges) {}

    /** A row where the actor or its ties were read. */
    public record Place(String sheet, int row, String importId) {}

    /** What the page shows. */
    public record View(
            String id,
            String name,
            String lead,
            boolean nameOnly,
            List<Line> identity,
            List<Circle> circles,
            List<Shelf> shelves,
            List<FindingLine> findings,
            List<Place> places,
            String picture,
            String alt,
            String caption,
            String mine) {}

    static View of(Pages.Ask ask) {
        return new ActorSheet(ask).view();
    }

    private View view() {
        Actor actor = snapshot.actor(vertex);
        return new View(
                actor.id(),
                actor.name(),
                shell.say("actor.lead", snapshot.degree(vertex), circles().size()),
                actor.nameOnly(),
                identity(actor),
                circles(),
                shelves(),
                findings(actor.id()),
                places(actor),
                shell.picture(Addresses.pair("ego", actor.id()), "legend=false"),
                shell.say("actor.picture.alt", actor.name(), snapshot.degree(vertex)),
                shell.say(
                        "actor.picture.caption",
                        Math.min(snapshot.degree(vertex), Drawings.AROUND),
                        snapshot.degree(vertex)),
                shell.link(PageId.ACTORS, actor.id(), "ma-page"));
    }

    private List<Line> identity(Actor actor) {
        List<Line> lines = new ArrayList<>();
        add(lines, "acronym", actor.acronym());
        add(lines, "kind", actor.kind().map(code -> shell.words().term("kind", code)));
        add(lines, "sector", actor.sector().map(code -> shell.words().term("sector", code)));
        add(lines, "level", actor.level().map(code -> shell.words().term("level", code)));
        add(lines, "territory", actor.territory().map(code -> naming.term("territory", code, shell.words())));
        add(lines, "openness", actor.openness());
        add(lines, "mission", actor.mission());
        add(
                lines,
                "aliases",
                actor.aliases().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", actor.aliases())));
        new TreeMap<>(actor.attributes()).forEach((label, text) -> lines.add(new Line(label, text)));
        return lines;
    }

    private void add(List<Line> lines, String key, Optional<String> text) {
        text.ifPresent(value -> lines.add(new Line(shell.say("actors." + key), value)));
    }

    private List<Circle> circles() {
        Map<String, List<Partner>> bySector =
                new TreeMap<>(Collator.getInstance(shell.language().locale()));
        for (int slot = snapshot.start(vertex); slot < snapshot.start(vertex + 1); slot++) {
            Actor other = snapshot.actor(snapshot.target(slot));
            Edge edge = snapshot.edges().get(snapshot.edgeNumber(slot));
            String sector = other.sector()
                    .map(code -> shell.words().term("sector", code))
                    .orElse(shell.say("unknown.sector"));
            bySector.computeIfAbsent(sector, key -> new ArrayList<>()).add(partner(other, edge));
        }
        return bySector.entrySet().stream()
                .map(entry -> new Circle(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Partner partner(Actor other, Edge edge) {
        Stream<String> kinds = edge.ties().stream().map(tie -> shell.words().term("tie", tie.kind()));
        Stream<String> names = edge.shared().stream().map(Collaboration::name);
        List<String> through = Stream.concat(kinds, names).distinct().toList();
        return new Partner(other.name(), shell.link(PageId.ACTORS, other.id()), shortened(through));
    }

    private String shortened(List<String> through) {
        int shown = Math.min(4, through.size());
        String text = String.join(" · ", through.subList(0, shown));
        return through.size() > shown ? text + " · " + shell.say("actor.more", through.size() - shown) : text;
    }

    private List<Shelf> shelves() {
        return Arrays.stream(Metric.Topic.values()).map(this::shelf).toList();
    }

    private Shelf shelf(Metric.Topic topic) {
        return new Shelf(
                shell.say("topic." + topic.name().toLowerCase(Locale.ROOT)),
                Metrics.ready(Metric.Scope.ACTOR).stream()
                        .filter(metric -> metric.topic().equals(Optional.of(topic)))
                        .map(this::gauge)
                        .toList());
    }

    private Gauge gauge(Metric metric) {
        String key = "metric." + metric.id();
        Value value = ask.scene().scores(metric, ask.recipe()).get(vertex);
        String definition = shell.say(key + ".definition");
        String sentence = value instanceof Value.Undefined ? shell.value(value, 0) + " " + definition : definition;
        return new Gauge(
                shell.say(key + ".plain"),
                shell.say(key + ".name"),
                Figures.of(shell, value),
                sentence,
                shell.link(PageId.HELP, metric.id()));
    }

    private List<FindingLine> findings(String id) {
        return Lenses.ALL.stream().flatMap(lens -> findings(lens, id)).toList();
    }

    /** What the list of all tells of it, then some of its own list. */
    private Stream<FindingLine> findings(Lens lens, String id) {
        List<Finding> told = about(lens, Parameters.DEFAULT, id).toList();
        Set<String> ids = told.stream().map(Finding::id).collect(Collectors.toSet());
        return Stream.concat(
                told.stream()
                        .map(each -> FindingLine.of(each, shell, ask.scene().decisions())),
                about(lens, Parameters.DEFAULT.of(id), id)
                        .filter(each ->
                                !ids.contains(each.id()) && !each.evidence().isEmpty())
                        .limit(OWN)
                        .map(each -> FindingLine.of(each, shell, ask.scene().decisions(), Map.of("actor", id))));
    }

    private Stream<Finding> about(Lens lens, Parameters parameters, String id) {
        return ask.scene().findings(lens, ask.recipe(), parameters).stream().filter(each -> each.isAbout(id));
    }

    private List<Place> places(Actor actor) {
        Stream<RowRef> ties = IntStream.range(snapshot.start(vertex), snapshot.start(vertex + 1))
                .mapToObj(slot -> snapshot.edges().get(snapshot.edgeNumber(slot)))
                .flatMap(edge -> edge.ties().stream())
                .map(tie -> tie.row());
        Stream<RowRef> parts = ask.scene().facts().participations().stream()
                .filter(part -> part.actor().equals(actor.id()))
                .map(part -> part.row());
        return Stream.of(actor.rows().stream(), ties, parts)
                .flatMap(rows -> rows)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(row -> new Place(row.sheet(), row.row(), row.importId()))
                .toList();
    }
}
