package org.tisserand.findings.bridges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tisserand.network.Snapshot;

/**
 * Where a network comes apart: its cut vertices with the pieces they hold together, and the edges that alone join two
 * sides. One depth-first search with low points, iterative so that a long chain does not exhaust the stack: O(n + m), and O(n) more
 * for each cut vertex or edge told with its pieces.
 *
 * @see <a href="https://doi.org/10.1145/362248.362272">Hopcroft and Tarjan (1973), Commun. ACM 16, 372</a>
 */
final class Separation {

    /**
     * A vertex without which its component falls into pieces.
     *
     * @param vertex the cut vertex
     * @param pieces what remains of its component, two or more pieces: largest first, then by lowest vertex
     */
    record Cut(int vertex, List<int[]> pieces) {}

    /**
     * An edge without which its component falls in two.
     *
     * @param edge  the edge's number
     * @param sides the two halves: larger first, then by lowest vertex
     */
    record Seam(int edge, List<int[]> sides) {}

    private final Snapshot network;
    private final int[] found;
    private final int[] low;
    private final int[] parent;
    private final int[] parentEdge;
    private final int[] after;
    private final int[] order;
    private final int[] path;
    private final int[] next;
    private int count;

    Separation(Snapshot network) {
        int n = network.vertexCount();
        this.network = network;
        this.found = new int[n];
        this.low = new int[n];
        this.parent = new int[n];
        this.parentEdge = new int[n];
        this.after = new int[n];
        this.order = new int[n];
        this.path = new int[n];
        this.next = new int[n];
        Arrays.fill(found, -1);
        for (int v = 0; v < n; v++) {
            if (found[v] < 0) {
                search(v);
            }
        }
    }

    private void search(int root) {
        int depth = 0;
        next[0] = 0;
        path[0] = enter(root, -1, -1);
        while (depth >= 0) {
            int v = path[depth];
            int slot = network.start(v) + next[depth]++;
            if (slot == network.start(v + 1)) {
                leave(v);
                depth--;
            } else if (network.edgeNumber(slot) != parentEdge[v]) {
                int w = network.target(slot);
                if (found[w] < 0) {
                    path[++depth] = enter(w, v, network.edgeNumber(slot));
                    next[depth] = 0;
                } else {
                    low[v] = Math.min(low[v], found[w]);
                }
            }
        }
    }

    private int enter(int v, int from, int edge) {
        found[v] = count;
        low[v] = count;
        parent[v] = from;
        parentEdge[v] = edge;
        order[count++] = v;
        return v;
    }

    private void leave(int v) {
        after[v] = count;
        if (parent[v] >= 0) {
            low[parent[v]] = Math.min(low[parent[v]], low[v]);
        }
    }

    /** Cut vertices, ascending. */
    List<Cut> cuts() {
        List<List<int[]>> severed = new ArrayList<>();
        for (int v = 0; v < found.length; v++) {
            severed.add(new ArrayList<>());
        }
        for (int v = 0; v < found.length; v++) {
            if (parent[v] >= 0 && low[v] >= found[parent[v]]) {
                severed.get(parent[v]).add(below(v));
            }
        }
        var cuts = new ArrayList<Cut>();
        for (int v = 0; v < found.length; v++) {
            List<int[]> pieces = pieces(v, severed.get(v));
            if (pieces.size() > 1) {
                cuts.add(new Cut(v, pieces));
            }
        }
        return cuts;
    }

    private List<int[]> pieces(int v, List<int[]> severed) {
        if (severed.isEmpty()) {
            return List.of();
        }
        var pieces = new ArrayList<>(severed);
        int[] rest = rest(v, severed);
        if (rest.length > 0) {
            pieces.add(rest);
        }
        return ordered(pieces);
    }

    private static List<int[]> ordered(List<int[]> pieces) {
        return pieces.stream()
                .sorted(Comparator.<int[]>comparingInt(piece -> -piece.length).thenComparingInt(piece -> piece[0]))
                .toList();
    }

    /** What of v's component is neither v nor severed by its loss. */
    private int[] rest(int v, List<int[]> severed) {
        var gone = new boolean[found.length];
        gone[v] = true;
        severed.forEach(piece -> Arrays.stream(piece).forEach(each -> gone[each] = true));
        return Arrays.stream(component(v)).filter(each -> !gone[each]).toArray();
    }

    /** Edges that alone join two sides, ascending. */
    List<Seam> seams() {
        var seams = new ArrayList<Seam>();
        for (int v = 0; v < found.length; v++) {
            if (parent[v] >= 0 && low[v] > found[parent[v]]) {
                int[] below = below(v);
                int[] above = Arrays.stream(component(v))
                        .filter(each -> Arrays.binarySearch(below, each) < 0)
                        .toArray();
                seams.add(new Seam(parentEdge[v], ordered(List.of(below, above))));
            }
        }
        seams.sort(Comparator.comparingInt(Seam::edge));
        return seams;
    }

    private int[] below(int v) {
        int[] piece = Arrays.copyOfRange(order, found[v], after[v]);
        Arrays.sort(piece);
        return piece;
    }

    private int[] component(int v) {
        int root = v;
        while (parent[root] >= 0) {
            root = parent[root];
        }
        return below(root);
    }
}
