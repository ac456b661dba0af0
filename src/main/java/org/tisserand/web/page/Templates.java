package org.tisserand.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** The templates, made into classes by the build; a page is its shell and its own view. */
final class Templates {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.tisserand.web.jte");

    private Templates() {}

    static String render(String template, Shell shell, Object view) {
        var output = new StringOutput();
        ENGINE.render(template + ".jte", Map.of("shell", shell, "view", view), output);
        return output.toString();
    }

    static void send(Context ctx, String template, Shell shell, Object view) {
        ctx.header("Content-Language", shell.language().code());
        ctx.html(render(template, shell, view));
    }
}
