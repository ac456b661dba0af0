package org.tisserand.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tisserand.ingest.Annotated;
import org.tisserand.ingest.Mappings;
import org.tisserand.ingest.SheetReading;
import org.tisserand.ingest.Upload;
import org.tisserand.ingest.export.Formats;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.Rejection;
import org.tisserand.study.Access;
import org.tisserand.study.Example;
import org.tisserand.study.ImportLine;
import org.tisserand.study.Report;
import org.tisserand.study.Task;
import org.tisserand.web.Addresses;
import org.tisserand.web.Asked;
import org.tisserand.web.Changes;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Refusal;
import org.tisserand.web.Uploads;

/** « What is in here, and what would come in? »: drop, check, confirm; history with undo and redo; access to the graph. */
public final class DataPages {

    private static final int SHOWN = 200;
    private static final int ALIKE = 5;

    private final OpenHome home;
    private final Uploads uploads;
    private final Changes changes;
    private final Following following;

    DataPages(OpenHome home, Uploads uploads, Changes changes, Following following) {
        this.following = following;
        this.home = home;
        this.uploads = uploads;
        this.changes = changes;
    }

    /** An import in the history. */
    public record Line(long number, String at, String files, String rows, boolean active, boolean mapped) {}

    /** What the page shows; no bars where nothing counts. */
    public record View(
            String sentence,
            List<Bar> bars,
            String step,
            List<Line> history,
            List<String> mappings,
            Access access,
            List<TakeAway> out,
            int alike,
            int judged,
            String duplicates) {}

    /** A sheet that was read. */
    public record SheetLine(String file, String sheet, String as, int rows, String unknown) {}

    /** Something to mend or to know. */
    public record Point(String where, String column, String value, String reason, String mend) {}

    /** What files would give, before they are loaded or where they cannot be. */
    public record Tried(
            String outcome,
            Optional<String> batch,
            List<Link> annotated,
            List<SheetLine> sheets,
            List<Point> errors,
            int errorCount,
            List<Point> notices,
            int noticeCount,
            List<String> unlocks,
            List<String> alike,
            int alikeCount,
            int shown,
            Optional<ColumnsForm> columns,
            Optional<String> mapping) {}

    /** A file to take away. */
    public record Link(String name, String address) {}

    View view(Pages.Ask ask) {
        List<Line> history =
                home.imports().stream().map(line -> line(ask.shell(), line)).toList();
        return new View(
                sentence(ask),
                bars(ask.shell()),
                step(ask),
                history,
                Mappings.NAMES,
                home.access(),
                TakeAway.all(ask.shell(), home.scene().facts()),
                ask.scene().duplicates().size(),
                home.verdicts().size(),
                DuplicatePages.address(ask.shell()));
    }

    private String sentence(Pages.Ask ask) {
        Facts facts = ask.scene().facts();
        long counting = home.imports().stream().filter(ImportLine::active).count();
        return ask.shell()
                .say(
                        facts.isEmpty() ? "data.sentence.none" : "data.sentence",
                        counting,
                        facts.actors().size(),
                        facts.ties().size(),
                        facts.collaborations().size());
    }

    /** The rows of each sheet that count, the sheets by name. */
    private List<Bar> bars(Shell shell) {
        Map<String, Integer> rows = home.imports().stream()
                .filter(ImportLine::active)
                .flatMap(line -> line.rows().entrySet().stream())
                .collect(Collectors.toMap(
                        each -> sheetName(shell, each.getKey()), Map.Entry::getValue, Integer::sum, TreeMap::new));
        int greatest = rows.values().stream().mapToInt(each -> each).max().orElse(0);
        return rows.entrySet().stream()
                .map(each -> Bar.beside(
                        each.getKey(),
                        each.getValue(),
                        greatest,
                        shell.say("data.bar", each.getValue()),
                        Optional.empty()))
                .toList();
    }

    private String step(Pages.Ask ask) {
        if (ask.scene().facts().isEmpty()) {
            return ask.shell().say("data.step.none");
        }
        return ask.scene().duplicates().isEmpty()
                ? ask.shell().say("data.step")
                : ask.shell().say("data.step.alike");
    }

    private static Line line(Shell shell, ImportLine line) {
        String rows = line.rows().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        shell.say("page.pair", sheetName(shell, entry.getKey()), shell.number(entry.getValue(), 0)))
                .collect(Collectors.joining(" · "));
        return new Line(
                line.number(),
                shell.day(line.at()),
                String.join(", ", line.files()),
                rows,
                line.active(),
                line.mapping().isPresent());
    }

    // A sheet's names are listed in the message files, the first being that of the template.
    private static String sheetName(Shell shell, String id) {
        String names = shell.words().find("sheet." + id).orElse(id);
        int end = names.indexOf('|');
        return end < 0 ? names : names.substring(0, end);
    }

    void tryOut(Context ctx, Language language) {
        check(ctx, language, Uploads.read(ctx));
    }

    /** Says what would come of loading the files. */
    void check(Context ctx, Language language, Uploads.Batch batch) {
        following.begin(ctx, language, changes.tryOut(batch), showing(batch));
    }

    void follow(Context ctx, Language language) {
        following.show(ctx, language, home.scene().dataVersion());
    }

    private Following.End<Report> showing(Uploads.Batch batch) {
        return (ctx, language, report) -> {
            if (report.outcome() == Report.Outcome.ACCEPTED) {
                ctx.redirect(PageId.PORTRAIT.path(language) + "?loaded=" + report.dataVersion(), HttpStatus.SEE_OTHER);
            } else {
                show(ctx, language, report, batch);
            }
        };
    }

    private void show(Context ctx, Language language, Report report, Uploads.Batch batch) {
        Shell shell =
                Shell.of(ctx, language, PageId.DATA, home.scene().dataVersion()).atRoot();
        boolean ready = report.outcome() == Report.Outcome.ACCEPTABLE;
        String kept = uploads.keep(new Uploads.Tried(batch, report.rejections(), report.seen()));
        String mapping = PageId.DATA.path(language) + "/correspondance/" + kept;
        ctx.status(report.outcome() == Report.Outcome.REFUSED ? 422 : 200);
        Templates.send(
                ctx,
                "report",
                shell,
                tried(
                        shell,
                        report,
                        ready ? Optional.of(kept) : Optional.empty(),
                        annotated(shell, kept, batch, report),
                        ColumnPages.form(shell, home, kept, batch, report),
                        batch.own().map(own -> mapping)));
    }

    private static List<Link> annotated(Shell shell, String kept, Uploads.Batch batch, Report report) {
        Set<String> named = report.rejections().stream().map(Rejection::file).collect(Collectors.toSet());
        return IntStream.range(0, batch.files().size())
                .filter(i -> named.contains(batch.files().get(i).name()))
                .mapToObj(i -> new Link(
                        Annotated.name(batch.files().get(i).name(), shell.language()),
                        PageId.DATA.path(shell.language()) + "/annote/" + kept + "/" + i))
                .toList();
    }

    void annotate(Context ctx, Language language) {
        long index = new Asked(ctx).pathNumber("file");
        Uploads.Tried tried = uploads.find(ctx.pathParam("batch"))
                .filter(each -> index >= 0 && index < each.batch().files().size())
                .orElseThrow(() -> new Refusal(409, "gone"));
        Upload upload = tried.batch().files().get(Math.toIntExact(index));
        var out = new ByteArrayOutputStream();
        try {
            Annotated.write(out, upload, tried.rejections(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ctx.header("Content-Disposition", Addresses.attachment(Annotated.name(upload.name(), language)));
        ctx.contentType(Formats.XLSX.mediaType()).result(out.toByteArray());
    }

    private static Tried tried(
            Shell shell,
            Report report,
            Optional<String> kept,
            List<Link> annotated,
            Optional<ColumnsForm> columns,
            Optional<String> mapping) {
        return new Tried(
                report.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                kept,
                annotated,
                report.sheets().stream().map(sheet -> sheetLine(shell, sheet)).toList(),
                points(shell, report.errors()),
                report.errors().size(),
                points(shell, report.notices()),
                report.notices().size(),
                report.unlocks().stream().map(shell::say).toList(),
                report.alike().stream()
                        .limit(ALIKE)
                        .map(each -> shell.say(
                                "report.alike.pair",
                                each.first().name(),
                                each.second().name()))
                        .toList(),
                report.alike().size(),
                SHOWN,
                columns,
                mapping);
    }

    private static SheetLine sheetLine(Shell shell, SheetReading sheet) {
        return new SheetLine(
                sheet.file(),
                sheet.sheet(),
                sheetName(shell, sheet.sheetId()),
                sheet.rows(),
                String.join(", ", sheet.unknownColumns()));
    }

    private static List<Point> points(Shell shell, List<Rejection> rejections) {
        return rejections.stream()
                .limit(SHOWN)
                .map(each -> new Point(
                        where(shell, each),
                        each.column().orElse(""),
                        each.value().orElse(""),
                        shell.say(each.reason()),
                        shell.say(each.mend())))
                .toList();
    }

    private static String where(Shell shell, Rejection rejection) {
        String sheet = rejection.sheet().orElse(rejection.file());
        return rejection.row() == 0 ? sheet : shell.say("report.place", sheet, String.valueOf(rejection.row()));
    }

    void load(Context ctx, Language language) {
        String id = Optional.ofNullable(ctx.formParam("batch")).orElse("");
        Uploads.Batch batch = uploads.take(id).orElseThrow(() -> new Refusal(409, "gone"));
        following.begin(ctx, language, changes.load(batch), showing(batch));
    }

    /** Loads the invented network, which can be taken back as any import. */
    void example(Context ctx, Language language) {
        var batch = new Uploads.Batch(List.of(Example.workbook()), Optional.empty());
        following.begin(ctx, language, changes.load(batch), showing(batch));
    }

    void undo(Context ctx, Language language) {
        back(ctx, language, changes::undo);
    }

    void redo(Context ctx, Language language) {
        back(ctx, language, changes::redo);
    }

    private void back(Context ctx, Language language, LongFunction<Task<Boolean>> change) {
        long number = new Asked(ctx).pathNumber("number");
        Refusal unknown = Refusal.notFound("import", String.valueOf(number));
        following.change(ctx, language, change.apply(number), unknown, PageId.DATA.path(language));
    }
}
