package org.tisserand.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Values made once each, by whoever asks first, while others who ask for the same wait and those who do not go on.
 *
 * <p>Only so many are held: what was asked for longest ago goes first, so that a stranger's many recipes fill no memory. What
 * could not be made, or was given up, is made anew when it is next asked for.
 */
final class Memo<K, V> {

    private final Map<K, FutureTask<V>> tasks;

    Memo(int most) {
        this.tasks = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** @throws CancellationException if {@code maker}, or another's for the same key, was given up */
    V get(K key, Supplier<V> maker) {
        FutureTask<V> task = task(key, maker);
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a value was being made", e);
        } catch (ExecutionException e) {
            forget(key, task);
            if (e.getCause() instanceof CancellationException) {
                var given = new CancellationException("Given up for the key=" + key);
                given.initCause(e);
                throw given;
            }
            throw new IllegalStateException("A value could not be made for the key=" + key, e.getCause());
        }
    }

    /** The value, where it was made. */
    Optional<V> made(K key) {
        return held(key).filter(FutureTask::isDone).flatMap(Memo::value);
    }

    private static <V> Optional<V> value(FutureTask<V> done) {
        try {
            return Optional.of(done.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        }
    }

    private synchronized Optional<FutureTask<V>> held(K key) {
        return Optional.ofNullable(tasks.get(key));
    }

    private synchronized FutureTask<V> task(K key, Supplier<V> maker) {
        return tasks.computeIfAbsent(key, absent -> new FutureTask<>(maker::get));
    }

    private synchronized void forget(K key, FutureTask<V> failed) {
        tasks.remove(key, failed);
    }
}
