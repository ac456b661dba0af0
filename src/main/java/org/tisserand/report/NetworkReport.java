package org.tisserand.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Tie;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;
import org.tisserand.report.document.Block;
import org.tisserand.report.document.Cell;
import org.tisserand.report.document.Document;
import org.tisserand.report.document.Section;

/** The network as it stands: its numbers, its map, its actors by name, its ties and the rows they were read in. */
public final class NetworkReport {

    private static final int ACTORS_ON_PAPER = 400;

    private final Material of;
    private final Snapshot snapshot;

    private NetworkReport(Material of) {
        this.of = of;
        this.snapshot = of.snapshot();
    }

    /** @param picture the network's map, with its legend */
    public static Document of(Material material, Picture picture) {
        var report = new NetworkReport(material);
        String alternative = material.say(
                "picture.alt",
                picture.snapshot().vertexCount(),
                picture.snapshot().edgeCount());
        return Reports.of(
                material,
                "document.kind.network",
                material.say("picture.title"),
                List.of(
                        report.brief(),
                        Section.of(
                                "map",
                                material.say("document.map"),
                                new Block.Figure(NetworkSvg.of(picture), alternative)),
                        report.actors(),
                        Reports.coverageTable(material),
                        report.ties()),
                MethodsStatement.of(material, Metrics.ready(Metric.Scope.NETWORK), List.of()));
    }

    private Section brief() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(count("actors", snapshot.vertexCount()));
        rows.add(count("ties", snapshot.edgeCount()));
        rows.add(count("isolates", (double) isolates()));
        rows.add(count("collaborations", of.facts().collaborations().size()));
        Metrics.ready(Metric.Scope.NETWORK).forEach(metric -> rows.add(measured(metric)));
        return Section.of(
                "brief",
                of.say("document.brief"),
                new Block.Statement(
                        of.say("document.brief.sentence", snapshot.vertexCount(), snapshot.edgeCount(), isolates())),
                new Block.Grid(
                        of.say("document.brief.table"),
                        List.of(
                                of.say("document.measure"),
                                of.say("document.value"),
                                of.say("document.chance"),
                                of.say("document.definition")),
                        rows,
                        rows.size()));
    }

    private long isolates() {
        return IntStream.range(0, snapshot.vertexCount())
                .filter(v -> snapshot.degree(v) == 0)
                .count();
    }

    private List<Cell> count(String what, double number) {
        return List.of(
                Cell.of(of.say("document.count." + what)),
                of.whole(number),
                Cell.of(""),
                Cell.of(of.say("document.count." + what + ".definition")));
    }

    private List<Cell> measured(Metric metric) {
        String key = "metric." + metric.id() + ".";
        return List.of(
                Cell.of(of.say(key + "plain")),
                of.cell(of.scores().apply(metric).get(0)),
                Cell.of(chance(metric)),
                Cell.of(of.say(key + "definition")));
    }

    private String chance(Metric metric) {
        return of.chance()
                .flatMap(all -> all.of(metric.id()))
                .flatMap(held -> held.chance())
                .map(each -> of.say(
                        "measure.unknown.range",
                        of.words().number(each.low(), 3),
                        of.words().number(each.high(), 3)))
                .orElse("");
    }

    private Section actors() {
        return Section.of(
                "actors",
                of.say("document.actors"),
                ActorLines.grid(of, of.say("document.actors"), snapshot.actors(), List.of(), ACTORS_ON_PAPER));
    }

    private Section ties() {
        List<List<Cell>> rows = snapshot.edges().stream()
                .map(this::tie)
                .sorted(Comparator.comparing((List<Cell> cells) -> cells.get(0).text(), of.alphabetically())
                        .thenComparing(cells -> cells.get(1).text(), of.alphabetically()))
                .toList();
        List<String> headings = List.of(
                of.say("document.tie.one"),
                of.say("document.tie.other"),
                of.say("document.tie.strength"),
                of.say("document.tie.kinds"),
                of.say("document.tie.shared"));
        return Section.of(
                "ties",
                of.say("document.ties"),
                new Block.Grid(of.say("document.ties"), headings, rows, 0),
                Evidences.grid(of, rows(), 0));
    }

    private List<Cell> tie(Edge edge) {
        List<String> names = IntStream.of(edge.u(), edge.v())
                .mapToObj(v -> snapshot.actor(v).name())
                .sorted(of.alphabetically())
                .toList();
        return List.of(
                Cell.of(names.get(0)),
                Cell.of(names.get(1)),
                Cell.of(of.words().number(edge.weight(), 3), edge.weight()),
                Cell.of(edge.ties().stream()
                        .map(tie -> of.words().term("tie", tie.kind()))
                        .distinct()
                        .collect(Collectors.joining(", "))),
                Cell.of(edge.shared().stream().map(Collaboration::name).collect(Collectors.joining(", "))));
    }

    /** The rows of ties, and of who takes part in what joins two actors at least. */
    private List<Evidences.Read> rows() {
        var naming = of.facts().actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        var works =
                of.facts().collaborations().stream().collect(Collectors.toMap(Collaboration::id, Collaboration::name));
        List<Evidences.Read> read = new ArrayList<>();
        for (Edge edge : snapshot.edges()) {
            for (Tie tie : edge.ties()) {
                String kind = of.words().term("tie", tie.kind());
                read.add(new Evidences.Read(
                        tie.row(),
                        of.say(
                                "document.says.tie",
                                naming.getOrDefault(tie.from(), tie.from()),
                                naming.getOrDefault(tie.to(), tie.to()),
                                kind)));
            }
        }
        Set<String> joining = snapshot.edges().stream()
                .flatMap(edge -> edge.shared().stream())
                .map(Collaboration::id)
                .collect(Collectors.toSet());
        of.facts().participations().stream()
                .filter(each -> joining.contains(each.collaboration()))
                .map(each -> new Evidences.Read(
                        each.row(),
                        of.say(
                                "document.says.part",
                                naming.getOrDefault(each.actor(), each.actor()),
                                works.getOrDefault(each.collaboration(), each.collaboration()))))
                .forEach(read::add);
        return read;
    }
}
