package org.tisserand.metrics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

/** All labelled graphs of few actors, connected or not: 1 024 of five, 32 768 of six. */
final class EveryGraph {

    /** Two sectors of two, one of one, and one actor whose sector nobody told. */
    private static final List<String> ACTORS = List.of("A @x", "B @x", "C @y", "D @y", "E @z", "F");

    private EveryGraph() {}

    /** Shows each graph of 0 to {@code most} actors, six at the most. */
    static void upTo(int most, Consumer<Snapshot> judged) {
        for (int n = 0; n <= most; n++) {
            for (int bits = 0; bits < 1 << (n * (n - 1) / 2); bits++) {
                judged.accept(Sketch.network(drawing(n, bits)));
            }
        }
    }

    /**
     * Shows graphs of six of each of the 156 forms that such graphs have, {@code times} of each, their names and strengths
     * (1, 2 or 3) drawn: where all 32 768 would take too long.
     */
    static void ofEachFormOfSix(int times, Consumer<Snapshot> judged) {
        var random = new Random(6);
        BitSet met = new BitSet(1 << 15);
        for (int bits = met.nextClearBit(0); bits < 1 << 15; bits = met.nextClearBit(bits)) {
            int[] alike = Orders.of(6).stream().mapToInt(renamed(bits)).toArray();
            Arrays.stream(alike).forEach(met::set);
            for (int time = 0; time < times; time++) {
                judged.accept(
                        Sketch.network(drawing(6, alike[random.nextInt(alike.length)], pair -> 1 + random.nextInt(3))));
            }
        }
    }

    private static ToIntFunction<int[]> renamed(int bits) {
        return order -> {
            int all = 0;
            int pair = 0;
            for (int i = 0; i < 6; i++) {
                for (int j = i + 1; j < 6; j++, pair++) {
                    int u = Math.min(order[i], order[j]);
                    int v = Math.max(order[i], order[j]);
                    all |= (bits >> pair & 1) << (u * (11 - u) / 2 + v - u - 1);
                }
            }
            return all;
        };
    }

    /** One bit for each pair; strengths 1, 2, 3 in turn. */
    private static String drawing(int n, int bits) {
        return drawing(n, bits, pair -> 1 + pair % 3);
    }

    private static String drawing(int n, int bits, IntUnaryOperator strength) {
        var text = new StringBuilder(String.join("\n", ACTORS.subList(0, n)));
        int pair = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++, pair++) {
                if ((bits >> pair & 1) == 1) {
                    text.append('\n').append(name(i)).append('–').append(name(j));
                    text.append(' ').append(strength.applyAsInt(pair));
                }
            }
        }
        return text.toString();
    }

    private static char name(int actor) {
        return (char) ('A' + actor);
    }
}
