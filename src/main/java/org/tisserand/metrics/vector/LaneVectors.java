package org.tisserand.metrics.vector;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Rows of sixteen doubles, two vectors of 512 bits each: what the loops over lanes do without this module, to the last bit.
 *
 * <p>Each sum is taken in the order of the log, without fused operations; what a lane does not count becomes 0 by its bits.
 * A log entry is a vertex and, in its lowest sixteen bits, lanes.
 *
 * <p>Written out without methods of its own: a vector that is handed to a method which the compiler does not take in becomes an
 * object, and one process in six then took twice as long.
 */
public final class LaneVectors {

    private static final VectorSpecies<Double> HALF = DoubleVector.SPECIES_512;
    private static final VectorSpecies<Long> BITS = LongVector.SPECIES_512;
    private static final int LANES = 16;
    private static final int WIDTH = 8;
    private static final int ALL = 0xff;

    /** For each set of lanes, all bits in those of the set and none in the others. */
    private static final long[] MASKS = masks();

    private LaneVectors() {}

    private static long[] masks() {
        long[] masks = new long[WIDTH << WIDTH];
        Arrays.setAll(masks, i -> -(((i / WIDTH) >> (i % WIDTH)) & 1L));
        return masks;
    }

    /**
     * Adds v's row to those of the vertices logged between two places, in the lanes logged there.
     *
     * @param first where the row of vertex 0 begins
     * @param fresh gets the lanes of each logged vertex
     */
    public static void spread(double[] rows, int first, int v, long[] log, int from, int to, char[] fresh) {
        int own = first + LANES * v;
        LongVector low = DoubleVector.fromArray(HALF, rows, own).reinterpretAsLongs();
        LongVector high = DoubleVector.fromArray(HALF, rows, own + WIDTH).reinterpretAsLongs();
        for (int i = from; i < to; i++) {
            int w = (int) (log[i] >>> LANES);
            int on = (int) log[i];
            int row = first + (w << 4);
            fresh[w] |= (char) on;
            DoubleVector.fromArray(HALF, rows, row)
                    .add(low.and(LongVector.fromArray(BITS, MASKS, (on & ALL) * WIDTH))
                            .reinterpretAsDoubles())
                    .intoArray(rows, row);
            DoubleVector.fromArray(HALF, rows, row + WIDTH)
                    .add(high.and(LongVector.fromArray(BITS, MASKS, ((on >>> WIDTH) & ALL) * WIDTH))
                            .reinterpretAsDoubles())
                    .intoArray(rows, row + WIDTH);
        }
    }

    /**
     * Sums the quotients over the edges logged between two places, and puts v's own in the place of its counts.
     *
     * @param first    where the row of vertex 0 begins
     * @param own      how many are held at v
     * @param held     how many are held at each lane's source
     * @param products room for what lanes say of v, a lane and the eighth after it together: the product of what is held,
     *                 the count and the sum
     */
    @SuppressWarnings("TooManyParameters") // arrays of numbers are all that this package knows
    public static void gather(
            double[] rows,
            int first,
            int v,
            int bits,
            long[] log,
            int from,
            int to,
            double own,
            double[] held,
            double[] products) {
        DoubleVector low = DoubleVector.zero(HALF);
        DoubleVector high = low;
        for (int i = from; i < to; i++) {
            int on = (int) log[i];
            int row = first + ((int) (log[i] >>> LANES) << 4);
            low = low.add(DoubleVector.fromArray(HALF, rows, row)
                    .reinterpretAsLongs()
                    .and(LongVector.fromArray(BITS, MASKS, (on & ALL) * WIDTH))
                    .reinterpretAsDoubles());
            high = high.add(DoubleVector.fromArray(HALF, rows, row + WIDTH)
                    .reinterpretAsLongs()
                    .and(LongVector.fromArray(BITS, MASKS, ((on >>> WIDTH) & ALL) * WIDTH))
                    .reinterpretAsDoubles());
        }
        int row = first + LANES * v;
        DoubleVector counts = DoubleVector.fromArray(HALF, rows, row);
        DoubleVector others = DoubleVector.fromArray(HALF, rows, row + WIDTH);
        DoubleVector all = DoubleVector.broadcast(HALF, own);
        DoubleVector.fromArray(HALF, held, 0)
                .mul(counts)
                .mul(low)
                .add(DoubleVector.fromArray(HALF, held, WIDTH).mul(others).mul(high))
                .intoArray(products, 0);
        LongVector lowOn = LongVector.fromArray(BITS, MASKS, (bits & ALL) * WIDTH);
        LongVector highOn = LongVector.fromArray(BITS, MASKS, ((bits >>> WIDTH) & ALL) * WIDTH);
        LongVector lowOff = LongVector.fromArray(BITS, MASKS, (~bits & ALL) * WIDTH);
        LongVector highOff = LongVector.fromArray(BITS, MASKS, ((~bits >>> WIDTH) & ALL) * WIDTH);
        counts.reinterpretAsLongs()
                .and(lowOff)
                .or(all.div(counts).add(low).reinterpretAsLongs().and(lowOn))
                .reinterpretAsDoubles()
                .intoArray(rows, row);
        others.reinterpretAsLongs()
                .and(highOff)
                .or(all.div(others).add(high).reinterpretAsLongs().and(highOn))
                .reinterpretAsDoubles()
                .intoArray(rows, row + WIDTH);
    }
}
