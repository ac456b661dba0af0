package org.tisserand.study;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tisserand.metrics.Progress;

/**
 * Long work behind the pages, in lines: of each, one at a time, for most of it uses every processor, in the order in which it
 * was asked for.
 *
 * <p>Asking for what runs or waits gives that one. The last hundred are remembered.
 */
public final class Tasks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);
    private static final int KEPT = 100;

    /** What waits for its like and for nothing else. */
    public enum Line {
        /** What a home holds is changed. */
        CHANGES,
        /** Values and findings. */
        VALUES,
        /** Values of many networks drawn by chance. */
        DRAWS
    }

    private final Map<Line, ExecutorService> workers = new EnumMap<>(Line.class);
    private final Map<String, Task<?>> byId = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Task<?>> eldest) {
            return size() > KEPT && eldest.getValue().state() != Task.State.RUNNING;
        }
    };
    private final Map<Object, Task<?>> byKey = new LinkedHashMap<>();
    private int number;

    public Tasks() {
        for (Line line : Line.values()) {
            workers.put(line, Executors.newSingleThreadExecutor(Tasks::daemon));
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "tasks");
        thread.setDaemon(true);
        return thread;
    }

    /** @param key equal for equal work */
    public synchronized Task<?> start(Line line, Object key, Function<Progress, ?> work) {
        byKey.values().removeIf(task -> task.state() != Task.State.RUNNING);
        Task<?> running = byKey.get(key);
        if (running != null) {
            return running;
        }
        Task<?> begun = begin(line, work);
        byKey.put(key, begun);
        return begun;
    }

    /** Begins work that no other is equal to. */
    public synchronized <T> Task<T> begin(Line line, Function<Progress, T> work) {
        var task = new Task<T>(Integer.toString(++number), work);
        byId.put(task.id(), task);
        Optional.ofNullable(workers.get(line)).orElseThrow().execute(() -> run(task));
        return task;
    }

    private static void run(Task<?> task) {
        task.run(Progress.UNHEARD);
        if (task.state() == Task.State.FAILED) {
            LOG.error("The task {} failed", task.id(), task.failure().orElseThrow());
        }
    }

    public synchronized Optional<Task<?>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Asks all to end, and waits for none. */
    @Override
    public synchronized void close() {
        byId.values().forEach(Task::cancel);
        workers.values().forEach(ExecutorService::shutdown);
    }
}
