package org.tisserand.web.api;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.tisserand.ingest.export.Format;
import org.tisserand.ingest.export.Formats;
import org.tisserand.web.Addresses;
import org.tisserand.web.Asked;
import org.tisserand.web.Assets;
import org.tisserand.web.Changes;
import org.tisserand.web.Drawings;
import org.tisserand.web.Json;
import org.tisserand.web.LongWork;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Role;

/**
 * The routes below {@code /api/v1}.
 *
 * <p>Every read bears an entity tag of the ledger's last line, so that a client that holds the same answer is told 304.
 */
public final class Api {

    private static final String ROOT = "/api/v1";

    private final OpenHome home;

    private final Drawings drawings;

    private final LongWork work;

    private final Changes changes;

    public Api(OpenHome home, Drawings drawings, LongWork work, Changes changes) {
        this.work = work;
        this.home = home;
        this.changes = changes;
        this.drawings = drawings;
    }

    public void register(JavalinConfig config) {
        RoutesConfig routes = config.routes;
        routes.get(ROOT + "/health", this::health, Role.ANYONE);
        routes.get(ROOT + "/openapi.yaml", Api::document, Role.ANYONE);
        routes.get(ROOT + "/network", read(NetworkReads::network), Role.VIEWER);
        routes.get(ROOT + "/actors", read(NetworkReads::actors), Role.VIEWER);
        routes.get(ROOT + "/actors/{id}", read(NetworkReads::actor), Role.VIEWER);
        routes.get(ROOT + "/ties", read(NetworkReads::ties), Role.VIEWER);
        routes.get(ROOT + "/network.svg", new PictureRead(home, drawings)::answer, Role.VIEWER);
        routes.get(ROOT + "/communities", read(NetworkReads::communities), Role.VIEWER);
        routes.get(ROOT + "/mixing", read(ComparisonReads::mixing), Role.VIEWER);
        routes.get(ROOT + "/evolution", read(ComparisonReads::evolution), Role.VIEWER);
        routes.get(ROOT + "/completeness", read(ComparisonReads::completeness), Role.VIEWER);
        routes.get(ROOT + "/methods", read(new MethodsRead(home)::answer), Role.VIEWER);
        routes.get(ROOT + "/metrics", read(MetricReads::metrics), Role.VIEWER);
        routes.get(ROOT + "/lenses", read(FindingReads::lenses), Role.VIEWER);
        routes.get(ROOT + "/findings/{lens}", read(FindingReads::findings), Role.VIEWER);
        routes.get(ROOT + "/findings/{lens}/{id}", read(FindingReads::finding), Role.VIEWER);
        routes.get(ROOT + "/what-if", read(WhatIfReads::change), Role.VIEWER);
        routes.get(ROOT + "/what-if/best", read(WhatIfReads::best), Role.VIEWER);
        registerLongWork(config);
        registerImports(routes);
        registerDecisions(routes);
        registerDuplicates(routes);
    }

    private void registerDuplicates(RoutesConfig routes) {
        var duplicates = new DuplicateRoutes(home, changes);
        routes.get(ROOT + "/duplicates", read(DuplicateRoutes::pairs), Role.VIEWER);
        routes.get(ROOT + "/duplicates/decisions", duplicates::decided, Role.VIEWER);
        routes.post(ROOT + "/duplicates/decisions", duplicates::add, Role.PLANNER);
        routes.post(ROOT + "/duplicates/decisions/{number}/undo", duplicates::undo, Role.PLANNER);
        routes.post(ROOT + "/duplicates/decisions/{number}/redo", duplicates::redo, Role.PLANNER);
    }

    private void registerDecisions(RoutesConfig routes) {
        var decisions = new DecisionRoutes(home, changes);
        routes.get(ROOT + "/decisions", decisions::list, Role.VIEWER);
        routes.post(ROOT + "/decisions", decisions::add, Role.PLANNER);
        routes.post(ROOT + "/decisions/{number}/undo", decisions::undo, Role.PLANNER);
        routes.post(ROOT + "/decisions/{number}/redo", decisions::redo, Role.PLANNER);
    }

    private void registerLongWork(JavalinConfig config) {
        RoutesConfig routes = config.routes;
        var certainty = new CertaintyReads(home, work);
        routes.get(ROOT + "/metrics/{id}", certainty::values, Role.VIEWER);
        routes.get(ROOT + "/metrics/{id}/significance", certainty::significance, Role.VIEWER);
        routes.get(ROOT + "/metrics/{id}/uncertainty", certainty::uncertainty, Role.VIEWER);
        routes.get(ROOT + "/metrics/{id}/stability", certainty::stability, Role.VIEWER);
        routes.get(ROOT + "/network/significance", certainty::network, Role.VIEWER);
        routes.get(ROOT + "/what-if/bridging", ctx -> WhatIfReads.bridging(ctx, home, work), Role.VIEWER);
        routes.get(ROOT + "/backtest", new BacktestRead(home, work)::answer, Role.VIEWER);
        var tasks = new TaskRoutes(work);
        routes.get(ROOT + "/tasks/{id}", tasks::show, Role.VIEWER);
        routes.delete(ROOT + "/tasks/{id}", tasks::cancel, Role.VIEWER);
        routes.get(ROOT + "/tasks/{id}/events", tasks::events, Role.VIEWER);
        config.events.serverStopping(tasks::end);
    }

    private void registerImports(RoutesConfig routes) {
        var imports = new ImportRoutes(home, changes);
        routes.get(ROOT + "/imports", imports::list, Role.VIEWER);
        routes.post(ROOT + "/imports", imports::add, Role.PLANNER);
        routes.post(ROOT + "/imports/{number}/undo", imports::undo, Role.PLANNER);
        routes.post(ROOT + "/imports/{number}/redo", imports::redo, Role.PLANNER);
        routes.get(ROOT + "/imports/{number}/mapping", imports::mapping, Role.VIEWER);
        routes.get(ROOT + "/template.xlsx", imports::template, Role.VIEWER);
        for (Format format : Formats.ALL) {
            routes.get(ROOT + "/data." + format.ending(), ctx -> imports.export(ctx, format), Role.VIEWER);
        }
        var questions = new QuestionReads(home);
        routes.get(ROOT + "/questions", questions::list, Role.RESEARCHER);
        routes.get(ROOT + "/questions/{id}", questions::answer, Role.RESEARCHER);
    }

    private void health(Context ctx) {
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("status", "ok");
        health.put("graph", home.graphAnswers() ? "up" : "down");
        health.put("dataVersion", home.scene().dataVersion());
        send(ctx, health);
    }

    private static void document(Context ctx) {
        ctx.contentType("application/yaml").result(Assets.text("/web/openapi.yaml"));
    }

    private Handler read(Function<Call, Object> answer) {
        return ctx -> {
            var call = new Call(ctx, home.scene(), new Asked(ctx));
            if (!unchanged(ctx, call.scene().version())) {
                Later.answer(
                        ctx,
                        work.drawn(call.scene(), Later.patience(ctx), scene -> answer.apply(call.on(scene))),
                        value -> send(ctx, value instanceof Listing listing ? sliced(call, listing) : value));
            }
        };
    }

    /** Tags the answer, and tells a client that holds this very version so. */
    static boolean unchanged(Context ctx, long version) {
        return unchanged(ctx, String.valueOf(version));
    }

    /** @param version what the answer depends on, in letters, digits and hyphens */
    static boolean unchanged(Context ctx, String version) {
        String tag = "\"" + version + "\"";
        ctx.header("ETag", tag);
        String held = ctx.header("If-None-Match");
        boolean same = held != null && (held.equals("*") || held.contains(tag));
        if (same) {
            ctx.status(304);
        }
        return same;
    }

    // Nothing is left out unless a limit was asked for, and then the next slice is named.
    private static Listing sliced(Call call, Listing listing) {
        if (call.asked().text("limit").isEmpty()) {
            return listing;
        }
        int limit = Math.max(1, call.asked().count("limit", 100));
        int after = call.asked().count("after", 0);
        if ((long) after + limit < listing.total()) {
            Context ctx = call.ctx();
            String query = Addresses.query(ctx.queryParamMap(), "after");
            ctx.header("Link", "<" + ctx.path() + query + "&after=" + (after + limit) + ">; rel=\"next\"");
        }
        return listing.slice(after, limit);
    }

    static void send(Context ctx, Object value) {
        ctx.contentType("application/json").result(Json.write(value));
    }
}
