package org.tisserand.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.ingest.duplicates.Candidate;
import org.tisserand.ingest.duplicates.Carried;
import org.tisserand.model.Actor;
import org.tisserand.model.Language;
import org.tisserand.model.RowRef;
import org.tisserand.model.Verdict;
import org.tisserand.report.Naming;
import org.tisserand.study.Task;
import org.tisserand.study.VerdictLine;
import org.tisserand.web.Addresses;
import org.tisserand.web.Asked;
import org.tisserand.web.Changes;
import org.tisserand.web.Refusal;

/** « Are these two the same? »: names that look alike put before a person, and what was said of others. */
public final class DuplicatePages {

    private static final int SHOWN = 20;
    private static final int ROWS = 5;
    private static final String PATH = "/doublons";

    private final Changes changes;
    private final Following following;

    DuplicatePages(Changes changes, Following following) {
        this.changes = changes;
        this.following = following;
    }

    /** One of two actors: who it is, what rows tell of it, and where they are. */
    public record Side(
            String id, String name, String href, boolean first, List<String> told, String carried, List<String> rows) {}

    /** Two actors that may be one; {@code after} says what would come of it. */
    public record Pair(int number, Side one, Side other, List<String> agree, List<String> differ, String after) {
        public List<Side> sides() {
            return List.of(one, other);
        }
    }

    /** What was said of two names; {@code action} takes it back or counts it again. */
    public record Line(long number, String said, String at, boolean counts, String action, Optional<String> href) {}

    /** What the page shows. */
    public record View(
            boolean empty,
            String lead,
            Optional<Line> just,
            List<Pair> pairs,
            String action,
            Optional<String> before,
            Optional<String> after,
            List<Line> lines) {}

    static String address(Shell shell) {
        return shell.link(PageId.DATA, "doublons");
    }

    static View view(Pages.Ask ask) {
        Shell shell = ask.shell();
        List<Candidate> all = ask.scene().duplicates();
        int from = Math.min(new Asked(ask.ctx()).count("from", 0), Math.max(0, (all.size() - 1) / SHOWN * SHOWN));
        int to = Math.min(all.size(), from + SHOWN);
        Set<String> ids = ids(ask.scene().facts().actors());
        var naming = new Naming(ask.scene().facts());
        List<Line> lines = ask.home().verdicts().stream()
                .sorted(Comparator.comparingLong(each -> -each.verdict().number()))
                .map(each -> line(shell, each, ids))
                .toList();
        return new View(
                ask.scene().facts().isEmpty(),
                shell.say("duplicates.count", all.size(), from + 1, to),
                lines.stream()
                        .filter(each -> String.valueOf(each.number()).equals(shell.asked("said")))
                        .findFirst(),
                IntStream.range(from, to)
                        .mapToObj(i -> pair(ask, naming, i, all.get(i)))
                        .toList(),
                page(shell, from),
                from > 0 ? Optional.of(page(shell, Math.max(0, from - SHOWN))) : Optional.empty(),
                to < all.size() ? Optional.of(page(shell, to)) : Optional.empty(),
                lines);
    }

    private static String page(Shell shell, int from) {
        return PageId.DATA.path(shell.language()) + PATH + Addresses.query(from(from), "");
    }

    private static Map<String, List<String>> from(int from) {
        return from == 0 ? Map.of() : Map.of("from", List.of(String.valueOf(from)));
    }

    private static Set<String> ids(List<Actor> actors) {
        var ids = new HashSet<String>();
        actors.forEach(each -> ids.add(each.id()));
        return ids;
    }

    private static Pair pair(Pages.Ask ask, Naming naming, int index, Candidate each) {
        Shell shell = ask.shell();
        boolean first = isFuller(each);
        return new Pair(
                index + 1,
                side(ask, naming, each.first(), each.ofFirst(), first),
                side(ask, naming, each.second(), each.ofSecond(), !first),
                each.agree().stream().map(shell::say).toList(),
                each.differ().stream().map(shell::say).toList(),
                after(shell, each));
    }

    /** Which name is proposed as the one to keep: that of a row of its own, else the longer one. */
    private static boolean isFuller(Candidate each) {
        if (each.first().nameOnly() != each.second().nameOnly()) {
            return each.second().nameOnly();
        }
        return each.first().name().length() >= each.second().name().length();
    }

    private static String after(Shell shell, Candidate each) {
        int ties = each.ofFirst().ties() + each.ofSecond().ties() - 2 * each.tiesBetween();
        String both = shell.say(
                "duplicates.after",
                carried(
                        shell,
                        ties,
                        each.ofFirst().memberships() + each.ofSecond().memberships(),
                        each.ofFirst().others() + each.ofSecond().others()));
        return each.tiesBetween() == 0 ? both : both + " " + shell.say("duplicates.between", each.tiesBetween());
    }

    private static String carried(Shell shell, int ties, int memberships, int others) {
        return shell.say("duplicates.carried", ties, memberships, others);
    }

    private static Side side(Pages.Ask ask, Naming naming, Actor actor, Carried carried, boolean first) {
        Shell shell = ask.shell();
        return new Side(
                actor.id(),
                actor.name(),
                shell.link(PageId.ACTORS, actor.id()),
                first,
                told(shell, naming, actor),
                carried(shell, carried.ties(), carried.memberships(), carried.others()),
                rows(ask, actor.rows()));
    }

    private static List<String> told(Shell shell, Naming naming, Actor actor) {
        var told = new ArrayList<String>();
        actor.kind().ifPresent(each -> told.add(shell.words().term("kind", each)));
        actor.sector().ifPresent(each -> told.add(shell.words().term("sector", each)));
        actor.territory().ifPresent(each -> told.add(naming.term("territory", each, shell.words())));
        Stream.concat(actor.acronym().stream(), actor.aliases().stream())
                .forEach(each -> told.add(shell.say("quoted", each)));
        return told.isEmpty() ? List.of(shell.say("duplicates.name-only")) : told;
    }

    private static List<String> rows(Pages.Ask ask, List<RowRef> rows) {
        Shell shell = ask.shell();
        Stream<String> shown = rows.stream().limit(ROWS).map(each -> place(ask, each));
        Stream<String> more =
                rows.size() > ROWS ? Stream.of(shell.say("duplicates.more-rows", rows.size() - ROWS)) : Stream.empty();
        return Stream.concat(shown, more).toList();
    }

    private static String place(Pages.Ask ask, RowRef row) {
        String place = ask.shell().say("report.place", row.sheet(), String.valueOf(row.row()));
        String files = ask.files(row.importId());
        return files.equals(row.sheet()) ? place : place + " (" + files + ")";
    }

    private static Line line(Shell shell, VerdictLine line, Set<String> ids) {
        Verdict verdict = line.verdict();
        String key = verdict.same() ? "duplicates.said.same" : "duplicates.said.apart";
        return new Line(
                verdict.number(),
                shell.say(key, verdict.kept().name(), verdict.other().name()),
                shell.day(verdict.at()),
                line.counts(),
                PageId.DATA.path(shell.language()) + PATH + "/" + verdict.number()
                        + (line.counts() ? "/undo" : "/redo"),
                ids.contains(verdict.kept().id())
                        ? Optional.of(shell.link(PageId.ACTORS, verdict.kept().id()))
                        : Optional.empty());
    }

    void say(Context ctx, Language language) {
        boolean same = field(ctx, "say").equals("same");
        if (!same && !field(ctx, "say").equals("apart")) {
            throw new Refusal(400, "no-verdict");
        }
        String one = field(ctx, "one");
        String other = field(ctx, "other");
        boolean turned = same && field(ctx, "kept").equals(other);
        Task<Verdict> task = changes.judge(same, turned ? other : one, turned ? one : other);
        var query = new TreeMap<>(from(new Asked(ctx).count("from", 0)));
        String path = PageId.DATA.path(language) + PATH;
        following.begin(ctx, language, task, (later, in, verdict) -> {
            query.put("said", List.of(String.valueOf(verdict.number())));
            later.redirect(path + Addresses.query(query, ""), HttpStatus.SEE_OTHER);
        });
    }

    private static String field(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("");
    }

    void undo(Context ctx, Language language) {
        change(ctx, language, changes::undoVerdict);
    }

    void redo(Context ctx, Language language) {
        change(ctx, language, changes::redoVerdict);
    }

    private void change(Context ctx, Language language, LongFunction<Task<Boolean>> change) {
        long number = new Asked(ctx).pathNumber("number");
        Refusal unknown = Refusal.notFound("decision", String.valueOf(number));
        String back = PageId.DATA.path(language) + PATH + "?said=" + number;
        following.change(ctx, language, change.apply(number), unknown, back);
    }
}
