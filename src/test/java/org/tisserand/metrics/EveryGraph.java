package org.tisserand.metrics;

import java.util.List;
import java.util.function.Consumer;
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

    /** One bit for each pair; strengths 1, 2, 3 in turn. */
    private static String drawing(int n, int bits) {
        var text = new StringBuilder(String.join("\n", ACTORS.subList(0, n)));
        int pair = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++, pair++) {
                if ((bits >> pair & 1) == 1) {
                    text.append('\n').append(name(i)).append('–').append(name(j));
                    text.append(' ').append(1 + pair % 3);
                }
            }
        }
        return text.toString();
    }

    private static char name(int actor) {
        return (char) ('A' + actor);
    }
}
