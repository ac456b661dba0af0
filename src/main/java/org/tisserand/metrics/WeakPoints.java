package org.tisserand.metrics;

import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * The articulation points and the bridges: actors and ties whose loss would cut a piece of the network in two.
 *
 * <p>By one depth-first search that knows, for each vertex, the earliest one that its descendants reach by another way
 * (its low point). Ties of the same pair are one edge, so that a bridge may rest on several records. What is known of the vertices on the way is
 * kept by how far along they are, so that it is at hand; of the others, only when they were entered. Cost: O(n + m).
 *
 * @see <a href="https://doi.org/10.1145/362248.362272">Hopcroft & Tarjan (1973), CACM 16(6), 372–378</a>
 */
public final class WeakPoints {

    private final Snapshot snapshot;
    private final int[] entered;
    private final int[] path;
    private final int[] low;
    private final int[] slot;
    private final boolean[] articulation;
    private final boolean[] bridge;
    private int clock;

    private WeakPoints(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        this.snapshot = snapshot;
        this.entered = new int[n];
        this.path = new int[n];
        this.low = new int[n];
        this.slot = new int[n];
        this.articulation = new boolean[n];
        this.bridge = new boolean[snapshot.edgeCount()];
    }

    public static WeakPoints of(Snapshot snapshot) {
        var points = new WeakPoints(snapshot);
        for (int root = 0; root < snapshot.vertexCount(); root++) {
            if (points.entered[root] == 0) {
                points.search(root);
            }
        }
        return points;
    }

    /** Depth first without recursion: the way from the root is in {@code path}, the way on from each of its vertices in {@code slot}. */
    private void search(int root) {
        int branches = 0;
        int depth = enter(root, 0);
        while (depth >= 0) {
            int on = advance(depth);
            if (on >= 0) {
                depth = enter(on, depth + 1);
            } else {
                branches += depth == 1 ? 1 : 0;
                depth = leave(depth);
            }
        }
        articulation[root] = branches > 1;
    }

    private int enter(int v, int depth) {
        entered[v] = ++clock;
        path[depth] = v;
        low[depth] = clock;
        slot[depth] = snapshot.start(v);
        return depth;
    }

    /** The next vertex that nobody entered yet; −1 if all about the path's last were. */
    private int advance(int depth) {
        int v = path[depth];
        int parent = depth == 0 ? -1 : path[depth - 1];
        int end = snapshot.start(v + 1);
        int least = low[depth];
        for (int next = slot[depth]; next < end; next++) {
            int w = snapshot.target(next);
            int at = entered[w];
            if (at == 0) {
                slot[depth] = next + 1;
                low[depth] = least;
                return w;
            }
            if (at < least && w != parent) {
                least = at;
            }
        }
        low[depth] = least;
        return -1;
    }

    /** Goes back by one, which now knows what lies beyond. */
    private int leave(int depth) {
        int before = depth - 1;
        if (before >= 0) {
            int p = path[before];
            low[before] = Math.min(low[before], low[depth]);
            articulation[p] |= before > 0 && low[depth] >= entered[p];
            if (low[depth] > entered[p]) {
                bridge[snapshot.edgeNumber(slot[before] - 1)] = true;
            }
        }
        return before;
    }

    public boolean isArticulation(int vertex) {
        return articulation[vertex];
    }

    /** Whether the edge of that number, in the order of {@link Snapshot#edges()}, is a bridge. */
    public boolean isBridge(int edge) {
        return bridge[edge];
    }

    static Scores articulations(Snapshot snapshot) {
        WeakPoints points = shared(snapshot);
        return Scores.of(IntStream.range(0, snapshot.vertexCount())
                .map(v -> points.articulation[v] ? 1 : 0)
                .toArray());
    }

    static Scores bridges(Snapshot snapshot) {
        WeakPoints points = shared(snapshot);
        return Scores.of(IntStream.range(0, snapshot.edgeCount())
                .map(e -> points.bridge[e] ? 1 : 0)
                .toArray());
    }

    static Scores bridgeCount(Snapshot snapshot) {
        WeakPoints points = shared(snapshot);
        int[] bridges = IntStream.range(0, snapshot.edgeCount())
                .filter(points::isBridge)
                .toArray();
        int single = Math.toIntExact(IntStream.of(bridges)
                .mapToObj(snapshot.edges()::get)
                .filter(edge -> records(edge) == 1)
                .count());
        return Scores.one(Value.of(bridges.length)).with(Phrase.message("remark.single-record", Phrase.number(single)));
    }

    private static int records(Edge edge) {
        return edge.ties().size() + edge.shared().size();
    }

    private static WeakPoints shared(Snapshot snapshot) {
        return snapshot.once(WeakPoints.class, WeakPoints::of);
    }
}
