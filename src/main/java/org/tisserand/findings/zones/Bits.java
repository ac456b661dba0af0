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

    static int count(long[] set) {
        int count = 0;
        for (long word : set) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The numbers, ascending. */
    static int[] members(long[] set) {
        return IntStream.range(0, set.length * 64).filter(i -> has(set, i)).toArray();
    }
}
