package org.tisserand.study;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.tisserand.metrics.Progress;

/** A long piece of work: how far it is, how it ended, and what it gave. */
public final class Task<T> {

    /** Where a task stands. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    private final String id;
    private final FutureTask<T> work;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Progress also = Progress.UNHEARD;
    private boolean begun;
    private volatile boolean unwanted;
    private volatile String step = "";
    private volatile long done;
    private volatile long total;

    Task(String id, Function<Progress, T> work) {
        this.id = id;
        this.work = new FutureTask<>(() -> work.apply(new Told()));
    }

    /** Does the work, unless it was begun before; false if it was. */
    boolean run(Progress listener) {
        boolean first = begin();
        if (first) {
            also = listener;
            work.run();
            also = Progress.UNHEARD;
            ended.countDown();
        }
        return first;
    }

    private synchronized boolean begin() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    /** Several threads tell: the furthest counts. */
    private final class Told implements Progress {

        @Override
        public void begins(String message) {
            restart(message);
            also.begins(message);
        }

        @Override
        public void at(long nowDone, long nowTotal) {
            if (unwanted) {
                throw new CancellationException(id);
            }
            reach(nowDone, nowTotal);
            also.at(nowDone, nowTotal);
        }
    }

    private synchronized void restart(String message) {
        step = message;
        done = 0;
        total = 0;
    }

    private synchronized void reach(long nowDone, long nowTotal) {
        done = Math.max(done, nowDone);
        total = nowTotal;
    }

    public String id() {
        return id;
    }

    public State state() {
        if (!work.isDone()) {
            return State.RUNNING;
        }
        return failure().map(Task::state).orElse(State.DONE);
    }

    private static State state(Throwable failure) {
        return failure instanceof CancellationException ? State.CANCELLED : State.FAILED;
    }

    /** What is done now: key of its name among the words; empty where nobody said. */
    public String step() {
        return step;
    }

    /** Steps done, of {@link #total}. */
    public long done() {
        return done;
    }

    /** 0 where it is not known. */
    public long total() {
        return total;
    }

    /** What it gave; absent unless it is {@link State#DONE}. */
    public Optional<T> result() {
        return ending().result();
    }

    /** Why it gave nothing; absent while it runs. */
    public Optional<Throwable> failure() {
        return ending().failure();
    }

    private record Ending<T>(Optional<T> result, Optional<Throwable> failure) {}

    private Ending<T> ending() {
        try {
            return new Ending<>(work.isDone() ? Optional.of(work.get()) : Optional.empty(), Optional.empty());
        } catch (ExecutionException e) {
            return new Ending<>(Optional.empty(), Optional.ofNullable(e.getCause()));
        } catch (CancellationException e) {
            return new Ending<>(Optional.empty(), Optional.of(e));
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody waits for what is done", e);
        }
    }

    /** Asks it to end; it does at its next step, and at once where it has not begun. */
    public synchronized void cancel() {
        unwanted = true;
        if (!begun) {
            begun = true;
            work.cancel(false);
            ended.countDown();
        }
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
