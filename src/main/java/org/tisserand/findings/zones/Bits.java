package org.tisserand.findings.zones;

import java.util.stream.IntStream;

/** Sets of small numbers, one bit each. */
final class Bits {

    private Bits() {}

    static long[] none(int size) {
        return new long[(size + 63) >> 6];
    }

    static void add(long[] set, int number) {
        set[number >> 6] |= 1L << number;
    }

    static boolean has(long[] set, int number) {
        return (set[number >> 6] & (1L << number)) != 0;
    }

    static long[] and(long[] one, long[] other) {
        long[] both = new long[one.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = one[i] & other[i];
        }
        return both;
    }

    static int count(long[] set) {
        int count = 0;
        for (long word : set) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Whether all of {@code part} is in {@code whole}. */
    static boolean within(long[] part, long[] whole) {
        for (int i = 0; i < part.length; i++) {
            if ((part[i] & ~whole[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    static double jaccard(long[] one, long[] other) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < one.length; i++) {
            both += Long.bitCount(one[i] & other[i]);
            either += Long.bitCount(one[i] | other[i]);
        }
        return either == 0 ? 1 : (double) both / either;
    }

    /** The numbers, ascending. */
    static int[] members(long[] set) {
        return IntStream.range(0, set.length * 64).filter(i -> has(set, i)).toArray();
    }
}
