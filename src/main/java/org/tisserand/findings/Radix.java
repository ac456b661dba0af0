package org.tisserand.findings;

/** Sorts numbers with what goes along with each, eleven bits at a time. */
public final class Radix {

    private static final int BITS = 11;
    private static final int VALUES = 1 << BITS;

    private Radix() {}

    /**
     * Sorts the first {@code count} of both arrays by {@code keys}, none of either negative; equal keys keep their order. Where a key and what goes along
     * with it fit into one number, such numbers are sorted, which moves fewer bytes.
     */
    public static void sort(long[] keys, int[] along, int count) {
        int ofKeys = bits(keys, count);
        int ofAlong = 0;
        for (int i = 0; i < count; i++) {
            ofAlong |= along[i];
        }
        int room = Integer.SIZE - Integer.numberOfLeadingZeros(ofAlong);
        if (ofKeys + room <= Long.SIZE) {
            sortTogether(keys, along, count, ofKeys, room);
        } else {
            sortSideBySide(keys, along, count, ofKeys);
        }
    }

    private static int bits(long[] keys, int count) {
        long used = 0;
        for (int i = 0; i < count; i++) {
            used |= keys[i];
        }
        return Long.SIZE - Long.numberOfLeadingZeros(used);
    }

    private static void sortTogether(long[] keys, int[] along, int count, int bits, int room) {
        for (int i = 0; i < count; i++) {
            keys[i] = keys[i] << room | along[i];
        }
        long[] from = keys;
        long[] to = new long[count];
        for (int shift = room; shift < room + bits; shift += BITS) {
            int[] next = starts(shift, count, from);
            for (int i = 0; i < count; i++) {
                long each = from[i];
                to[next[digit(each, shift)]++] = each;
            }
            long[] spare = from;
            from = to;
            to = spare;
        }
        for (int i = 0; i < count; i++) {
            along[i] = (int) (from[i] & (1L << room) - 1);
            keys[i] = from[i] >>> room;
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & VALUES - 1;
    }

    /** Where the keys of each digit begin. */
    private static int[] starts(int shift, int count, long[] keys) {
        int[] starts = new int[VALUES];
        for (int i = 0; i < count; i++) {
            starts[digit(keys[i], shift)]++;
        }
        int before = 0;
        for (int value = 0; value < VALUES; value++) {
            before += starts[value];
            starts[value] = before - starts[value];
        }
        return starts;
    }

    private static void sortSideBySide(long[] keys, int[] along, int count, int bits) {
        long[] from = keys;
        int[] fromAlong = along;
        long[] to = new long[count];
        int[] toAlong = new int[count];
        for (int shift = 0; shift < bits; shift += BITS) {
            int[] next = starts(shift, count, from);
            for (int i = 0; i < count; i++) {
                int slot = next[digit(from[i], shift)]++;
                to[slot] = from[i];
                toAlong[slot] = fromAlong[i];
            }
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
}
