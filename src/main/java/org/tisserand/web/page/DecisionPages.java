package org.tisserand.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.tisserand.model.Decision;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Stage;
import org.tisserand.model.Subject;
import org.tisserand.report.Naming;
import org.tisserand.study.DecisionLine;
import org.tisserand.study.Task;
import org.tisserand.web.Addresses;
import org.tisserand.web.Asked;
import org.tisserand.web.Changes;
import org.tisserand.web.Refusal;

/** « What do we make of it? »: deciding on a finding, taking a decision back, and how far all of them have come. */
public final class DecisionPages {

    private final Changes changes;
    private final Following following;

    DecisionPages(Changes changes, Following following) {
        this.changes = changes;
        this.following = following;
    }

    /** A stage that can be chosen. */
    public record Choice(String code, String name, String hint) {}

    /** A decision told on the page of its finding; {@code action} takes it back or counts it again. */
    public record Line(long number, String stage, String at, String note, boolean counts, String action) {}

    /** What is shown of decisions on one finding, the last first, and the form for one more. */
    public record Desk(List<Choice> choices, List<Line> lines, String action) {}

    /** A finding on which something was decided. */
    public record Followed(String about, String href, String lens, String stage, String at, String note) {}

    /** How many stand at a stage. */
    public record Count(String stage, long findings) {}

    /** What the page of all shows, what moved last first. */
    public record View(List<Count> counts, List<Followed> followed) {}

    static Desk desk(Pages.Ask ask, Finding finding) {
        Shell shell = ask.shell();
        String action =
                PageId.FINDINGS.path(shell.language()) + "/" + finding.lens() + "/" + finding.id() + "/decisions";
        String query = Addresses.query(ask.ctx().queryParamMap(), "");
        List<Choice> choices = Arrays.stream(Stage.values())
                .map(Stage::code)
                .map(code -> new Choice(code, shell.say("stage." + code), shell.say("stage." + code + ".hint")))
                .toList();
        List<Line> lines = ask.home().decisions().stream()
                .filter(each -> isOn(each.decision(), finding))
                .sorted(Comparator.comparingLong(each -> -each.decision().number()))
                .map(each -> line(shell, each, action, query))
                .toList();
        return new Desk(choices, lines, action + query);
    }

    private static boolean isOn(Decision decision, Finding finding) {
        return decision.lens().equals(finding.lens()) && decision.finding().equals(finding.id());
    }

    private static Line line(Shell shell, DecisionLine line, String action, String query) {
        Decision decision = line.decision();
        return new Line(
                decision.number(),
                shell.say("stage." + decision.stage().code()),
                shell.day(decision.at()),
                decision.note(),
                line.counts(),
                action + "/" + decision.number() + "/" + (line.counts() ? "undo" : "redo") + query);
    }

    static View list(Pages.Ask ask) {
        List<Decision> holding = ask.scene().decisions().holding();
        Map<Stage, Long> counts =
                holding.stream().collect(Collectors.groupingBy(Decision::stage, Collectors.counting()));
        var naming = new Naming(ask.scene().facts());
        return new View(
                Arrays.stream(Stage.values())
                        .map(each -> new Count(ask.shell().say("stage." + each.code()), counts.getOrDefault(each, 0L)))
                        .toList(),
                holding.stream()
                        .sorted(Comparator.comparingLong(each -> -each.number()))
                        .map(each -> followed(ask.shell(), naming, each))
                        .toList());
    }

    private static Followed followed(Shell shell, Naming naming, Decision decision) {
        String first =
                decision.subjects().stream().findFirst().map(Subject::role).orElse("");
        String about = decision.subjects().stream()
                .filter(each -> each.role().equals(first))
                .map(each -> naming.name(each, shell.words()))
                .collect(Collectors.joining(" · "));
        return new Followed(
                about,
                shell.link(PageId.FINDINGS, decision.lens(), decision.finding()),
                shell.say("lens." + decision.lens() + ".name"),
                shell.say("stage." + decision.stage().code()),
                shell.day(decision.at()),
                decision.note());
    }

    void add(Context ctx, Language language) {
        var asked = new Asked(ctx);
        String told = Optional.ofNullable(ctx.formParam("stage")).orElse("");
        Stage stage = Stage.of(told).orElseThrow(() -> new Refusal(400, "no-stage"));
        Task<Decision> task = changes.decide(
                asked.finding(asked.lens(), ctx.pathParam("id")),
                stage,
                Optional.ofNullable(ctx.formParam("note")).orElse(""));
        String back = back(ctx, language);
        following.begin(ctx, language, task, (later, in, decision) -> later.redirect(back, HttpStatus.SEE_OTHER));
    }

    void undo(Context ctx, Language language) {
        change(ctx, language, changes::undoDecision);
    }

    void redo(Context ctx, Language language) {
        change(ctx, language, changes::redoDecision);
    }

    private void change(Context ctx, Language language, LongFunction<Task<Boolean>> change) {
        long number = new Asked(ctx).pathNumber("number");
        Refusal unknown = Refusal.notFound("decision", String.valueOf(number));
        following.change(ctx, language, change.apply(number), unknown, back(ctx, language));
    }

    private static String back(Context ctx, Language language) {
        return PageId.FINDINGS.path(language)
                + "/" + Addresses.encode(ctx.pathParam("lens"))
                + "/" + Addresses.encode(ctx.pathParam("id"))
                + Addresses.query(ctx.queryParamMap(), "")
                + "#decisions";
    }
}
