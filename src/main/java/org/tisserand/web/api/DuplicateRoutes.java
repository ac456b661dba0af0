package org.tisserand.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import org.tisserand.model.Verdict;
import org.tisserand.network.Recipe;
import org.tisserand.study.Task;
import org.tisserand.web.Asked;
import org.tisserand.web.Changes;
import org.tisserand.web.Json;
import org.tisserand.web.LongWork;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Refusal;

/** Names that look alike, and what people decide of them. */
final class DuplicateRoutes {

    private final OpenHome home;
    private final Changes changes;

    DuplicateRoutes(OpenHome home, Changes changes) {
        this.home = home;
        this.changes = changes;
    }

    static Listing pairs(Call call) {
        return Listing.of(
                call.scene().duplicates().stream().map(DuplicateView::of).toList(),
                call.scene(),
                Recipe.DEFAULT,
                "names compared without accents, acronyms, legal forms and slips of the pen; most alike first");
    }

    void decided(Context ctx) {
        Api.send(
                ctx,
                Listing.of(
                        home.verdicts().stream().map(VerdictView::of).toList(),
                        home.scene(),
                        Recipe.DEFAULT,
                        "ledger of decisions on names that look alike, oldest first"));
    }

    void add(Context ctx) {
        JsonNode body = Json.read(ctx.body()).orElseThrow(() -> new Refusal(400, "bad-request"));
        if (!body.path("same").isBoolean()) {
            throw new Refusal(400, "no-verdict");
        }
        Task<Verdict> task = changes.judge(
                body.path("same").asBoolean(),
                body.path("kept").asText(),
                body.path("other").asText());
        Later.answer(ctx, LongWork.Pending.of(task, Later.patience(ctx)), verdict -> {
            ctx.status(201);
            Api.send(ctx, VerdictView.of(verdict, true));
        });
    }

    void undo(Context ctx) {
        Later.change(ctx, changes.undoVerdict(new Asked(ctx).pathNumber("number")), "decision", this::decided);
    }

    void redo(Context ctx) {
        Later.change(ctx, changes.redoVerdict(new Asked(ctx).pathNumber("number")), "decision", this::decided);
    }
}
