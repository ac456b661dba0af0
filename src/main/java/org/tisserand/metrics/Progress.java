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

    /**
     * Told what is done from now on, its steps being counted anew.
     *
     * @param message key of its name among the words
     */
    default void begins(String message) {}

    /** What tells of the step {@code number}, from 1, where {@code of} steps of like length make up the whole. */
    default Progress step(int number, int of) {
        long fine = 1_000;
        return (done, total) -> at((number - 1) * fine + fine * done / Math.max(1, total), of * fine);
    }
}
