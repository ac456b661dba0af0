package org.tisserand.web.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Response;
import org.tisserand.network.Completeness;
import org.tisserand.web.Asked;
import org.tisserand.web.Refusal;

/** « What do our data not tell, and what would telling it unlock? »: what is filled in, who did not answer, silent lenses. */
public final class QualitySheet {

    private static final int SHOWN = 200;
    private static final int ROWS = 3;

    private final Pages.Ask ask;
    private final Shell shell;
    private final Facts facts;

    private QualitySheet(Pages.Ask ask) {
        this.ask = ask;
        this.shell = ask.shell();
        this.facts = ask.scene().facts();
    }

    /** One thing that records may tell; {@code percent} is the part that does, in whole hundredths. */
    public record Line(String name, String told, int percent, int missing, String unlocks, String href) {

        private Bar bar() {
            return new Bar(name, percent, told, Optional.empty());
        }
    }

    /** An actor that did not answer the last wave, and what became of asking it. */
    public record Silent(String name, String href, String status, String row) {}

    /** A record that does not tell a thing, and its rows. */
    public record Lacks(String name, Optional<String> href, String rows) {}

    /** The records that a number of the table counts, the first of them shown. */
    public record Opened(String what, List<Lacks> lacks, int all, String csv) {}

    /** What the page shows. */
    public record View(
            boolean empty,
            String sentence,
            String step,
            List<Line> lines,
            Optional<Opened> opened,
            Optional<String> answered,
            List<Silent> silent,
            List<LensList.Card> unlocks,
            int alike,
            String duplicates,
            String csv) {

        /** The same things as bars. */
        public List<Bar> bars() {
            return lines.stream().map(Line::bar).toList();
        }
    }

    static View of(Pages.Ask ask) {
        return new QualitySheet(ask).view();
    }

    /** What is filled in; or the records that the page has opened. */
    static String csv(Pages.Ask ask) {
        var sheet = new QualitySheet(ask);
        return sheet.lacking().map(sheet::csv).orElseGet(() -> csv(sheet));
    }

    private String csv(List<Completeness.Silent> all) {
        Stream<List<String>> head = Stream.of(List.of(shell.say("quality.who"), shell.say("pair.why")));
        return Csv.of(
                Stream.concat(head, all.stream().map(this::lacks).map(each -> List.of(each.name(), each.rows()))));
    }

    private static String csv(QualitySheet sheet) {
        Stream<String> head = Stream.of("what", "known", "total", "missing");
        List<String> heads =
                head.map(each -> sheet.shell.say("quality." + each)).toList();
        Stream<List<String>> rows = Completeness.of(sheet.facts).stream()
                .map(each -> List.of(
                        sheet.shell.say("quality." + each.what()),
                        String.valueOf(each.known()),
                        String.valueOf(each.total()),
                        String.valueOf(each.missing())));
        return Csv.of(Stream.concat(Stream.of(heads), rows));
    }

    private View view() {
        List<Completeness> told = Completeness.of(facts);
        List<Silent> silent = silent();
        return new View(
                facts.isEmpty(),
                sentence(told),
                step(told, silent),
                told.stream().map(this::line).toList(),
                lacking().map(this::opened),
                MethodsText.answered(
                        shell, ask.scene().hearing(ask.recipe()), ask.scene().snapshot(ask.recipe())),
                silent,
                LensList.cards(ask.scene(), ask.recipe(), shell).stream()
                        .filter(LensList.Card::silent)
                        .toList(),
                ask.scene().duplicates().size(),
                DuplicatePages.address(shell),
                shell.with(PageId.QUALITY, Map.of("format", "csv")));
    }

    private String sentence(List<Completeness> told) {
        long whole = told.stream().filter(each -> each.missing() == 0).count();
        return shell.say("quality.sentence", told.size(), whole);
    }

    // Those who were asked and did not answer come first: a call is all it takes.
    private String step(List<Completeness> told, List<Silent> silent) {
        if (!silent.isEmpty()) {
            return shell.say("quality.step.silent", silent.size());
        }
        return told.stream()
                .filter(each -> each.missing() > 0)
                .min(Comparator.comparingDouble(each -> (double) each.known() / each.total()))
                .map(each -> shell.say(
                        "quality.step.missing",
                        shell.say("quality." + each.what()),
                        shell.say("quality." + each.what() + ".unlocks")))
                .orElseGet(() -> shell.say("quality.step.none"));
    }

    private Line line(Completeness each) {
        return new Line(
                shell.say("quality." + each.what()),
                shell.say("quality.of", shell.number(each.known(), 0), shell.number(each.total(), 0)),
                (int) (100L * each.known() / each.total()),
                each.missing(),
                shell.say("quality." + each.what() + ".unlocks"),
                shell.with(PageId.QUALITY, Map.of("missing", each.what())) + "#manque");
    }

    private Optional<List<Completeness.Silent>> lacking() {
        return missing().map(what -> Completeness.silent(facts, what)
                .orElseThrow(() -> new Refusal(400, "bad-parameter", "missing", what)));
    }

    private Optional<String> missing() {
        return new Asked(ask.ctx()).text("missing");
    }

    private Opened opened(List<Completeness.Silent> all) {
        return new Opened(
                shell.say("quality." + missing().orElseThrow()),
                all.stream().limit(SHOWN).map(this::lacks).toList(),
                all.size(),
                shell.with("format", "csv"));
    }

    private Lacks lacks(Completeness.Silent each) {
        return new Lacks(
                each.name(),
                each.actor().map(id -> shell.link(PageId.ACTORS, id)),
                each.rows().stream()
                        .limit(ROWS)
                        .map(row -> shell.say("report.place", row.sheet(), row.row()))
                        .collect(Collectors.joining(" · ")));
    }

    private List<Silent> silent() {
        Map<String, String> names = facts.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return Response.ofLastWave(facts.responses()).stream()
                .filter(each -> each.status() != Response.Status.ANSWERED)
                .map(each -> silent(names.getOrDefault(each.actor(), each.actor()), each))
                .sorted(Comparator.comparing(
                        Silent::name, Collator.getInstance(shell.language().locale())))
                .toList();
    }

    private Silent silent(String name, Response response) {
        return new Silent(
                name,
                shell.link(PageId.ACTORS, response.actor()),
                shell.words().term("response", response.status().code()),
                shell.say("report.place", response.row().sheet(), response.row().row()));
    }
}
