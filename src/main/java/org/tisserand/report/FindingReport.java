package org.tisserand.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Strata;
import org.tisserand.model.Actor;
import org.tisserand.model.Finding;
import org.tisserand.model.Measure;
import org.tisserand.model.Subject;
import org.tisserand.report.document.Block;
import org.tisserand.report.document.Cell;
import org.tisserand.report.document.Document;
import org.tisserand.report.document.Line;
import org.tisserand.report.document.Section;

/** One finding, whatever its lens: its sentence, how far it can be leant on, whom it is about, its numbers and its rows. */
public final class FindingReport {

    private static final int ROWS_ON_PAPER = 60;

    private final Material of;
    private final Lens lens;
    private final Finding finding;

    private FindingReport(Material of, Lens lens, Finding finding) {
        this.of = of;
        this.lens = lens;
        this.finding = finding;
    }

    /** @param parameters of the lens, by which it was found */
    public static Document of(Material material, Lens lens, Parameters parameters, Finding finding) {
        return new FindingReport(material, lens, finding).document(parameters);
    }

    private Document document(Parameters parameters) {
        List<Section> sections = new ArrayList<>();
        sections.add(told());
        if (!actors().isEmpty()) {
            sections.add(Section.of(
                    "actors",
                    of.say("document.actors"),
                    ActorLines.grid(of, of.say("document.actors"), actors(), List.of(), actors().size())));
        }
        List<Strata.Compared> peers = new Strata(of.facts()).peers(finding);
        if (!peers.isEmpty()) {
            sections.add(Section.of(
                    "peers",
                    of.say("peers.title"),
                    new Block.Text(of.say("peers.lead")),
                    new Block.Pairs(
                            "", peers.stream().map(FindingReport::compared).toList())));
        }
        if (!finding.measures().isEmpty()) {
            sections.add(numbers());
        }
        sections.add(
                Section.of("rows", of.say("finding.evidence"), Evidences.grid(of, rows(of, finding), ROWS_ON_PAPER)));
        return Reports.of(
                of,
                "document.kind.finding",
                of.say("lens." + lens.id() + ".name"),
                sections,
                MethodsStatement.of(of, List.of(), List.of(new MethodsStatement.Look(lens, parameters))));
    }

    private Section told() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Statement(of.words().say(finding.statement())));
        List<Line> lines = new ArrayList<>();
        String doubt = doubt(finding);
        lines.add(new Line(of.say("document.doubt"), of.say(doubt) + ". " + of.say(doubt + ".explained")));
        lines.addAll(decided(of, finding));
        cast().forEach((role, names) -> lines.add(new Line(of.say("subject." + role), String.join(", ", names))));
        finding.notes()
                .forEach(note -> lines.add(
                        new Line(of.say("note." + note.label()), of.words().say(note.text()))));
        blocks.add(new Block.Pairs("", lines));
        return new Section("finding", of.say("document.finding"), blocks);
    }

    /** The message that says how far a finding can be leant on. */
    static String doubt(Finding finding) {
        return "doubt." + finding.doubt().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people decided of it last; empty where nobody did. */
    static List<Line> decided(Material of, Finding finding) {
        return of.decisions()
                .on(finding.lens(), finding.id())
                .map(each -> {
                    String stage = of.say("stage." + each.stage().code());
                    String note = each.note().isEmpty() ? "" : of.say("page.colon") + " " + each.note();
                    return List.of(new Line(of.say("document.decision"), stage + note));
                })
                .orElse(List.of());
    }

    private Map<String, List<String>> cast() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (Subject subject : finding.subjects()) {
            roles.computeIfAbsent(subject.role(), role -> new ArrayList<>())
                    .add(of.naming().name(subject, of.words()));
        }
        return roles;
    }

    private List<Actor> actors() {
        return finding.subjects().stream()
                .filter(each -> each.type() == Subject.Type.ACTOR)
                .map(Subject::id)
                .distinct()
                .flatMap(id -> of.snapshot().vertex(id).stream().boxed())
                .map(v -> of.snapshot().actor(v))
                .toList();
    }

    private static Line compared(Strata.Compared each) {
        return new Line(
                each.actor().name(), each.peers().stream().map(Actor::name).collect(Collectors.joining(", ")));
    }

    private Section numbers() {
        List<List<Cell>> rows = finding.measures().stream().map(this::row).toList();
        List<String> headings = List.of(
                of.say("document.measure"),
                of.say("document.value"),
                of.say("document.between"),
                of.say("document.definition"));
        return Section.of(
                "numbers",
                of.say("finding.measures"),
                new Block.Grid(of.say("document.numbers"), headings, rows, rows.size()));
    }

    private List<Cell> row(Measure measure) {
        String key = "measure." + measure.id();
        String interval = measure.interval()
                .map(ends -> of.say(
                        "measure.unknown.range",
                        of.words().number(ends.low(), 3),
                        of.words().number(ends.high(), 3)))
                .orElse("");
        return List.of(
                Cell.of(of.say(key + ".name")),
                of.cell(measure.value()),
                Cell.of(interval),
                Cell.of(of.say(key + ".definition")));
    }

    static List<Evidences.Read> rows(Material of, Finding finding) {
        return finding.evidence().stream()
                .map(each -> new Evidences.Read(each.row(), of.words().say(each.says())))
                .toList();
    }
}
