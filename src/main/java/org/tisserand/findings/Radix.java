package org.tisserand.findings;

/** Sorts numbers with what goes along with each, eleven bits at a time. */
public final class Radix {

    private static final int BITS = 11;
    private static final int VALUES = 1 << BITS;

    private Radix() {}

    /** Sorts the first {@code count} of both arrays by {@code keys}, none negative; equal keys keep their order. */
    public static void sort(long[] keys, int[] along, int count) {
        long used = 0;
        for (int i = 0; i < count; i++) {
            used |= keys[i];
        }
        long[] from = keys;
        int[] fromAlong = along;
        long[] to = new long[count];
        int[] toAlong = new int[count];
        for (int shift = 0; shift < Long.SIZE && used >>> shift != 0; shift += BITS) {
            pass(shift, count, from, fromAlong, to, toAlong);
            long[] spare = from;
            from = to;
            to = spare;
            int[] spareAlong = fromAlong;
            fromAlong = toAlong;
            toAlong = spareAlong;
        }
        if (from != keys) {
            System.arraycopy(from, 0, keys, 0, count);
            System.arraycopy(fromAlong, 0, along, 0, count);
        }
    }

    private static void pass(int shift, int count, long[] from, int[] fromAlong, long[] to, int[] toAlong) {
        int[] next = new int[VALUES + 1];
        for (int i = 0; i < count; i++) {
            next[(int) (from[i] >>> shift & VALUES - 1) + 1]++;
        }
        for (int value = 0; value < VALUES; value++) {
            next[value + 1] += next[value];
        }
        for (int i = 0; i < count; i++) {
            int slot = next[(int) (from[i] >>> shift & VALUES - 1)]++;
            to[slot] = from[i];
            toAlong[slot] = fromAlong[i];
        }
    }
}
