package org.tisserand.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.tisserand.model.Language;
import org.tisserand.network.Recipe;
import org.tisserand.study.Scene;
import org.tisserand.web.Asked;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Role;
import org.tisserand.web.WebSettings;

/** The routes of the pages, in both languages. */
public final class Pages {

    private final OpenHome home;
    private final WebSettings settings;

    public Pages(OpenHome home, WebSettings settings) {
        this.home = home;
        this.settings = settings;
    }

    /** What a page is drawn from. */
    record Ask(Context ctx, Scene scene, Recipe recipe, Shell shell) {

        String path(String parameter) {
            return ctx.pathParam(parameter);
        }
    }

    public void register(RoutesConfig routes) {
        routes.get("/", this::enter, Role.VIEWER);
        for (Language language : Language.values()) {
            routes.get("/" + language.code(), ctx -> ctx.redirect(PageId.PORTRAIT.path(language)), Role.VIEWER);
            page(
                    routes,
                    language,
                    PageId.PORTRAIT,
                    "",
                    "portrait",
                    ask -> Portrait.of(ask.scene(), ask.recipe(), ask.shell()));
            page(routes, language, PageId.ACTORS, "", "actors", ActorTable::of);
            page(routes, language, PageId.ACTORS, "/{id}", "actor", ActorSheet::of);
        }
    }

    private void enter(Context ctx) {
        Language language = ctx.header("Accept-Language") == null ? settings.language() : new Asked(ctx).language();
        ctx.redirect(PageId.PORTRAIT.path(language));
    }

    /** A page's view, made of what is asked. */
    interface Maker extends java.util.function.Function<Ask, Object> {}

    private void page(RoutesConfig routes, Language language, PageId page, String below, String template, Maker maker) {
        routes.get(page.path(language) + below, handler(language, page, template, maker), Role.VIEWER);
    }

    private Handler handler(Language language, PageId page, String template, Maker maker) {
        return ctx -> {
            Scene scene = home.scene();
            Shell shell = Shell.of(ctx, language, page, scene.dataVersion());
            var ask = new Ask(ctx, scene, new Asked(ctx).recipe(), shell);
            Templates.send(ctx, template, shell, maker.apply(ask));
        };
    }
}
