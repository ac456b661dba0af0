package org.tisserand.web.api;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tisserand.store.StoreRefused;
import org.tisserand.store.StoreUnavailable;
import org.tisserand.study.Report;
import org.tisserand.study.Task;
import org.tisserand.web.Json;
import org.tisserand.web.LongWork;
import org.tisserand.web.Refusal;

import static java.util.function.Predicate.not;

/** Long computations: how far one is, by asking or by being told, and its end where nobody wants it any more. */
final class TaskRoutes {

    private static final int EVERY_MILLISECONDS = 300;
    private static final int BEATS_APART = 50;
    private static final String EVENTS = "text/event-stream";
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final LongWork work;
    private final Map<SseClient, Task<?>> listeners = new ConcurrentHashMap<>();
    private final SseHandler telling = new SseHandler(this::listen);
    private final Thread teller = new Thread(this::tellOnAndOn, "task-events");

    TaskRoutes(LongWork work) {
        this.work = work;
        teller.setDaemon(true);
        teller.start();
    }

    /**
     * Tells everybody a last time: the end of tasks that were asked to end, where they do within a second.
     *
     * <p>A server that has stopped takes its responses back, and must not be told through any more.
     */
    void end() {
        teller.interrupt();
        try {
            teller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Set.copyOf(listeners.values()).forEach(task -> task.await(LAST_WORDS));
        tell(false);
    }

    private void tellOnAndOn() {
        try {
            for (int tick = 1; ; tick++) {
                Thread.sleep(EVERY_MILLISECONDS);
                tell(tick % BEATS_APART == 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Where a task stands.
     *
     * @param step   what it does now
     * @param report what came of files, where it was about some
     * @param reason why it failed, where the world refused
     */
    record TaskView(
            String id,
            String state,
            Optional<Label> step,
            long done,
            long total,
            Optional<ReportView> report,
            Optional<Label> reason) {

        static TaskView of(Task<?> task) {
            return new TaskView(
                    task.id(),
                    task.state().name().toLowerCase(Locale.ROOT),
                    Optional.of(task.step()).filter(not(String::isEmpty)).map(Label::key),
                    task.done(),
                    task.total(),
                    task.result().flatMap(TaskView::report),
                    task.failure().flatMap(TaskView::reason));
        }

        private static Optional<ReportView> report(Object result) {
            return result instanceof Report report ? Optional.of(ReportView.of(report)) : Optional.empty();
        }

        private static Optional<Label> reason(Throwable failure) {
            if (failure instanceof StoreRefused refused) {
                return Optional.of(Label.phrase(refused.reason()));
            }
            return failure instanceof StoreUnavailable away
                    ? Optional.of(Label.phrase(away.reason()))
                    : Optional.empty();
        }
    }

    void show(Context ctx) {
        Api.send(ctx, TaskView.of(find(ctx)));
    }

    void cancel(Context ctx) {
        Task<?> task = find(ctx);
        task.cancel();
        ctx.status(202);
        Api.send(ctx, TaskView.of(task));
    }

    /**
     * Events {@code progress}, then one of {@code done}, {@code cancelled}, {@code failed}.
     *
     * <p>Javalin answers nothing, and says 200, to who does not ask for events; nor can it say anything once they have begun.
     */
    void events(Context ctx) throws Exception {
        find(ctx);
        if (!Optional.ofNullable(ctx.header("Accept")).orElse("").contains(EVENTS)) {
            throw new Refusal(406, "no-events", EVENTS);
        }
        telling.handle(ctx);
    }

    private void listen(SseClient client) {
        Task<?> task = find(client.ctx());
        client.keepAlive();
        client.onClose(() -> listeners.remove(client));
        listeners.put(client, task);
    }

    private Task<?> find(Context ctx) {
        String id = ctx.pathParam("id");
        return work.task(id).orElseThrow(() -> Refusal.notFound("task", id));
    }

    private void tell(boolean beat) {
        listeners.forEach((client, task) -> {
            boolean running = task.state() == Task.State.RUNNING;
            String event = running ? "progress" : task.state().name().toLowerCase(Locale.ROOT);
            client.sendEvent(event, new String(Json.write(TaskView.of(task)), StandardCharsets.UTF_8));
            if (beat) {
                client.sendComment("still here");
            }
            if (!running) {
                listeners.remove(client);
                client.close();
            }
        });
    }
}
