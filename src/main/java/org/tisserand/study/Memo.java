package org.tisserand.study;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tisserand.metrics.Progress;

/**
 * Values made once each, by whoever asks first, while others who ask for the same wait, are told how far it is, and go when they
 * will.
 *
 * <p>Only so many are held: what was asked for longest ago goes first, so that a stranger's many recipes fill no memory. What
 * could not be made is made anew when it is next asked for; what its maker gave up, one of those who wait makes.
 */
final class Memo<K, V> {

    private static final Duration OFTEN = Duration.ofMillis(100);

    private final Map<K, Task<V>> tasks;

    Memo(int most) {
        this.tasks = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Task<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** What is soon made. */
    V get(K key, Supplier<V> maker) {
        return get(key, Progress.UNHEARD, told -> maker.get());
    }

    /** The value, where it was made. */
    Optional<V> made(K key) {
        return held(key).flatMap(Task::result);
    }

    private synchronized Optional<Task<V>> held(K key) {
        return Optional.ofNullable(tasks.get(key));
    }

    /** @throws CancellationException if {@code progress} gave it up */
    V get(K key, Progress progress, Function<Progress, V> maker) {
        Task<V> task = task(key, maker);
        boolean mine = task.run(progress);
        while (task.state() == Task.State.RUNNING) {
            task.await(OFTEN);
            progress.at(task.done(), task.total());
        }
        return task.result().orElseGet(() -> {
            forget(key, task);
            return mine ? refuse(key, task.failure().orElseThrow()) : get(key, progress, maker);
        });
    }

    private V refuse(K key, Throwable failure) {
        if (failure instanceof CancellationException) {
            var given = new CancellationException("Given up for the key=" + key);
            given.initCause(failure);
            throw given;
        }
        throw new IllegalStateException("A value could not be made for the key=" + key, failure);
    }

    private synchronized Task<V> task(K key, Function<Progress, V> maker) {
        return tasks.computeIfAbsent(key, absent -> new Task<>(key.toString(), maker));
    }

    private synchronized void forget(K key, Task<V> failed) {
        tasks.remove(key, failed);
    }
}
