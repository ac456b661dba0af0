package org.tisserand.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Values made once each, by whoever asks first, while others who ask for the same wait and those who do not go on.
 *
 * <p>Only so many are held: what was asked for longest ago goes first, so that a stranger's many recipes fill no memory.
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

    V get(K key, Supplier<V> maker) {
        FutureTask<V> task = task(key, maker);
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a value was being made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A value could not be made for the key=" + key, e.getCause());
        }
    }

    private synchronized FutureTask<V> task(K key, Supplier<V> maker) {
        return tasks.computeIfAbsent(key, absent -> new FutureTask<>(maker::get));
    }
}
