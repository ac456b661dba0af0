package org.tisserand.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.tisserand.ingest.Mapping;
import org.tisserand.ingest.Template;
import org.tisserand.ingest.export.Dialect;
import org.tisserand.ingest.export.Export;
import org.tisserand.ingest.export.Format;
import org.tisserand.ingest.export.Formats;
import org.tisserand.model.Language;
import org.tisserand.network.Recipe;
import org.tisserand.study.ImportLine;
import org.tisserand.study.Report;
import org.tisserand.study.Scene;
import org.tisserand.study.Task;
import org.tisserand.web.Addresses;
import org.tisserand.web.Asked;
import org.tisserand.web.Changes;
import org.tisserand.web.LongWork;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Refusal;
import org.tisserand.web.Uploads;

/** Loading files, and taking imports back. */
final class ImportRoutes {

    private final OpenHome home;
    private final Changes changes;

    ImportRoutes(OpenHome home, Changes changes) {
        this.home = home;
        this.changes = changes;
    }

    void list(Context ctx) {
        Api.send(ctx, Listing.of(home.imports(), home.scene(), Recipe.DEFAULT, "ledger of imports, oldest first"));
    }

    void add(Context ctx) {
        Uploads.Batch batch = Uploads.read(ctx);
        boolean dry = new Asked(ctx).text("dryRun").orElse("false").equals("true");
        Task<Report> task = dry ? changes.tryOut(batch) : changes.load(batch);
        Later.answer(ctx, LongWork.Pending.of(task, Later.patience(ctx)), report -> {
            ctx.status(status(report.outcome()));
            Api.send(ctx, ReportView.of(report));
        });
    }

    private static int status(Report.Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> 201;
            case ACCEPTABLE, ALREADY_THERE -> 200;
            case REFUSED -> 422;
        };
    }

    void undo(Context ctx) {
        Later.change(ctx, changes.undo(new Asked(ctx).pathNumber("number")), "import", this::list);
    }

    void redo(Context ctx) {
        Later.change(ctx, changes.redo(new Asked(ctx).pathNumber("number")), "import", this::list);
    }

    void mapping(Context ctx) {
        long number = new Asked(ctx).pathNumber("number");
        Mapping mapping = home.mapping(number).orElseThrow(() -> Refusal.notFound("mapping", String.valueOf(number)));
        ctx.header("Content-Disposition", Addresses.attachment(mapping.name()));
        ctx.contentType("application/json").result(mapping.content());
    }

    void template(Context ctx) throws IOException {
        Language language = new Asked(ctx).language();
        String name = language == Language.FR ? "tisserand-modele" : "tisserand-template";
        Template.write(stream(ctx, name, Formats.XLSX), language);
    }

    /** Gives all data in one form; what it has no place for is told in a header. */
    void export(Context ctx, Format format) throws IOException {
        Language language = new Asked(ctx).language();
        Scene scene = home.scene();
        if (!Api.unchanged(ctx, scene.dataVersion())) {
            Export export = export(scene, ctx, language);
            String name = (language == Language.FR ? "tisserand-donnees-" : "tisserand-data-") + scene.dataVersion();
            String leftOut = format.leftOut(scene.facts()).entrySet().stream()
                    .map(each -> each.getKey().id() + "=" + each.getValue())
                    .collect(Collectors.joining(", "));
            if (!leftOut.isEmpty()) {
                ctx.header(Format.LEFT_OUT, leftOut);
            }
            format.write(export, stream(ctx, name, format));
        }
    }

    private Export export(Scene scene, Context ctx, Language language) {
        Export export = Export.of(scene.facts(), language, ImportLine.lineage(home.imports()));
        return new Asked(ctx)
                .text("dialect")
                .map(code -> export.in(
                        Dialect.find(code).orElseThrow(() -> new Refusal(400, "bad-parameter", "dialect", code))))
                .orElse(export);
    }

    private static OutputStream stream(Context ctx, String name, Format format) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "." + format.ending() + "\"");
        return ctx.contentType(format.mediaType()).outputStream();
    }
}
