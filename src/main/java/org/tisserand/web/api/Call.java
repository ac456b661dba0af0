package org.tisserand.web.api;

import io.javalin.http.Context;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;
import org.tisserand.study.Scene;
import org.tisserand.web.Asked;

/** One read: the scene it is drawn from, what was asked, and the network of the asked recipe. */
record Call(Context ctx, Scene scene, Asked asked) {

    /** The same call, drawn from {@code other}. */
    Call on(Scene other) {
        return new Call(ctx, other, asked);
    }

    Recipe recipe() {
        return asked.recipe();
    }

    Snapshot snapshot() {
        return scene.snapshot(recipe());
    }

    String path(String parameter) {
        return ctx.pathParam(parameter);
    }
}
