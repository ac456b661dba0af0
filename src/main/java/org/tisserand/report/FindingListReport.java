package org.tisserand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tisserand.model.Decision;
import org.tisserand.model.Finding;
import org.tisserand.model.Subject;
import org.tisserand.report.document.Block;
import org.tisserand.report.document.Cell;
import org.tisserand.report.document.Document;
import org.tisserand.report.document.Line;
import org.tisserand.report.document.Section;

/** A list of findings for a meeting: what one lens finds, or what people keep, whatever lens found it. */
public final class FindingListReport {

    private static final int ROWS_ON_PAPER = 60;

    private final Material of;

    private FindingListReport(Material of) {
        this.of = of;
    }

    /** What one lens finds, in the order in which it is to be read. */
    public static Document ofLens(Material material, MethodsStatement.Look look, List<Finding> findings) {
        String key = "lens." + look.lens().id() + ".";
        return new FindingListReport(material)
                .document(
                        "document.kind.lens",
                        material.say(key + "name"),
                        material.say(key + "question"),
                        findings,
                        List.of(),
                        List.of(look));
    }

    /**
     * What people keep.
     *
     * @param findings as they are told now
     * @param untold   decisions on findings that are told no more
     */
    public static Document ofKept(
            Material material, List<Finding> findings, List<Decision> untold, List<MethodsStatement.Look> looks) {
        return new FindingListReport(material)
                .document(
                        "document.kind.kept",
                        material.say("document.kept"),
                        material.say("document.kept.lead"),
                        findings,
                        untold,
                        looks);
    }

    private Document document(
            String kind,
            String title,
            String lead,
            List<Finding> findings,
            List<Decision> untold,
            List<MethodsStatement.Look> looks) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "list",
                of.say("document.suggestions"),
                new Block.Statement(lead),
                new Block.Text(of.say("document.suggestions.count", findings.size() + untold.size())),
                list(findings, untold)));
        sections.add(Section.of("rows", of.say("document.rows"), rows(findings)));
        return Reports.of(of, kind, title, sections, MethodsStatement.of(of, List.of(), looks));
    }

    private Block.Grid list(List<Finding> findings, List<Decision> untold) {
        List<List<Cell>> rows = new ArrayList<>();
        findings.forEach(each -> rows.add(told(each)));
        untold.forEach(each -> rows.add(untold(each)));
        List<String> headings = List.of(
                of.say("document.suggestion"),
                of.say("document.doubt"),
                of.say("document.decision"),
                of.say("document.mark"));
        return new Block.Grid(of.say("document.suggestions"), headings, rows, rows.size());
    }

    private List<Cell> told(Finding finding) {
        String decided =
                FindingReport.decided(of, finding).stream().map(Line::text).collect(Collectors.joining());
        return List.of(
                Cell.of(of.words().say(finding.statement())),
                Cell.of(of.say(FindingReport.doubt(finding))),
                Cell.of(decided),
                Cell.of(mark(finding.id())));
    }

    /** By what a suggestion is known again among the rows. */
    private static String mark(String id) {
        return id.substring(0, Math.min(6, id.length()));
    }

    private List<Cell> untold(Decision decision) {
        String about = decision.subjects().stream()
                .filter(each -> each.type() == Subject.Type.ACTOR)
                .map(each -> of.naming().name(each, of.words()))
                .distinct()
                .collect(Collectors.joining(", "));
        String lens = of.say("lens." + decision.lens() + ".name");
        String note = decision.note().isEmpty() ? "" : of.say("page.colon") + " " + decision.note();
        return List.of(
                Cell.of(of.say("page.pair", lens, about)),
                Cell.of(of.say("document.untold")),
                Cell.of(of.say("stage." + decision.stage().code()) + note),
                Cell.of(mark(decision.finding())));
    }

    private Block.Grid rows(List<Finding> findings) {
        Block.Grid read = Evidences.grid(of, List.of(), 0);
        List<String> headings = new ArrayList<>(List.of(of.say("document.mark")));
        headings.addAll(read.headings());
        List<List<Cell>> rows = findings.stream()
                .flatMap(finding -> Evidences.grid(of, FindingReport.rows(of, finding), 0).rows().stream()
                        .map(cells -> {
                            List<Cell> marked = new ArrayList<>(List.of(Cell.of(mark(finding.id()))));
                            marked.addAll(cells);
                            return List.copyOf(marked);
                        }))
                .toList();
        return new Block.Grid(read.title(), headings, rows, ROWS_ON_PAPER);
    }
}
