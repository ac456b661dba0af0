package org.tisserand.metrics;

/** Who is told how far a long computation is, and may end it. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress UNHEARD = (done, total) -> {};

    /**
     * Told from time to time, from whichever thread computes.
     *
     * @throws java.util.concurrent.CancellationException if nobody waits for the result any more
     */
    void at(long done, long total);
}
