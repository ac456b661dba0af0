package org.tisserand.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The signal to stop: the process ends when all is put away, or after a deadline. */
final class Stop implements AutoCloseable {

    private static final int SECONDS = 25;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    Stop() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    private void stop() {
        asked.countDown();
        try {
            if (!done.await(SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(Exit.WORLD);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks what a signal of the system would ask. */
    void ask() {
        asked.countDown();
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    void await() throws InterruptedException {
        asked.await();
    }

    @Override
    public void close() {
        done.countDown();
    }
}
