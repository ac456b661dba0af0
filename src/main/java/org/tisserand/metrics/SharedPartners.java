package org.tisserand.metrics;

import org.tisserand.network.Snapshot;

/** Sums over the partners that two vertices share; one pass over both rows, which ascend. */
final class SharedPartners {

    private SharedPartners() {}

    /** What a shared partner adds. */
    @FunctionalInterface
    interface Part {
        /** Of the partner whose slot is {@code a} in the one's row, {@code b} in the other's. */
        double of(int a, int b);
    }

    static double sum(Snapshot snapshot, int one, int other, Part part) {
        double sum = 0;
        int a = snapshot.start(one);
        int b = snapshot.start(other);
        while (a < snapshot.start(one + 1) && b < snapshot.start(other + 1)) {
            int q = snapshot.target(a);
            int r = snapshot.target(b);
            sum += q == r ? part.of(a, b) : 0;
            a += q <= r ? 1 : 0;
            b += r <= q ? 1 : 0;
        }
        return sum;
    }
}
