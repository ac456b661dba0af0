package org.tisserand;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

/** So many threads for a computation: a parallel stream stays in the pool that asks for it. */
public final class Threads {

    private Threads() {}

    public static <T> T on(int threads, Callable<T> computation) {
        var pool = new ForkJoinPool(threads);
        try {
            return pool.submit(computation).join();
        } finally {
            pool.shutdown();
        }
    }
}
