package org.tisserand.web.page;

import io.javalin.http.Context;
import org.tisserand.model.Language;
import org.tisserand.web.Asked;
import org.tisserand.web.Refusal;
import org.tisserand.web.WebSettings;

/** The page that says what went wrong, and what to do. */
public final class Errors {

    private final WebSettings settings;

    public Errors(WebSettings settings) {
        this.settings = settings;
    }

    /** What the page shows. */
    public record View(int status, String title, String detail, boolean tokenAsked) {}

    public void show(Context ctx, Refusal refusal) {
        Shell shell = Shell.bare(language(ctx));
        Templates.send(
                ctx,
                "error",
                shell,
                new View(
                        refusal.status(),
                        refusal.title(shell.words()),
                        refusal.detail(shell.words()),
                        refusal.status() == 401));
    }

    private Language language(Context ctx) {
        if (ctx.path().startsWith("/en")) {
            return Language.EN;
        } else if (ctx.path().startsWith("/fr")) {
            return Language.FR;
        }
        return ctx.header("Accept-Language") == null ? settings.language() : new Asked(ctx).language();
    }
}
