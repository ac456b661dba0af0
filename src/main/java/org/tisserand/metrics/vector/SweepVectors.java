package org.tisserand.metrics.vector;

import java.util.Arrays;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Rows of 512 bits, a vector each: what the loops over their eight words do without this module. No method is handed a vector, for the
 * reason that {@link LaneVectors} gives.
 */
public final class SweepVectors {

    private static final VectorSpecies<Long> ROW = LongVector.SPECIES_512;
    private static final int WORDS = 8;

    private SweepVectors() {}

    /**
     * Each vertex gathers the rows of {@code front} of those one step away: what it has not seen goes to {@code next} and to {@code seen}.
     *
     * @param starts first slot of each vertex, and one more
     * @param full   the row of who has seen all, and gathers nothing
     * @param fresh  room for how many bits are new to each vertex
     */
    public static void pull(
            int[] starts, int[] targets, long[] front, long[] next, long[] seen, long[] full, int[] fresh) {
        LongVector all = LongVector.fromArray(ROW, full, 0);
        for (int v = 0; v < fresh.length; v++) {
            LongVector known = LongVector.fromArray(ROW, seen, v * WORDS);
            if (known.compare(VectorOperators.NE, all).anyTrue()) {
                LongVector met = LongVector.zero(ROW);
                for (int slot = starts[v]; slot < starts[v + 1]; slot++) {
                    met = met.or(LongVector.fromArray(ROW, front, targets[slot] * WORDS));
                }
                LongVector unknown = met.and(known.not());
                unknown.intoArray(next, v * WORDS);
                known.or(unknown).intoArray(seen, v * WORDS);
                fresh[v] = count(next, v);
            } else {
                LongVector.zero(ROW).intoArray(next, v * WORDS);
                fresh[v] = 0;
            }
        }
    }

    /**
     * The same where ties lead both ways and few rows of {@code front} have bits: these go out to those one step away.
     *
     * @param active the vertices whose rows have bits, the first {@code many} of it
     */
    public static void push(
            int[] starts, int[] targets, long[] front, long[] next, long[] seen, int[] active, int many, int[] fresh) {
        Arrays.fill(next, 0);
        for (int i = 0; i < many; i++) {
            int v = active[i];
            LongVector own = LongVector.fromArray(ROW, front, v * WORDS);
            for (int slot = starts[v]; slot < starts[v + 1]; slot++) {
                int to = targets[slot] * WORDS;
                LongVector.fromArray(ROW, next, to).or(own).intoArray(next, to);
            }
        }
        for (int v = 0; v < fresh.length; v++) {
            LongVector met = LongVector.fromArray(ROW, next, v * WORDS);
            fresh[v] = 0;
            if (met.compare(VectorOperators.NE, 0).anyTrue()) {
                LongVector known = LongVector.fromArray(ROW, seen, v * WORDS);
                LongVector unknown = met.and(known.not());
                unknown.intoArray(next, v * WORDS);
                known.or(unknown).intoArray(seen, v * WORDS);
                fresh[v] = count(next, v);
            }
        }
    }

    private static int count(long[] rows, int v) {
        int bits = 0;
        for (int word = v * WORDS; word < (v + 1) * WORDS; word++) {
            bits += Long.bitCount(rows[word]);
        }
        return bits;
    }
}
