package org.tisserand.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * Every three vertices that are all adjacent, each met once.
 *
 * <p>Edges lead from the vertex of the lower degree to that of the higher, so that no row is long: O(m √m) at worst. Vertices are dealt
 * into parts by the work they make, whatever the number of threads, so that threads change no bit of a sum.
 *
 * @see <a href="https://doi.org/10.1137/0214017">Chiba & Nishizeki (1985), SIAM J. Comput. 14(1)</a>
 */
final class ClosedTriads {

    private static final int PARTS = 4;

    /** Vertices between two words of how far it is. */
    private static final int STRIDE = 4096;

    private final int[] order;
    private final int[] starts;
    private final int[] targets;
    private final int[] edges;

    private ClosedTriads(Snapshot snapshot) {
        this.order = byDegree(snapshot);
        int[] place = new int[order.length];
        for (int p = 0; p < order.length; p++) {
            place[order[p]] = p;
        }
        this.starts = starts(snapshot, order, place);
        this.targets = new int[snapshot.edgeCount()];
        this.edges = new int[snapshot.edgeCount()];
        Batches.each(order.length, p -> fill(snapshot, place, p), Progress.UNHEARD);
    }

    /** Who is told of three vertices and of the edges that join them; each edge is written as its ends. */
    @FunctionalInterface
    interface Triad {
        void at(int u, int v, int w, int uv, int uw, int vw);
    }

    /** What a partner whom both ends of an edge have adds to the edge. */
    @FunctionalInterface
    interface Shared {
        /** @param one and other: the edges by which both ends reach {@code partner}; their order must not matter */
        double of(int partner, int one, int other);
    }

    /** For each edge, the sum over the partners that both its ends have. */
    static double[] sums(Snapshot snapshot, Shared shared, Progress progress) {
        List<Sums> parts = of(snapshot, () -> new Sums(snapshot.edgeCount(), shared), progress);
        return added(parts.stream().map(Sums::at).toList());
    }

    private record Sums(List<double[]> held, Shared shared) implements Triad {

        private Sums(int edges, Shared shared) {
            this(List.of(new double[edges]), shared);
        }

        private double[] at() {
            return held.get(0);
        }

        @Override
        public void at(int u, int v, int w, int uv, int uw, int vw) {
            double[] sums = at();
            sums[uv] += shared.of(w, uw, vw);
            sums[uw] += shared.of(v, uv, vw);
            sums[vw] += shared.of(u, uv, uw);
        }
    }

    /** The sums of several parts, added in their order. */
    static double[] added(List<double[]> parts) {
        double[] all = parts.get(0);
        for (double[] part : parts.subList(1, parts.size())) {
            Arrays.setAll(all, e -> all[e] + part[e]);
        }
        return all;
    }

    /**
     * Tells of each triad one of those who listen, of whom there are always as many, each in one thread.
     *
     * @return them, in the order of their parts
     */
    static <T extends Triad> List<T> of(Snapshot snapshot, Supplier<T> listener, Progress progress) {
        var triads = new ClosedTriads(snapshot);
        int[] ends = triads.parts();
        var steps = new Steps(snapshot.vertexCount() / STRIDE, progress);
        return IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    T told = listener.get();
                    triads.tell(ends[part], ends[part + 1], told, steps);
                    return told;
                })
                .toList();
    }

    private static int[] byDegree(Snapshot snapshot) {
        int[] next = new int[snapshot.vertexCount() + 1];
        for (int v = 0; v < snapshot.vertexCount(); v++) {
            next[snapshot.degree(v) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] order = new int[snapshot.vertexCount()];
        for (int v = 0; v < order.length; v++) {
            order[next[snapshot.degree(v)]++] = v;
        }
        return order;
    }

    private static int[] starts(Snapshot snapshot, int[] order, int[] place) {
        int[] starts = new int[order.length + 1];
        Batches.each(
                order.length,
                p -> {
                    int ahead = 0;
                    for (int slot = snapshot.start(order[p]); slot < snapshot.start(order[p] + 1); slot++) {
                        ahead += place[snapshot.target(slot)] > p ? 1 : 0;
                    }
                    starts[p + 1] = ahead;
                },
                Progress.UNHEARD);
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private void fill(Snapshot snapshot, int[] place, int p) {
        int next = starts[p];
        for (int slot = snapshot.start(order[p]); slot < snapshot.start(order[p] + 1); slot++) {
            int head = place[snapshot.target(slot)];
            if (head > p) {
                targets[next] = head;
                edges[next++] = snapshot.edgeNumber(slot);
            }
        }
    }

    /** Where each part begins, and where the last ends. */
    private int[] parts() {
        long[] work = new long[order.length + 1];
        for (int p = 0; p < order.length; p++) {
            // Those who lead nowhere make none, so that isolates move no part's end.
            for (int i = starts[p]; i < starts[p + 1]; i++) {
                work[p + 1] += 1L + starts[targets[i] + 1] - starts[targets[i]];
            }
        }
        Arrays.parallelPrefix(work, Long::sum);
        int[] ends = new int[PARTS + 1];
        for (int part = 1; part <= PARTS; part++) {
            int found = Arrays.binarySearch(work, work[order.length] * part / PARTS);
            ends[part] = part == PARTS ? order.length : found < 0 ? -found - 1 : found;
        }
        return ends;
    }

    private void tell(int first, int end, Triad told, Steps steps) {
        int[] mark = new int[order.length];
        for (int p = first; p < end; p++) {
            for (int i = starts[p]; i < starts[p + 1]; i++) {
                mark[targets[i]] = edges[i] + 1;
            }
            for (int i = starts[p]; i < starts[p + 1]; i++) {
                close(p, i, mark, told);
            }
            for (int i = starts[p]; i < starts[p + 1]; i++) {
                mark[targets[i]] = 0;
            }
            if (p % STRIDE == STRIDE - 1) {
                steps.one();
            }
        }
    }

    private void close(int p, int i, int[] mark, Triad told) {
        int q = targets[i];
        for (int j = starts[q]; j < starts[q + 1]; j++) {
            int edge = mark[targets[j]] - 1;
            if (edge >= 0) {
                told.at(order[p], order[q], order[targets[j]], edges[i], edge, edges[j]);
            }
        }
    }
}
