package org.tisserand.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tisserand.model.Language;
import org.tisserand.network.Recipe;
import org.tisserand.study.Scene;
import org.tisserand.web.Asked;
import org.tisserand.web.Changes;
import org.tisserand.web.Drawings;
import org.tisserand.web.Json;
import org.tisserand.web.LongWork;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Role;
import org.tisserand.web.Uploads;
import org.tisserand.web.WebSettings;

/** The routes of the pages, in both languages. */
public final class Pages {

    private final OpenHome home;
    private final WebSettings settings;
    private final Drawings drawings;
    private final DataPages data;
    private final ColumnPages columns;
    private final DecisionPages decisions;
    private final DuplicatePages duplicates;
    private final ReportPages reports;
    private final LongWork work;

    public Pages(
            OpenHome home, WebSettings settings, Drawings drawings, Uploads uploads, LongWork work, Changes changes) {
        this.work = work;
        this.home = home;
        this.settings = settings;
        this.drawings = drawings;
        var following = new Following();
        this.data = new DataPages(home, uploads, changes, following);
        this.columns = new ColumnPages(home, uploads, data);
        this.decisions = new DecisionPages(changes, following);
        this.duplicates = new DuplicatePages(changes, following);
        this.reports = new ReportPages(drawings);
    }

    /** What a page is drawn from. */
    record Ask(Context ctx, OpenHome home, LongWork work, Scene scene, Recipe recipe, Shell shell) {

        /** The same page, drawn from {@code other}. */
        Ask from(Scene other) {
            return new Ask(ctx, home, work, other, recipe, shell);
        }

        String path(String parameter) {
            return ctx.pathParam(parameter);
        }

        /** The names of the files of an import, or its identifier where the ledger does not know it. */
        String files(String importId) {
            return home.imports().stream()
                    .filter(line -> line.importId().equals(importId))
                    .map(line -> String.join(", ", line.files()))
                    .findFirst()
                    .orElse(importId);
        }
    }

    public void register(RoutesConfig routes) {
        routes.get("/", this::enter, Role.VIEWER);
        for (Language language : Language.values()) {
            routes.get("/" + language.code(), ctx -> ctx.redirect(PageId.PORTRAIT.path(language)), Role.VIEWER);
            new Tongue(routes, language).register();
        }
    }

    private void enter(Context ctx) {
        Language language = ctx.header("Accept-Language") == null ? settings.language() : new Asked(ctx).language();
        ctx.redirect(PageId.PORTRAIT.path(language));
    }

    private Ask ask(Context ctx, Language language, PageId page) {
        Scene scene = home.scene();
        Shell shell = Shell.of(ctx, language, page, scene.dataVersion());
        return new Ask(ctx, home, work, scene, new Asked(ctx).recipe(), shell);
    }

    /** The routes of one language. */
    private final class Tongue {

        private final RoutesConfig routes;
        private final Language language;

        private Tongue(RoutesConfig routes, Language language) {
            this.routes = routes;
            this.language = language;
        }

        private void register() {
            page(PageId.PORTRAIT, "", "portrait", Portrait::of);
            page(PageId.MAP, "", "map", ask -> NetworkMap.of(ask, drawings));
            get(PageId.MAP, "/reseau.json", Pages.this::columns);
            table(PageId.ACTORS, "actors", ask -> ActorTable.of(ask, OrderLine.of(ask, work)), ActorTable::csv);
            table(PageId.MIXING, "mixing", MixingSheet::of, MixingSheet::csv);
            table(PageId.EVOLUTION, "evolution", EvolutionSheet::of, EvolutionSheet::csv);
            table(PageId.QUALITY, "quality", QualitySheet::of, QualitySheet::csv);
            page(PageId.ACTORS, "/{id}", "actor", ActorSheet::of);
            page(PageId.ACTORS, "/{id}/ma-page", "mine", MyPage::of);
            page(PageId.FINDINGS, "", "lenses", LensList::of);
            page(PageId.FINDINGS, "/decisions", "decisions", DecisionPages::list);
            page(PageId.FINDINGS, "/what-if", "whatif", ask -> WhatIfSheet.of(ask, work));
            page(PageId.FINDINGS, "/{lens}", "lens", LensSheet::of);
            page(PageId.FINDINGS, "/{lens}/{id}", "finding", FindingSheet::of);
            post(PageId.FINDINGS, "/{lens}/{id}/decisions", decisions::add);
            post(PageId.FINDINGS, "/{lens}/{id}/decisions/{number}/undo", decisions::undo);
            post(PageId.FINDINGS, "/{lens}/{id}/decisions/{number}/redo", decisions::redo);
            page(PageId.DATA, "", "data", data::view);
            get(PageId.DATA, "/suivi/{task}", ctx -> data.follow(ctx, language));
            get(PageId.DATA, "/annote/{batch}/{file}", ctx -> data.annotate(ctx, language));
            post(PageId.DATA, "/essai", data::tryOut);
            post(PageId.DATA, "/colonnes", columns::tell);
            get(PageId.DATA, "/correspondance/{batch}", columns::mapping);
            post(PageId.DATA, "/charger", data::load);
            post(PageId.DATA, "/exemple", data::example);
            page(PageId.DATA, "/doublons", "duplicates", DuplicatePages::view);
            post(PageId.DATA, "/doublons", duplicates::say);
            post(PageId.DATA, "/doublons/{number}/undo", duplicates::undo);
            post(PageId.DATA, "/doublons/{number}/redo", duplicates::redo);
            post(PageId.DATA, "/{number}/undo", data::undo);
            post(PageId.DATA, "/{number}/redo", data::redo);
            page(PageId.REPORTS, "", "reports", reports::view);
            get(PageId.REPORTS, "/{form}", ctx -> reports.send(ask(ctx, language, PageId.REPORTS)));
            page(PageId.QUESTIONS, "", "questions", ask -> QuestionSheet.all(ask, home));
            page(PageId.QUESTIONS, "/{id}", "question", ask -> QuestionSheet.of(ask, home));
            page(PageId.HELP, "", "help", Help::of);
            page(PageId.HELP, "/retrotest", "backtest", ask -> BacktestSheet.of(ask, work));
            page(PageId.HELP, "/{id}", "metric", ask -> MetricSheet.of(ask, work));
        }

        /** A page whose table is also given for a spreadsheet. */
        private void table(
                PageId page, String template, Function<Ask, Object> view, Function<Ask, String> spreadsheet) {
            get(page, "", ctx -> {
                Ask ask = ask(ctx, language, page);
                if ("csv".equals(ctx.queryParam("format"))) {
                    String path = page.path(language);
                    String name = path.substring(path.lastIndexOf('/') + 1);
                    ctx.header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
                    ctx.contentType("text/csv;charset=utf-8").result(spreadsheet.apply(ask));
                } else {
                    draw(ask, template, view);
                }
            });
        }

        private void page(PageId page, String below, String template, Function<Ask, Object> view) {
            get(page, below, ctx -> draw(ask(ctx, language, page), template, view));
        }

        private void get(PageId page, String below, Handler handler) {
            routes.get(page.path(language) + below, handler, Role.VIEWER);
        }

        private void post(PageId page, String below, BiConsumer<Context, Language> handler) {
            routes.post(page.path(language) + below, ctx -> handler.accept(ctx, language), Role.PLANNER);
        }
    }

    /** Shows a page, or that a value it needs is being made. */
    private static void draw(Ask ask, String template, Function<Ask, Object> view) {
        LongWork.Pending<Object> drawn =
                ask.work().drawn(ask.scene(), Waits.SHORT, scene -> view.apply(ask.from(scene)));
        drawn.value()
                .ifPresentOrElse(
                        value -> Templates.send(ask.ctx(), template, ask.shell(), value),
                        () -> Templates.send(
                                ask.ctx(), "wait", ask.shell(), Waits.of(drawn).orElseThrow()));
    }

    private void columns(Context ctx) {
        Language language = ctx.path().startsWith("/en") ? Language.EN : Language.FR;
        Ask ask = ask(ctx, language, PageId.MAP);
        ctx.contentType("application/json").result(Json.write(NetworkMap.columns(ask, drawings)));
    }
}
