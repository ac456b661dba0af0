package org.tisserand.metrics;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

/**
 * Directed graphs of few actors: all 4 096 labelled ones of four, those of fewer, and of the 1 048 576 of five one of each of
 * their 9 608 forms, its names drawn. Each arc has its own strength of 1, 2 or 3, drawn.
 */
final class EveryDigraph {

    private static final List<String> ACTORS = List.of("A @x", "B @x", "C @y", "D @y", "E");

    private EveryDigraph() {}

    /** Shows each with its matrix: the strength of the arc from one to the other, 0 where there is none. */
    static void upToFive(BiConsumer<Snapshot, double[][]> judged) {
        var random = new Random(5);
        for (int n = 0; n <= 4; n++) {
            for (int bits = 0; bits < 1 << (n * (n - 1)); bits++) {
                show(n, bits, random, judged);
            }
        }
        List<int[]> orders = Orders.of(5);
        BitSet met = new BitSet(1 << 20);
        for (int bits = 0; bits < 1 << 20; bits = met.nextClearBit(bits)) {
            int[] alike = new int[orders.size()];
            for (int i = 0; i < alike.length; i++) {
                alike[i] = renamed(bits, orders.get(i));
                met.set(alike[i]);
            }
            show(5, alike[random.nextInt(alike.length)], random, judged);
        }
    }

    private static int renamed(int bits, int[] order) {
        int all = 0;
        for (int pair = 0; pair < 20; pair++) {
            all |= (bits >> pair & 1) << pair(5, order[from(5, pair)], order[to(5, pair)]);
        }
        return all;
    }

    private static int from(int n, int pair) {
        return pair / (n - 1);
    }

    private static int to(int n, int pair) {
        return pair % (n - 1) < from(n, pair) ? pair % (n - 1) : pair % (n - 1) + 1;
    }

    private static int pair(int n, int from, int to) {
        return from * (n - 1) + (to < from ? to : to - 1);
    }

    private static void show(int n, int bits, Random random, BiConsumer<Snapshot, double[][]> judged) {
        double[][] strength = new double[n][n];
        var text = new StringBuilder(String.join("\n", ACTORS.subList(0, n)));
        for (int pair = 0; pair < n * (n - 1); pair++) {
            if ((bits >> pair & 1) == 1) {
                int from = from(n, pair);
                int to = to(n, pair);
                strength[from][to] = 1 + random.nextInt(3);
                text.append("\n%s→%s %s".formatted("ABCDE".charAt(from), "ABCDE".charAt(to), strength[from][to]));
            }
        }
        judged.accept(Sketch.network(text.toString()), strength);
    }
}
