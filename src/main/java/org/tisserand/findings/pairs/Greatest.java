package org.tisserand.findings.pairs;

import java.util.Arrays;

/** The numbers (vertices, or positions of pairs) of the greatest values above 0 that were offered, of equals the lower, up to a number of them. O(log most) a change. */
final class Greatest {

    private final int[] vertices;
    private final double[] values;
    private int count;

    /** @param most 1 at least */
    Greatest(int most) {
        this.vertices = new int[most];
        this.values = new double[most];
    }

    /** Of all vertices. */
    static int[] of(double[] values, int most) {
        var greatest = new Greatest(most);
        double least = 0;
        for (int v = 0; v < values.length; v++) {
            // In their order no equal takes a place: most are passed by at one look.
            if (values[v] > least) {
                greatest.offer(v, values[v]);
                least = greatest.count == most ? greatest.values[0] : 0;
            }
        }
        return greatest.vertices();
    }

    void offer(int vertex, double value) {
        if (value > 0 && count < vertices.length) {
            rise(count++, vertex, value);
        } else if (value > 0 && isBehind(vertices[0], values[0], vertex, value)) {
            sink(vertex, value);
        }
    }

    /** In no order. */
    int[] vertices() {
        return Arrays.copyOf(vertices, count);
    }

    private void rise(int from, int vertex, double value) {
        int place = from;
        while (place > 0 && isBehind(vertex, value, vertices[(place - 1) / 2], values[(place - 1) / 2])) {
            put(place, vertices[(place - 1) / 2], values[(place - 1) / 2]);
            place = (place - 1) / 2;
        }
        put(place, vertex, value);
    }

    /** Puts one in the place of the least. */
    private void sink(int vertex, double value) {
        int place = 0;
        int child = lesserChild(place);
        while (child < count && isBehind(vertices[child], values[child], vertex, value)) {
            put(place, vertices[child], values[child]);
            place = child;
            child = lesserChild(place);
        }
        put(place, vertex, value);
    }

    private int lesserChild(int place) {
        int left = 2 * place + 1;
        boolean right =
                left + 1 < count && isBehind(vertices[left + 1], values[left + 1], vertices[left], values[left]);
        return right ? left + 1 : left;
    }

    private static boolean isBehind(int one, double value, int other, double than) {
        return value < than || (value == than && one > other);
    }

    private void put(int place, int vertex, double value) {
        vertices[place] = vertex;
        values[place] = value;
    }
}
