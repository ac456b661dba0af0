package org.tisserand.web.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tisserand.ingest.Template;
import org.tisserand.model.Language;
import org.tisserand.network.Recipe;
import org.tisserand.study.Report;
import org.tisserand.web.Asked;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Refusal;
import org.tisserand.web.Uploads;

/** Loading files, taking imports back, and how far a load is. */
final class ImportRoutes {

    private final OpenHome home;
    private final Uploads uploads;

    ImportRoutes(OpenHome home, Uploads uploads) {
        this.home = home;
        this.uploads = uploads;
    }

    void list(Context ctx) {
        Api.send(ctx, Listing.of(home.imports(), home.scene(), Recipe.DEFAULT, "ledger of imports, oldest first"));
    }

    void add(Context ctx) {
        Uploads.Batch batch = Uploads.read(ctx);
        boolean dry = new Asked(ctx).text("dryRun").orElse("false").equals("true");
        Report report = dry ? home.tryOut(batch.files(), batch.mapping()) : load(batch);
        ctx.status(status(report.outcome()));
        Api.send(ctx, ReportView.of(report));
    }

    private Report load(Uploads.Batch batch) {
        try {
            return home.load(batch.files(), batch.mapping(), uploads::at);
        } finally {
            uploads.done();
        }
    }

    private static int status(Report.Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> 201;
            case ACCEPTABLE, ALREADY_THERE -> 200;
            case REFUSED -> 422;
        };
    }

    void undo(Context ctx) {
        change(ctx, home.undo(new Asked(ctx).pathNumber("number")));
    }

    void redo(Context ctx) {
        change(ctx, home.redo(new Asked(ctx).pathNumber("number")));
    }

    private void change(Context ctx, boolean done) {
        if (!done) {
            throw Refusal.notFound("import", ctx.pathParam("number"));
        }
        list(ctx);
    }

    void progress(Context ctx) {
        Map<String, Object> progress = new LinkedHashMap<>();
        progress.put("running", uploads.step().isPresent());
        progress.put("step", uploads.step().map(step -> step.name().toLowerCase(Locale.ROOT)));
        Api.send(ctx, progress);
    }

    void template(Context ctx) throws IOException {
        Language language = new Asked(ctx).language();
        var bytes = new ByteArrayOutputStream();
        Template.write(bytes, language);
        String name = language == Language.FR ? "tisserand-modele.xlsx" : "tisserand-template.xlsx";
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .result(bytes.toByteArray());
    }
}
