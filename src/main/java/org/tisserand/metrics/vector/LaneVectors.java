package org.tisserand.metrics.vector;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Rows of eight doubles, a vector of 512 bits each: what the loops over lanes do without this module, to the last bit.
 *
 * <p>Each sum is taken in the order of the log, without fused operations; what a lane does not count becomes 0 by its bits.
 */
public final class LaneVectors {

    private static final VectorSpecies<Double> ROW = DoubleVector.SPECIES_512;
    private static final VectorSpecies<Long> BITS = LongVector.SPECIES_512;
    private static final int LANES = 8;

    /** For each set of lanes, all bits in those of the set and none in the others. */
    private static final long[] MASKS = masks();

    private LaneVectors() {}

    private static long[] masks() {
        long[] masks = new long[LANES << LANES];
        Arrays.setAll(masks, i -> -(((i / LANES) >> (i % LANES)) & 1L));
        return masks;
    }

    /**
     * Adds v's row to those of the vertices logged between two places, in the lanes logged there.
     *
     * @param log vertex and lanes, these in the lowest eight bits
     */
    public static void spread(double[] rows, int v, int[] log, int from, int to) {
        LongVector own = DoubleVector.fromArray(ROW, rows, LANES * v).reinterpretAsLongs();
        for (int i = from; i < to; i++) {
            int row = (log[i] >>> LANES) << 3;
            DoubleVector going = own.and(mask(log[i] & 0xff)).reinterpretAsDoubles();
            DoubleVector.fromArray(ROW, rows, row).add(going).intoArray(rows, row);
        }
    }

    /**
     * Sums the quotients over the edges logged between two places, and puts v's own in the place of its counts.
     *
     * @param own      how many are held at v
     * @param held     how many are held at each lane's source
     * @param products room for what each lane says of v: the product of what is held, the count and the sum
     */
    public static void gather(
            double[] rows, int v, int bits, int[] log, int from, int to, double own, double[] held, double[] products) {
        DoubleVector beyond = DoubleVector.zero(ROW);
        for (int i = from; i < to; i++) {
            LongVector there =
                    DoubleVector.fromArray(ROW, rows, (log[i] >>> LANES) << 3).reinterpretAsLongs();
            beyond = beyond.add(there.and(mask(log[i] & 0xff)).reinterpretAsDoubles());
        }
        DoubleVector row = DoubleVector.fromArray(ROW, rows, LANES * v);
        DoubleVector.fromArray(ROW, held, 0).mul(row).mul(beyond).intoArray(products, 0);
        LongVector mask = mask(bits);
        LongVector quotients =
                DoubleVector.broadcast(ROW, own).div(row).add(beyond).reinterpretAsLongs();
        LongVector counts = row.reinterpretAsLongs();
        counts.and(mask.not()).or(quotients.and(mask)).reinterpretAsDoubles().intoArray(rows, LANES * v);
    }

    private static LongVector mask(int lanes) {
        return LongVector.fromArray(BITS, MASKS, lanes * LANES);
    }
}
