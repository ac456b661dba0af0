package org.tisserand.metrics;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** One computation done for many, side by side, with word from time to time of how far it is. */
final class Batches {

    /** As many as a listener is told of at most. */
    private static final int MOST = 1024;

    private Batches() {}

    /** @param each a pure function of the numbers 0 … count − 1 */
    static double[] of(int count, IntToDoubleFunction each, Progress progress) {
        double[] all = new double[count];
        each(count, i -> all[i] = each.applyAsDouble(i), progress);
        return all;
    }

    /** @param each touches what is its number's own only */
    static void each(int count, IntConsumer each, Progress progress) {
        int blocks = Math.min(count, MOST);
        var done = new AtomicInteger();
        IntStream.range(0, blocks).parallel().forEach(block -> {
            int first = edge(count, block, blocks);
            int end = edge(count, block + 1, blocks);
            for (int i = first; i < end; i++) {
                each.accept(i);
            }
            progress.at(done.addAndGet(end - first), count);
        });
    }

    private static int edge(long count, int block, int blocks) {
        return Math.toIntExact(count * block / blocks);
    }
}
