package org.tisserand.report;

import java.util.ArrayList;
import java.util.List;
import org.tisserand.network.Completeness;
import org.tisserand.report.document.Block;
import org.tisserand.report.document.Cell;
import org.tisserand.report.document.Document;
import org.tisserand.report.document.Line;
import org.tisserand.report.document.Section;

/** What every report has in common: its head, how it was made, and room for notes. */
final class Reports {

    private static final int ROOM = 6;

    private Reports() {}

    /** A report of {@code sections}, followed by the methods statement and room for notes. */
    static Document of(Material of, String kind, String title, List<Section> sections, MethodsStatement methods) {
        var all = new ArrayList<>(sections);
        all.add(new Section("methods", of.say("methods.title"), List.<Block>copyOf(methods.blocks(of.words()))));
        all.add(Section.of("notes", of.say("finding.notes-room"), new Block.Room(ROOM)));
        return new Document(of.say(kind), title, of.words().language(), about(of), all);
    }

    private static List<Line> about(Material of) {
        return List.of(
                new Line(of.say("document.day"), of.day(of.day())),
                new Line(of.say("document.version"), String.valueOf(of.facts().dataVersion())),
                new Line(of.say("document.source"), source(of)),
                new Line(
                        of.say("document.recipe"),
                        of.words().say(RecipeText.of(of.snapshot().recipe()))),
                new Line(of.say("document.coverage"), coverage(of)),
                new Line(of.say("document.reading"), of.say("page.suggests")));
    }

    private static String source(Material of) {
        return of.sources().isEmpty() ? of.say("methods.silent") : String.join(", ", of.sources());
    }

    private static String coverage(Material of) {
        String told = of.hearing().surveyed()
                ? of.say(
                        "measure.answered",
                        of.hearing().heardCount(),
                        of.hearing().askedCount(),
                        of.snapshot().vertexCount())
                : of.say("quality.no-survey");
        List<Completeness> filled = Completeness.of(of.facts());
        long whole = filled.stream().filter(each -> each.missing() == 0).count();
        return told + " " + of.say("quality.sentence", filled.size(), whole);
    }

    /** How many records tell each thing. */
    static Section coverageTable(Material of) {
        List<List<Cell>> rows = Completeness.of(of.facts()).stream()
                .map(each -> List.of(
                        Cell.of(of.say("quality." + each.what())),
                        of.whole(each.known()),
                        of.whole(each.total()),
                        of.whole(each.missing())))
                .toList();
        List<String> headings = List.of(
                of.say("quality.what"), of.say("quality.known"), of.say("quality.total"), of.say("quality.missing"));
        return Section.of(
                "coverage",
                of.say("document.coverage"),
                new Block.Text(coverage(of)),
                new Block.Grid(of.say("quality.filled"), headings, rows, rows.size()));
    }
}
