package org.tisserand.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.ingest.Mapping;
import org.tisserand.ingest.mapping.Choice;
import org.tisserand.ingest.sheet.Seen;
import org.tisserand.model.Language;
import org.tisserand.study.ImportLine;
import org.tisserand.study.Report;
import org.tisserand.web.Addresses;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Refusal;
import org.tisserand.web.Uploads;

/** « What are these columns? »: said by hand of files that wait, remembered, and taken away as a mapping. */
final class ColumnPages {

    /** What a mapping by hand is called. */
    static final String MAPPING = Mapping.FILE;

    private static final int REMEMBERED = 30;

    private final OpenHome home;
    private final Uploads uploads;
    private final DataPages data;

    ColumnPages(OpenHome home, Uploads uploads, DataPages data) {
        this.home = home;
        this.uploads = uploads;
        this.data = data;
    }

    /** The form for files that were tried; nothing where a mapping says what no form could. */
    static Optional<ColumnsForm> form(Shell shell, OpenHome home, String kept, Uploads.Batch batch, Report report) {
        if (!batch.isOpen() || report.seen().isEmpty()) {
            return Optional.empty();
        }
        Optional<Mapping> own = batch.own();
        List<Remembered> before = own.isPresent() ? List.of() : remembered(home);
        List<Told> told =
                report.seen().stream().map(seen -> told(seen, own, before)).toList();
        boolean strange = report.seen().stream().anyMatch(seen -> !seen.read());
        boolean known = told.stream().anyMatch(each -> each.remembered().isPresent());
        boolean open = own.isEmpty() && (strange || known);
        return Optional.of(ColumnsForm.of(shell, kept, open, List.of(), report.seen(), told));
    }

    private record Remembered(long number, Mapping mapping) {}

    private static List<Remembered> remembered(OpenHome home) {
        var lines = new ArrayList<>(home.imports());
        Collections.reverse(lines);
        return lines.stream()
                .filter(line -> line.mapping().isPresent())
                .limit(REMEMBERED)
                .map(ImportLine::number)
                .flatMap(number -> home.mapping(number).filter(Mapping::isPlain).stream()
                        .map(mapping -> new Remembered(number, mapping)))
                .toList();
    }

    // What was said now, else what was said before of the same headings where they are strange, else what they were
    // taken for.
    private static Told told(Seen seen, Optional<Mapping> own, List<Remembered> before) {
        if (own.isPresent()) {
            return own.get()
                    .choice(seen)
                    .map(choice -> Told.of(seen, choice, Optional.empty()))
                    .orElseGet(() -> Told.leaving(seen));
        }
        Stream<Told> said = before.stream()
                .filter(each -> !seen.read())
                .flatMap(each -> each.mapping().choice(seen).stream()
                        .map(choice -> Told.of(seen, choice, Optional.of(each.number()))));
        return said.findFirst().orElseGet(() -> Told.of(seen));
    }

    /** Follows what was told, or shows the form again: for the columns of another sheet, or to mend what cannot be followed. */
    void tell(Context ctx, Language language) {
        String id = Optional.ofNullable(ctx.formParam("batch")).orElse("");
        Uploads.Tried tried = uploads.find(id).orElseThrow(() -> new Refusal(409, "gone"));
        List<Seen> seen = tried.seen();
        List<Told> told = IntStream.range(0, seen.size())
                .mapToObj(i -> Told.in(ctx, i, seen.get(i)))
                .toList();
        Shell shell =
                Shell.of(ctx, language, PageId.DATA, home.scene().dataVersion()).atRoot();
        List<String> problems = asksForOthers(ctx, told) ? List.of() : ColumnsForm.problems(shell, seen, told);
        if (problems.isEmpty() && !asksForOthers(ctx, told)) {
            data.check(ctx, language, tried.batch().by(Mapping.byHand(MAPPING, choices(seen, told))));
        } else {
            ctx.status(problems.isEmpty() ? 200 : 422);
            Templates.send(ctx, "columns", shell, ColumnsForm.of(shell, id, true, problems, seen, told));
        }
    }

    private static boolean asksForOthers(Context ctx, List<Told> told) {
        boolean changed = IntStream.range(0, told.size())
                .anyMatch(i -> told.get(i).sheetId().isPresent()
                        && !told.get(i).sheetId().equals(Optional.ofNullable(ctx.formParam("was-" + i))));
        return changed || ctx.formParam("others") != null;
    }

    private static List<Choice> choices(List<Seen> seen, List<Told> told) {
        boolean alone = seen.stream().map(Seen::file).distinct().count() == 1;
        return IntStream.range(0, seen.size())
                .mapToObj(i -> told.get(i).choice(seen.get(i), alone))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The mapping of files that wait. */
    void mapping(Context ctx) {
        Mapping mapping = uploads.find(ctx.pathParam("batch"))
                .flatMap(tried -> tried.batch().own())
                .orElseThrow(() -> new Refusal(409, "gone"));
        ctx.header("Content-Disposition", Addresses.attachment(mapping.name()));
        ctx.contentType("application/json").result(mapping.content());
    }
}
