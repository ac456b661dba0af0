package org.tisserand.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.tisserand.model.Language;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Role;

/** « Arrêter »: asked on one page, confirmed by its button, said on the next, which outlives the program. */
public final class StopPages {

    /** Below the page Aide, in both languages. */
    private static final String BELOW = "/arreter";

    // The last page asks for its style and its script once it has arrived.
    private static final Executor SOON = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS);

    private final OpenHome home;
    private final Runnable stop;

    /** @param stop puts everything away and ends the program */
    public StopPages(OpenHome home, Runnable stop) {
        this.home = home;
        this.stop = stop;
    }

    /** What the page shows: whether the program was told to stop. */
    public record View(boolean stopping) {}

    public void register(RoutesConfig routes) {
        for (Language language : Language.values()) {
            String path = PageId.HELP.path(language) + BELOW;
            routes.get(path, ctx -> show(ctx, language, false), Role.VIEWER);
            routes.post(path, ctx -> end(ctx, language), Role.ADMIN);
        }
    }

    private void end(Context ctx, Language language) {
        show(ctx, language, true);
        SOON.execute(stop);
    }

    private void show(Context ctx, Language language, boolean stopping) {
        Shell shell = Shell.of(ctx, language, PageId.HELP, home.scene().dataVersion());
        Templates.send(ctx, "stop", shell, new View(stopping));
    }
}
