package org.tisserand.web.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tisserand.model.Words;
import org.tisserand.report.NetworkSvg;
import org.tisserand.study.Scene;
import org.tisserand.web.Asked;
import org.tisserand.web.Drawings;
import org.tisserand.web.OpenHome;

/** The network as a picture that stands alone. It holds names that people typed, so it may run and fetch nothing. */
final class PictureRead {

    private final OpenHome home;
    private final Drawings drawings;

    PictureRead(OpenHome home, Drawings drawings) {
        this.home = home;
        this.drawings = drawings;
    }

    void answer(Context ctx) {
        Scene scene = home.scene();
        ctx.header("Content-Security-Policy", "sandbox; default-src 'none'");
        ctx.header("Vary", "Accept-Language");
        // The picture bears its day: yesterday's is no longer it.
        if (!Api.unchanged(ctx, scene.dataVersion() + "-" + LocalDate.now(ZoneId.systemDefault()))) {
            var asked = new Asked(ctx);
            boolean framed = !asked.text("legend").orElse("true").equals("false");
            var picture = drawings.picture(scene, Drawings.Wish.of(asked), Words.in(asked.language()), framed);
            ctx.contentType("image/svg+xml;charset=utf-8").result(NetworkSvg.of(picture));
        }
    }
}
