package org.tisserand.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.model.Decision;
import org.tisserand.model.Stage;
import org.tisserand.network.Recipe;
import org.tisserand.report.Naming;
import org.tisserand.study.DecisionLine;
import org.tisserand.study.Task;
import org.tisserand.web.Asked;
import org.tisserand.web.Changes;
import org.tisserand.web.Json;
import org.tisserand.web.LongWork;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Refusal;

/** What people decide of findings: proposed, kept, set aside, under way, agreement, result. */
final class DecisionRoutes {

    private final OpenHome home;
    private final Changes changes;

    DecisionRoutes(OpenHome home, Changes changes) {
        this.home = home;
        this.changes = changes;
    }

    void list(Context ctx) {
        var naming = new Naming(home.scene().facts());
        List<DecisionView> lines = home.decisions().stream()
                .map((DecisionLine each) -> DecisionView.of(each.decision(), each.counts(), naming))
                .toList();
        Api.send(ctx, Listing.of(lines, home.scene(), Recipe.DEFAULT, "ledger of decisions, oldest first"));
    }

    void add(Context ctx) {
        JsonNode body = Json.read(ctx.body()).orElseThrow(() -> new Refusal(400, "bad-request"));
        String lensId = body.path("lens").asText();
        Lens lens = Lenses.find(lensId).orElseThrow(() -> Refusal.notFound("lens", lensId));
        String told = body.path("stage").asText();
        Stage stage = Stage.of(told).orElseThrow(() -> new Refusal(400, "bad-parameter", "stage", told));
        Task<Decision> task = changes.decide(
                new Asked(ctx).finding(lens, body.path("finding").asText()),
                stage,
                body.path("note").asText());
        Later.answer(ctx, LongWork.Pending.of(task, Later.patience(ctx)), decision -> {
            ctx.status(201);
            Api.send(
                    ctx, DecisionView.of(decision, true, new Naming(home.scene().facts())));
        });
    }

    void undo(Context ctx) {
        Later.change(ctx, changes.undoDecision(new Asked(ctx).pathNumber("number")), "decision", this::list);
    }

    void redo(Context ctx) {
        Later.change(ctx, changes.redoDecision(new Asked(ctx).pathNumber("number")), "decision", this::list);
    }
}
