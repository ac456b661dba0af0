package org.tisserand.metrics;

/**
 * Steps of like length that threads take side by side, counted together; each is told as it is done, one after the other, so that
 * nobody is told of less than before.
 */
public final class Steps {

    private final long total;
    private final Progress heard;
    private long done;

    /** @param total how many there will be, further ones counting no more; 0 where that is not known */
    public Steps(long total, Progress heard) {
        this.total = total;
        this.heard = heard;
    }

    /** @throws java.util.concurrent.CancellationException if nobody waits for the result any more */
    public synchronized void one() {
        done++;
        none();
    }

    /**
     * Word in the middle of a step, nothing being done since the last.
     *
     * @throws java.util.concurrent.CancellationException if nobody waits for the result any more
     */
    public synchronized void none() {
        heard.at(total == 0 ? done : Math.min(total, done), total);
    }
}
