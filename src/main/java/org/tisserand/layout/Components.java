package org.tisserand.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tisserand.network.Snapshot;

/** The connected parts of a snapshot, the largest first, then by their lowest vertex; each sorted by vertex. */
final class Components {

    private final Snapshot snapshot;
    private final boolean[] seen;

    private Components(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.seen = new boolean[snapshot.vertexCount()];
    }

    static List<int[]> of(Snapshot snapshot) {
        var search = new Components(snapshot);
        var parts = new ArrayList<int[]>();
        for (int v = 0; v < snapshot.vertexCount(); v++) {
            if (!search.seen[v]) {
                parts.add(search.from(v));
            }
        }
        parts.sort(Comparator.comparingInt(part -> -part.length));
        return parts;
    }

    private int[] from(int first) {
        int[] queue = new int[snapshot.vertexCount() - first];
        int tail = 0;
        queue[tail++] = first;
        seen[first] = true;
        for (int head = 0; head < tail; head++) {
            int vertex = queue[head];
            for (int slot = snapshot.start(vertex); slot < snapshot.start(vertex + 1); slot++) {
                int next = snapshot.target(slot);
                if (!seen[next]) {
                    seen[next] = true;
                    queue[tail++] = next;
                }
            }
        }
        int[] part = Arrays.copyOf(queue, tail);
        Arrays.sort(part);
        return part;
    }
}
