package org.tisserand.study;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tisserand.metrics.Progress;

/** A long computation: how far it is, and how it ended. */
public final class Task {

    /** Where a task stands. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    private final String id;
    private final Consumer<Progress> work;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile State state = State.RUNNING;
    private volatile boolean unwanted;
    private volatile long done;
    private volatile long total = 1;

    Task(String id, Consumer<Progress> work) {
        this.id = id;
        this.work = work;
    }

    void run() {
        try {
            work.accept(this::at);
            state = State.DONE;
        } catch (CancellationException e) {
            state = State.CANCELLED;
        } finally {
            if (state == State.RUNNING) {
                state = State.FAILED;
            }
            ended.countDown();
        }
    }

    // Several threads tell: the furthest counts.
    private synchronized void at(long nowDone, long nowTotal) {
        if (unwanted) {
            throw new CancellationException(id);
        }
        done = Math.max(done, nowDone);
        total = nowTotal;
    }

    public String id() {
        return id;
    }

    public State state() {
        return state;
    }

    /** Steps done, of {@link #total}. */
    public long done() {
        return done;
    }

    public long total() {
        return total;
    }

    /** Asks it to end; it does at its next step. */
    public void cancel() {
        unwanted = true;
    }

    /** Waits for the end, but no longer than {@code most}. */
    public void await(Duration most) {
        try {
            ended.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
