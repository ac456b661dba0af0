package org.tisserand.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What is left to search once {@link Pendants} are folded, in compact arrays: vertices numbered anew from the one with most
 * neighbours down, so that those met most often lie together; each row ascends.
 */
final class Core {

    private final int[] vertices;
    private final double[] held;
    private final double[] settled;
    private final int[] anchors;
    final int[] starts;
    final int[] targets;
    final double[] lengths;

    private Core(Rows rows, Components pieces, Pendants pendants) {
        int n = rows.vertexCount();
        this.vertices = IntStream.range(0, n)
                .filter(pendants::stays)
                .boxed()
                .sorted(Comparator.comparingInt(v -> -pendants.degree(v)))
                .mapToInt(v -> v)
                .toArray();
        this.held = Arrays.stream(vertices).mapToDouble(pendants::held).toArray();
        this.settled = IntStream.range(0, n)
                .mapToDouble(v -> pendants.settled(v, pieces.size(v)))
                .toArray();
        this.starts = new int[vertices.length + 1];
        for (int i = 0; i < vertices.length; i++) {
            starts[i + 1] = starts[i] + pendants.degree(vertices[i]);
        }
        this.targets = new int[starts[vertices.length]];
        this.lengths = new double[targets.length];
        this.anchors = numbers(n);
        fill(rows, anchors);
        pendants.handOut(anchors);
    }

    /** @param rows symmetric */
    static Core of(Rows rows, Components pieces) {
        return new Core(rows, pieces, Pendants.of(rows));
    }

    private int[] numbers(int n) {
        int[] numbers = new int[n];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < vertices.length; i++) {
            numbers[vertices[i]] = i;
        }
        return numbers;
    }

    // Taken in ascending order, each vertex is written to its neighbours' rows, which so ascend.
    private void fill(Rows rows, int[] numbers) {
        int[] next = starts.clone();
        for (int i = 0; i < vertices.length; i++) {
            for (int slot = rows.start(vertices[i]); slot < rows.start(vertices[i] + 1); slot++) {
                int other = numbers[rows.target(slot)];
                if (other >= 0) {
                    targets[next[other]] = i;
                    lengths[next[other]++] = rows.length(slot);
                }
            }
        }
    }

    int size() {
        return vertices.length;
    }

    /** Where in the core each vertex of the network counts: −1 in a piece without a cycle, which is all folded. */
    int[] anchors() {
        return anchors.clone();
    }

    /** A number of steps that no shortest chain has more than: twice those from the first vertex of a piece to its farthest. */
    int longestChain() {
        int[] depths = new int[size()];
        Arrays.fill(depths, -1);
        int[] queue = new int[size()];
        int longest = 0;
        for (int root = 0; root < size(); root++) {
            longest = depths[root] < 0 ? Math.max(longest, 2 * deepest(root, depths, queue)) : longest;
        }
        return longest;
    }

    private int deepest(int root, int[] depths, int[] queue) {
        int tail = 1;
        queue[0] = root;
        depths[root] = 0;
        for (int i = 0; i < tail; i++) {
            for (int slot = starts[queue[i]]; slot < starts[queue[i] + 1]; slot++) {
                int w = targets[slot];
                if (depths[w] < 0) {
                    depths[w] = depths[queue[i]] + 1;
                    queue[tail++] = w;
                }
            }
        }
        return depths[queue[tail - 1]];
    }

    /** How many vertices of the network count at this one. */
    double held(int vertex) {
        return held[vertex];
    }

    double shortest() {
        return Arrays.stream(lengths).min().orElse(1);
    }

    double longest() {
        return Arrays.stream(lengths).max().orElse(1);
    }

    /** The most neighbours that one has. */
    int greatestDegree() {
        return size() == 0 ? 0 : starts[1];
    }

    /**
     * Its vertices in an order that has those with the same hubs beside each other, so that a search from several at once
     * meets the same edges for most of them.
     */
    int[] byHubs() {
        return IntStream.range(0, size())
                .boxed()
                .sorted(this::compareRows)
                .mapToInt(v -> v)
                .toArray();
    }

    private int compareRows(int one, int other) {
        int rows = Arrays.compare(targets, starts[one], starts[one + 1], targets, starts[other], starts[other + 1]);
        return rows != 0 ? rows : Integer.compare(one, other);
    }

    /**
     * The betweenness of the network's vertices.
     *
     * @param ordered what all ordered pairs of this core, each counting as often as they hold pairs, say of each vertex
     */
    double[] betweenness(double[] ordered) {
        double[] all = settled.clone();
        for (int i = 0; i < vertices.length; i++) {
            all[vertices[i]] += ordered[i] / 2;
        }
        return all;
    }
}
