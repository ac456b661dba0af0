package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All orders of a few. */
final class Orders {

    private Orders() {}

    static List<int[]> of(int n) {
        List<int[]> orders = new ArrayList<>();
        put(IntStream.range(0, n).toArray(), 0, orders);
        return orders;
    }

    private static void put(int[] order, int from, List<int[]> orders) {
        if (from == order.length) {
            orders.add(order.clone());
        }
        for (int i = from; i < order.length; i++) {
            swap(order, from, i);
            put(order, from + 1, orders);
            swap(order, from, i);
        }
    }

    private static void swap(int[] order, int i, int j) {
        int one = order[i];
        order[i] = order[j];
        order[j] = one;
    }
}
