package org.tisserand.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tisserand.model.Language;
import org.tisserand.study.Task;
import org.tisserand.web.LongWork;
import org.tisserand.web.Refusal;

/** Changes begun from a page: each is followed on a page of its own, which shows its outcome once it is there. */
public final class Following {

    private static final int KEPT = 20;

    private final Map<String, Followed<?>> byTask = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Followed<?>> eldest) {
            return size() > KEPT;
        }
    };

    /** How an outcome is shown. */
    @FunctionalInterface
    interface End<T> {
        void show(Context ctx, Language language, T outcome);
    }

    private record Followed<T>(Task<T> task, End<T> end) {

        /** Shows the outcome; false while there is none. */
        boolean ended(Context ctx, Language language, Duration wait) {
            LongWork.Pending<T> pending = LongWork.Pending.of(task, wait);
            pending.value().ifPresent(outcome -> end.show(ctx, language, outcome));
            if (task.state() == Task.State.CANCELLED) {
                throw new Refusal(409, "stopped");
            }
            return pending.value().isPresent() || pending.running().state() != Task.State.RUNNING;
        }
    }

    /** What the page of one that runs shows: the task, what it does now, and how much of it. */
    public record View(String task, String step, String count) {}

    /** Shows the outcome if it is soon there; leads to where it is followed otherwise. */
    <T> void begin(Context ctx, Language language, Task<T> task, End<T> end) {
        var followed = new Followed<>(task, end);
        keep(followed);
        if (!followed.ended(ctx, language, Waits.SHORT)) {
            ctx.redirect(PageId.DATA.path(language) + "/suivi/" + task.id(), HttpStatus.SEE_OTHER);
        }
    }

    /** The same for what is taken back or counted again: leads {@code back} once it is done, and refuses where it was so already. */
    void change(Context ctx, Language language, Task<Boolean> task, Refusal unknown, String back) {
        begin(ctx, language, task, (later, in, done) -> {
            if (!done) {
                throw unknown;
            }
            later.redirect(back, HttpStatus.SEE_OTHER);
        });
    }

    private synchronized void keep(Followed<?> followed) {
        byTask.put(followed.task().id(), followed);
    }

    private synchronized Optional<Followed<?>> find(String id) {
        return Optional.ofNullable(byTask.get(id));
    }

    void show(Context ctx, Language language, long dataVersion) {
        String id = ctx.pathParam("task");
        Followed<?> followed = find(id).orElseThrow(() -> Refusal.notFound("task", id));
        if (!followed.ended(ctx, language, Duration.ZERO)) {
            Shell shell = Shell.of(ctx, language, PageId.DATA, dataVersion);
            Templates.send(ctx, "follow", shell, view(shell, followed.task()));
        }
    }

    private static View view(Shell shell, Task<?> task) {
        String step = task.step().isEmpty() ? "" : shell.say(task.step());
        return new View(task.id(), step, count(shell, (double) task.done(), (double) task.total()));
    }

    private static String count(Shell shell, double done, double total) {
        if (done == 0) {
            return "";
        }
        return total == 0 ? shell.number(done, 0) : shell.number(done, 0) + " / " + shell.number(total, 0);
    }
}
