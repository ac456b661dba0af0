package org.tisserand.metrics;

import java.util.concurrent.atomic.AtomicLong;

/** Steps of like length that threads take side by side, counted together; each is told as it is done. */
public final class Steps {

    private final AtomicLong done = new AtomicLong();
    private final long total;
    private final Progress heard;

    /** @param total how many there will be, further ones counting no more; 0 where that is not known */
    public Steps(long total, Progress heard) {
        this.total = total;
        this.heard = heard;
    }

    /** @throws java.util.concurrent.CancellationException if nobody waits for the result any more */
    public void one() {
        long so = done.incrementAndGet();
        heard.at(total == 0 ? so : Math.min(total, so), total);
    }

    /**
     * Word in the middle of a step, nothing being done since the last.
     *
     * @throws java.util.concurrent.CancellationException if nobody waits for the result any more
     */
    public void none() {
        long so = done.get();
        heard.at(total == 0 ? so : Math.min(total, so), total);
    }
}
