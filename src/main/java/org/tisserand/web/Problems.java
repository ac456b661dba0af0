package org.tisserand.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.util.Objects;
import java.util.stream.Stream;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.store.StoreRefused;
import org.tisserand.store.StoreUnavailable;
import org.tisserand.web.page.Errors;

/** Every refusal in the reader's language: problem+json below {@code /api}, a page elsewhere. */
final class Problems {

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private final Errors pages;

    Problems(Errors pages) {
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, ctx) -> tell(ctx, refusal))
                .exception(HttpResponseException.class, (e, ctx) -> tell(ctx, of(e.getStatus())))
                .exception(StoreRefused.class, (e, ctx) -> tell(ctx, new Refusal(422, "store-refused", e.reason())))
                .exception(StoreUnavailable.class, (e, ctx) -> tell(ctx, new Refusal(503, "store-away", e.reason())))
                .exception(ServletException.class, this::badUpload)
                .exception(RuntimeException.class, (e, ctx) -> broken(e, ctx));
    }

    // Jetty wraps all that is wrong with an upload; only its words tell one that outgrows the limit.
    private void badUpload(ServletException e, Context ctx) {
        boolean tooLarge = Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(each -> String.valueOf(each.getMessage()).contains("exceed"));
        tell(ctx, of(tooLarge ? 413 : 400));
    }

    private void broken(RuntimeException e, Context ctx) {
        LOG.log(System.Logger.Level.ERROR, ctx.method() + " " + ctx.path(), e);
        tell(ctx, new Refusal(500, "broken"));
    }

    private static Refusal of(int status) {
        return switch (status) {
            case 400 -> new Refusal(400, "bad-request");
            case 404 -> new Refusal(404, "no-such-address");
            case 405 -> new Refusal(405, "wrong-method");
            case 413 -> new Refusal(413, "too-large", Gate.LARGEST_REQUEST >> 20);
            default -> new Refusal(status, "other");
        };
    }

    void tell(Context ctx, Refusal refusal) {
        if (refusal.status() == 401) {
            ctx.header("WWW-Authenticate", "Bearer realm=\"Tisserand\"");
        }
        ctx.status(refusal.status());
        if (ctx.path().startsWith("/api")) {
            asJson(ctx, refusal);
        } else {
            pages.show(ctx, refusal);
        }
    }

    private static void asJson(Context ctx, Refusal refusal) {
        Language language = new Asked(ctx).language();
        Words words = Words.in(language);
        ctx.header("Content-Language", language.code());
        ctx.contentType("application/problem+json")
                .result(Json.write(new Problem(
                        "about:blank", refusal.title(words), refusal.status(), refusal.detail(words), ctx.path())));
    }
}
