package org.tisserand.metrics;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** One long computation done for many, side by side, with word from time to time of how far it is. */
final class Batches {

    private static final int SIZE = 256;

    private Batches() {}

    /** @param each a pure function of the numbers 0 … count − 1 */
    static double[] of(int count, IntToDoubleFunction each, Progress progress) {
        double[] all = new double[count];
        for (int from = 0; from < count; from += SIZE) {
            progress.at(from, count);
            double[] some = IntStream.range(from, Math.min(from + SIZE, count))
                    .parallel()
                    .mapToDouble(each)
                    .toArray();
            System.arraycopy(some, 0, all, from, some.length);
        }
        return all;
    }
}
