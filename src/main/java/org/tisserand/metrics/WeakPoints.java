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
 * (its low point). Ties of the same pair are one edge, so that a bridge may rest on several records. Cost: O(n + m).
 *
 * @see <a href="https://doi.org/10.1145/362248.362272">Hopcroft & Tarjan (1973), CACM 16(6), 372–378</a>
 */
public final class WeakPoints {

    private final Snapshot snapshot;
    private final int[] entered;
    private final int[] low;
    private final int[] slot;
    private final int[] parent;
    private final boolean[] articulation;
    private final boolean[] bridge;
    private int clock;

    private WeakPoints(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        this.snapshot = snapshot;
        this.entered = new int[n];
        this.low = new int[n];
        this.slot = new int[n];
        this.parent = new int[n];
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

    /** Depth first without recursion: the way back is in {@code parent}, the way on in {@code slot}. */
    private void search(int root) {
        int branches = 0;
        enter(root, -1);
        int v = root;
        while (v >= 0) {
            if (slot[v] < snapshot.start(v + 1)) {
                v = advance(v);
            } else {
                branches += parent[v] == root ? 1 : 0;
                v = leave(v, root);
            }
        }
        articulation[root] = branches > 1;
    }

    private void enter(int v, int from) {
        entered[v] = ++clock;
        low[v] = clock;
        slot[v] = snapshot.start(v);
        parent[v] = from;
    }

    /** Follows v's next tie, and says where the search stands. */
    private int advance(int v) {
        int w = snapshot.target(slot[v]++);
        if (entered[w] == 0) {
            enter(w, v);
            return w;
        }
        if (w != parent[v]) {
            low[v] = Math.min(low[v], entered[w]);
        }
        return v;
    }

    /** Goes back from v to its parent, which now knows what lies beyond v. */
    private int leave(int v, int root) {
        int p = parent[v];
        if (p >= 0) {
            low[p] = Math.min(low[p], low[v]);
            articulation[p] |= p != root && low[v] >= entered[p];
            if (low[v] > entered[p]) {
                bridge[snapshot.edgeNumber(slot[p] - 1)] = true;
            }
        }
        return p;
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
