package org.tisserand.findings.pairs;

import java.util.Arrays;

/**
 * What a search for the likeliest ways has reached and not yet settled: a binary heap, the greatest chance first, of equals the
 * lower node.
 *
 * <p>Dijkstra's algorithm with products of chances in place of sums of lengths: no step raises a chance. A node stands in the heap
 * once, its chance being raised in place. O(log nodes) a call.
 */
final class Frontier {

    private static final int NONE = -1;

    private final double[] chance;
    private final int[] before;
    private final int[] heap;
    private final int[] place;
    private int size;

    /** @param start its chance is 1 */
    Frontier(int nodes, int start) {
        this.chance = new double[nodes];
        this.before = new int[nodes];
        this.heap = new int[nodes];
        this.place = new int[nodes];
        Arrays.fill(before, NONE);
        Arrays.fill(place, NONE);
        reach(start, NONE, 1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The likeliest node not yet settled, which is settled by this. */
    int next() {
        int first = heap[0];
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return first;
    }

    /** Takes note of a way to {@code node} by way of {@code from}, where it is likelier than those known. */
    void reach(int node, int from, double through) {
        if (through > chance[node]) {
            chance[node] = through;
            before[node] = from;
            if (place[node] == NONE) {
                place[node] = size++;
            }
            rise(node);
        }
    }

    private void rise(int node) {
        int at = place[node];
        while (at > 0 && isBefore(node, heap[(at - 1) / 2])) {
            put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }
        put(node, at);
    }

    private void sink(int node) {
        int at = 0;
        int child = likelierChild(0);
        while (child < size && isBefore(heap[child], node)) {
            put(heap[child], at);
            at = child;
            child = likelierChild(at);
        }
        put(node, at);
    }

    private int likelierChild(int at) {
        int left = 2 * at + 1;
        return left + 1 < size && isBefore(heap[left + 1], heap[left]) ? left + 1 : left;
    }

    private void put(int node, int at) {
        heap[at] = node;
        place[node] = at;
    }

    private boolean isBefore(int one, int other) {
        return chance[one] > chance[other] || (chance[one] == chance[other] && one < other);
    }

    /** Of the likeliest way to a node that was reached; 0 where none was. */
    double chance(int node) {
        return chance[node];
    }

    /** Of every node: the array itself. */
    double[] chances() {
        return chance;
    }

    /** The node before, on the likeliest way; below 0 at the start, and where there is no way. */
    int before(int node) {
        return before[node];
    }
}
