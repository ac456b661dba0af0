package org.tisserand.study;

import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.tisserand.metrics.Progress;

/** A value that was given up while it was being made, and how to make it after all. */
public final class Unmade extends CancellationException {

    private static final long serialVersionUID = 1L;

    private final transient Object key;
    private final transient Function<Progress, ?> work;

    Unmade(Object key, Function<Progress, ?> work) {
        super("Not made yet, key=" + key);
        this.key = key;
        this.work = work;
    }

    /** Begins to make it, or gives the task that does. */
    public Task<?> begin(Tasks tasks) {
        return tasks.start(Tasks.Line.VALUES, key, work);
    }
}
