package org.tisserand.metrics;

import java.util.Arrays;

/**
 * The vertices that wait, the nearest first, of equals the lower: a binary heap that knows where each one stands. Each call: O(log n).
 */
public final class Nearest {

    private final double[] distances;
    private final int[] heap;
    private final int[] places;
    private int size;

    /** @param distances how far each vertex is; kept, and read at each call */
    public Nearest(double[] distances) {
        this.distances = distances;
        this.heap = new int[distances.length];
        this.places = new int[distances.length];
        Arrays.fill(places, -1);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Lets {@code vertex} wait, or nearer than before. */
    public void offer(int vertex) {
        int place = places[vertex];
        if (place < 0) {
            place = size++;
        }
        while (place > 0 && isNearer(vertex, heap[(place - 1) / 2])) {
            put(heap[(place - 1) / 2], place);
            place = (place - 1) / 2;
        }
        put(vertex, place);
    }

    /** Takes the nearest out. */
    public int poll() {
        int first = heap[0];
        places[first] = -1;
        size--;
        if (size > 0) {
            sink(heap[size]);
        }
        return first;
    }

    private void sink(int vertex) {
        int place = 0;
        int child = nearerChild(place);
        while (child < size && isNearer(heap[child], vertex)) {
            put(heap[child], place);
            place = child;
            child = nearerChild(place);
        }
        put(vertex, place);
    }

    private int nearerChild(int place) {
        int left = 2 * place + 1;
        return left + 1 < size && isNearer(heap[left + 1], heap[left]) ? left + 1 : left;
    }

    private boolean isNearer(int one, int other) {
        return distances[one] < distances[other] || (distances[one] == distances[other] && one < other);
    }

    private void put(int vertex, int place) {
        heap[place] = vertex;
        places[vertex] = place;
    }
}
