package org.tisserand.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.tisserand.metrics.Progress;

/**
 * Long computations behind the pages: one at a time, for each uses every processor, in the order in which they were asked
 * for.
 *
 * <p>Asking for one that runs or waits gives that one. The last hundred are remembered.
 */
public final class Tasks implements AutoCloseable {

    private static final int KEPT = 100;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(Tasks::daemon);
    private final Map<String, Task> byId = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Task> eldest) {
            return size() > KEPT && eldest.getValue().state() != Task.State.RUNNING;
        }
    };
    private final Map<Object, Task> byKey = new LinkedHashMap<>();
    private int number;

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "tasks");
        thread.setDaemon(true);
        return thread;
    }

    /** @param key equal for equal work */
    public synchronized Task start(Object key, Consumer<Progress> work) {
        byKey.values().removeIf(task -> task.state() != Task.State.RUNNING);
        return byKey.computeIfAbsent(key, absent -> begun(work));
    }

    private Task begun(Consumer<Progress> work) {
        var task = new Task(Integer.toString(++number), work);
        byId.put(task.id(), task);
        worker.execute(task::run);
        return task;
    }

    public synchronized Optional<Task> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Asks all to end, and waits for none. */
    @Override
    public synchronized void close() {
        byId.values().forEach(Task::cancel);
        worker.shutdown();
    }
}
