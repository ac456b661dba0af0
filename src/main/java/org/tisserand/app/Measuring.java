package org.tisserand.app;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/**
 * One metric of the registry, computed as pages have it computed, and timed.
 *
 * @param chosen  of what the metric leaves to its reader
 * @param lengths what metrics of lengths read
 * @param threads how many share the work
 */
record Measuring(Metric metric, Chosen chosen, Lengths lengths, int threads) {

    private static final double NANOS = 1e6;

    /** So many times, each on a network of which nothing is known yet; making the network is not timed, nor is clearing up after it. */
    Measured on(EdgeList list, int repetitions, Progress progress) {
        var pool = new ForkJoinPool(threads);
        try {
            var milliseconds = new ArrayList<Double>();
            Scores scores = Scores.undefined(0, "");
            for (int i = 0; i < repetitions; i++) {
                Snapshot network = list.snapshot(this::strength);
                System.gc();
                progress.begins("metric." + metric.id() + ".name");
                long start = System.nanoTime();
                scores = pool.submit(() -> metric.of(network, chosen, progress)).join();
                milliseconds.add((System.nanoTime() - start) / NANOS);
            }
            return new Measured(this, list, milliseconds, Memory.peakMegabytes(), scores);
        } finally {
            pool.shutdown();
        }
    }

    /** What keeps the metric from reading {@code list}, if something does. */
    Optional<Phrase> fault(EdgeList list) {
        return readsLengths() && !lengths.exist(list)
                ? Optional.of(Phrase.message("measure.lengths"))
                : Optional.empty();
    }

    private boolean readsLengths() {
        return metric.reads() == Metric.Reads.LENGTHS;
    }

    private double strength(double told) {
        return readsLengths() ? lengths.asStrength(told) : told;
    }
}
