package org.tisserand.web.api;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tisserand.study.Task;
import org.tisserand.web.LongWork;
import org.tisserand.web.Refusal;

/**
 * Answers that may take long. Who asks waits for them; who sends {@code Prefer: respond-async} (RFC 7240) is answered 202 at
 * once, with the task to follow, until they are there.
 */
final class Later {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private Later() {}

    static Duration patience(Context ctx) {
        String prefer = Optional.ofNullable(ctx.header("Prefer")).orElse("");
        return prefer.contains("respond-async") ? Duration.ZERO : LONGEST;
    }

    static <T> void answer(Call call, LongWork.Pending<T> pending, Function<T, Object> view) {
        answer(call.ctx(), pending, value -> {
            if (!Api.unchanged(call.ctx(), call.scene().version())) {
                Api.send(call.ctx(), view.apply(value));
            }
        });
    }

    /** @param there answers with a value that is there */
    static <T> void answer(Context ctx, LongWork.Pending<T> pending, Consumer<T> there) {
        pending.value().ifPresentOrElse(there, () -> follow(ctx, pending.running()));
    }

    /** @param told what is answered once something was taken back or counted again; 404 where it was so already */
    static void change(Context ctx, Task<Boolean> task, String what, Consumer<Context> told) {
        answer(ctx, LongWork.Pending.of(task, patience(ctx)), done -> {
            if (!done) {
                throw Refusal.notFound(what, ctx.pathParam("number"));
            }
            told.accept(ctx);
        });
    }

    private static void follow(Context ctx, Task<?> task) {
        ctx.status(202).header("Location", "/api/v1/tasks/" + task.id());
        Api.send(ctx, TaskRoutes.TaskView.of(task));
    }
}
