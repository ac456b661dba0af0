package org.tisserand.metrics;

import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Searches for shortest chains from one batch of sources after another, in arrays that serve them all. */
interface Searches {

    /**
     * Adds to {@code sum} what the chains from the sources of {@code batch} say of each vertex.
     *
     * @return false if they are more than doubles can count; then nothing of {@code sum} can be used
     */
    boolean add(int batch, double[] sum);

    /**
     * What all batches say of each vertex, in the {@link Rounds} that threads share; absent where doubles cannot count them.
     *
     * @param make one for each thread
     */
    static Optional<double[]> all(int batches, int vertices, Supplier<Searches> make, Progress progress) {
        Queue<Searches> idle = new ConcurrentLinkedQueue<>();
        double[] total = new double[vertices];
        Rounds.over(
                batches,
                progress,
                (from, to, steps) -> {
                    Searches taken = Optional.ofNullable(idle.poll()).orElseGet(make);
                    double[] sum = new double[vertices];
                    for (int batch = from; batch < to; batch++) {
                        if (!taken.add(batch, sum)) {
                            Arrays.fill(sum, Double.NaN);
                        }
                        steps.one();
                    }
                    idle.add(taken);
                    return sum;
                },
                sum -> Arrays.setAll(total, v -> total[v] + sum[v]));
        return IntStream.range(0, vertices).anyMatch(v -> Double.isNaN(total[v]))
                ? Optional.empty()
                : Optional.of(total);
    }
}
