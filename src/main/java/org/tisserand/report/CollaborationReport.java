package org.tisserand.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.model.Source;
import org.tisserand.network.Edge;
import org.tisserand.report.document.Block;
import org.tisserand.report.document.Cell;
import org.tisserand.report.document.Document;
import org.tisserand.report.document.Line;
import org.tisserand.report.document.Section;

/** One collaboration: what for, who takes part and in what role, and what else ties them. */
public final class CollaborationReport {

    private final Material of;
    private final Collaboration work;
    private final List<Participation> parts;

    private CollaborationReport(Material of, Collaboration work) {
        this.of = of;
        this.work = work;
        this.parts = of.facts().participations().stream()
                .filter(each -> each.collaboration().equals(work.id()))
                .toList();
    }

    public static Document of(Material material, Collaboration work) {
        var report = new CollaborationReport(material, work);
        return Reports.of(
                material,
                "document.kind.collaboration",
                work.name(),
                List.of(
                        report.told(),
                        report.members(),
                        report.otherTies(),
                        Section.of("rows", material.say("document.rows"), Evidences.grid(material, report.rows(), 60))),
                MethodsStatement.of(material, List.of(), List.of()));
    }

    private Section told() {
        List<Line> lines = new ArrayList<>();
        lines.add(line("purpose", work.purpose().orElse("")));
        lines.add(line("period", period(work.period())));
        lines.add(line("objects", terms("object", work.facets().objects())));
        lines.add(line("populations", terms("population", work.facets().populations())));
        lines.add(line("territories", terms("territory", work.facets().territories())));
        new TreeMap<>(work.attributes())
                .forEach((name, value) -> lines.add(new Line(heading(name), word(name, value))));
        return Section.of(
                "collaboration",
                of.say("document.collaboration"),
                new Block.Statement(
                        of.say("document.collaboration.sentence", members(parts).size())),
                new Block.Pairs("", lines));
    }

    // A column that Tisserand knows by a code is told by its heading.
    private String heading(String column) {
        return of.words()
                .find("column.collaborations." + column)
                .map(headings -> headings.split("\\|", 2)[0])
                .orElse(column);
    }

    /** A source by its title; else a code as the lexicon says it, the lists of these columns being called as they are. */
    private String word(String column, String value) {
        Optional<String> title = column.equals("source") ? title(value) : Optional.empty();
        return title.orElseGet(() -> of.words().term(column, value));
    }

    private Optional<String> title(String source) {
        return of.facts().sources().stream()
                .filter(each -> each.id().equals(source))
                .map(Source::title)
                .findFirst();
    }

    private String period(Period period) {
        Optional<String> start = period.start().map(LocalDate::toString);
        Optional<String> end = period.end().map(LocalDate::toString);
        if (start.isPresent() && end.isPresent()) {
            return of.say("document.period.between", start.get(), end.get());
        }
        return start.map(day -> of.say("document.period.from", day))
                .or(() -> end.map(day -> of.say("document.period.until", day)))
                .orElse("");
    }

    private Line line(String what, String text) {
        return new Line(of.say("document.work." + what), text.isEmpty() ? of.say("methods.silent") : text);
    }

    private String terms(String list, Collection<String> codes) {
        return codes.stream()
                .map(code -> of.naming().term(list, code, of.words()))
                .collect(Collectors.joining(", "));
    }

    private List<Actor> members(List<Participation> of) {
        return of.stream()
                .map(Participation::actor)
                .distinct()
                .flatMap(id -> this.of.snapshot().vertex(id).stream().boxed())
                .map(v -> this.of.snapshot().actor(v))
                .toList();
    }

    private Section members() {
        Map<String, String> roles = parts.stream()
                .collect(Collectors.toMap(
                        Participation::actor,
                        each -> each.role()
                                .map(role -> of.words().term("role", role))
                                .orElse(""),
                        (one, other) -> one.equals(other) ? one : one + ", " + other));
        var role = new ActorLines.More(
                of.say("document.actor.role"), actor -> Cell.of(Optional.ofNullable(roles.get(actor.id()))));
        List<Actor> members = members(parts);
        return Section.of(
                "actors",
                of.say("document.members"),
                ActorLines.grid(of, of.say("document.members"), members, List.of(role), members.size()));
    }

    /** Pairs of those who take part that something beside this collaboration joins. */
    private Section otherTies() {
        List<Integer> members = members(parts).stream()
                .flatMap(actor -> of.snapshot().vertex(actor.id()).stream().boxed())
                .toList();
        List<Edge> joined = of.snapshot().edges().stream()
                .filter(edge -> members.contains(edge.u()) && members.contains(edge.v()))
                .filter(edge -> !edge.ties().isEmpty() || edge.shared().size() > 1)
                .toList();
        int pairs = members.size() * (members.size() - 1) / 2;
        return Section.of(
                "ties",
                of.say("document.other-ties"),
                new Block.Text(of.say("document.other-ties.sentence", joined.size(), pairs)));
    }

    private List<Evidences.Read> rows() {
        var names = of.facts().actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        List<Evidences.Read> rows = new ArrayList<>();
        rows.add(new Evidences.Read(work.row(), work.name()));
        parts.forEach(each -> rows.add(new Evidences.Read(
                each.row(),
                of.say("document.says.part", names.getOrDefault(each.actor(), each.actor()), work.name()))));
        return rows;
    }
}
