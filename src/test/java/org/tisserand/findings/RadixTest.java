package org.tisserand.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RadixTest {

    /** Up to 40 bits a key and its place are one number; beyond they are moved side by side. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 11, 12, 40, 53, 54, 63})
    void sortsByKeysAndLeavesEqualOnesInTheirOrder(int bits) {
        var random = new Random(bits);
        int count = 1_000;
        long[] keys = random.longs(count)
                .map(each -> bits == 0 ? 0 : each >>> (Long.SIZE - bits))
                .toArray();
        int[] along = random.ints(count, 0, 1 << 20).toArray();
        List<Integer> order = IntStream.range(0, count - 1)
                .boxed()
                .sorted(Comparator.comparingLong(i -> keys[i]))
                .toList();
        long[] sorted = keys.clone();
        int[] followed = along.clone();
        Radix.sort(sorted, followed, count - 1);
        for (int i = 0; i < count - 1; i++) {
            assertThat(sorted[i]).isEqualTo(keys[order.get(i)]);
            assertThat(followed[i]).isEqualTo(along[order.get(i)]);
        }
        assertThat(followed[count - 1]).isEqualTo(along[count - 1]);
    }
}
