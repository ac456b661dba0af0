package org.tisserand.metrics;

import java.util.Arrays;
import org.tisserand.model.Value;
import org.tisserand.network.Arcs;
import org.tisserand.network.Snapshot;

/**
 * Tarjan's strong components: parts in which ties, followed their way only, lead from any actor to any other.
 *
 * <p>An actor that no way leads back to is a part of its own, an isolate too; without actors there is none. Where no tie has a
 * direction they are the pieces of the network. Cost: O(n + m).
 *
 * @see <a href="https://doi.org/10.1137/0201010">Tarjan (1972), SIAM J. Comput. 1(2), 146–160</a>
 */
final class StrongComponents {

    private final Arcs arcs;
    private final int[] met;
    private final int[] earliest;
    private final int[] next;
    private final boolean[] open;
    private final int[] path;
    private final int[] waiting;
    private int onPath;
    private int waitingCount;
    private int clock;
    private int count;

    private StrongComponents(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        this.arcs = snapshot.arcs();
        this.met = new int[n];
        this.earliest = new int[n];
        this.next = new int[n];
        this.open = new boolean[n];
        this.path = new int[n];
        this.waiting = new int[n];
        Arrays.setAll(next, arcs::outStart);
    }

    static Scores counted(Snapshot snapshot) {
        var search = new StrongComponents(snapshot);
        for (int root = 0; root < snapshot.vertexCount(); root++) {
            if (search.met[root] == 0) {
                search.from(root);
            }
        }
        return Directions.remarked(Scores.one(Value.of(search.count)), snapshot);
    }

    /** Depth first, on a path of its own: networks are deeper than the stack. */
    private void from(int root) {
        enter(root);
        while (onPath > 0) {
            int v = path[onPath - 1];
            if (next[v] < arcs.outStart(v + 1)) {
                follow(v, arcs.outTarget(next[v]++));
            } else {
                leave(v);
            }
        }
    }

    private void enter(int v) {
        met[v] = ++clock;
        earliest[v] = clock;
        open[v] = true;
        path[onPath++] = v;
        waiting[waitingCount++] = v;
    }

    private void follow(int v, int to) {
        if (met[to] == 0) {
            enter(to);
        } else if (open[to]) {
            earliest[v] = Math.min(earliest[v], met[to]);
        }
    }

    private void leave(int v) {
        onPath--;
        if (onPath > 0) {
            int before = path[onPath - 1];
            earliest[before] = Math.min(earliest[before], earliest[v]);
        }
        if (earliest[v] == met[v]) {
            close(v);
        }
    }

    /** All that still waits since {@code v} was met is one part with it. */
    private void close(int v) {
        count++;
        int member;
        do {
            member = waiting[--waitingCount];
            open[member] = false;
        } while (member != v);
    }
}
