package org.tisserand.layout;

import java.util.Arrays;
import java.util.Random;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;
import org.tisserand.layout.Positions.Point;
import org.tisserand.network.Snapshot;

/**
 * One connected part, laid out by GraphStream's spring box: neighbours attract, all repel (Barnes–Hut).
 *
 * <p>Its own measure of rest stays near 0 and never says that it is done, so the number of steps is fixed by the size.
 */
final class Springs {

    private static final long SEED = 42;
    private static final String SOURCE = "snapshot";

    private final Snapshot snapshot;
    private final int[] part;
    private final SpringBox box = new SpringBox(false, new Random(SEED));

    private Springs(Snapshot snapshot, int[] part) {
        this.snapshot = snapshot;
        this.part = part;
    }

    /** A point for each vertex of {@code part}, in its order, in units of a tie's length, turned to lie flat. */
    static Point[] layOut(Snapshot snapshot, int[] part) {
        return Turn.flat(new Springs(snapshot, part).settle());
    }

    /** As many steps as a good picture needs, fewer where each costs more. */
    static int steps(int vertices, int edges) {
        return (int) Math.max(80, Math.min(400, 6_000_000L / (20L * vertices + edges)));
    }

    private Point[] settle() {
        int edges = load();
        int steps = steps(part.length, edges);
        for (int step = 0; step < steps; step++) {
            box.compute();
        }
        return Arrays.stream(part).mapToObj(this::place).toArray(Point[]::new);
    }

    // The box takes an event whose number is not above the last one's for an echo, and drops it without a word.
    private int load() {
        long event = 0;
        for (int vertex : part) {
            box.nodeAdded(SOURCE, ++event, name(vertex));
        }
        int edges = 0;
        for (int u : part) {
            for (int v : snapshot.neighbours(u)) {
                if (u < v) {
                    box.edgeAdded(SOURCE, ++event, "e" + edges, name(u), name(v), false);
                    edges++;
                }
            }
        }
        return edges;
    }

    private Point place(int vertex) {
        var position = box.getSpatialIndex().getParticle(name(vertex)).getPosition();
        return new Point(position.x, position.y);
    }

    private static String name(int vertex) {
        return Integer.toString(vertex);
    }
}
