package org.tisserand.metrics;

import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * Burt's effective size: an actor's partners, less those who are redundant because they are tied to its others; and his
 * efficiency, the effective size for each partner.
 *
 * <p>{@code k − 2t / k} with t ties among its k partners (Borgatti's form, each tie counting 1): k when no two of them are
 * tied, 1 when all are. The weighted one is Burt's own, {@code Σⱼ (1 − Σ_q p(i, q) m(j, q))} where p is the share of i's
 * strength that q has, and m the strength of j and q over the greatest that j has with anyone; with strengths alike it is
 * Borgatti's form. An isolate has no value. Cost: that of {@link ClosedTriads}.
 *
 * @see <a href="https://www.analytictech.com/connections/v20(1)/holes.htm">Borgatti (1997), Connections 20(1)</a>
 */
final class EffectiveSize {

    private EffectiveSize() {}

    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        Triangles triangles = Triangles.shared(snapshot, progress);
        return Partnered.each(snapshot, v -> size(snapshot, triangles, v), progress);
    }

    static Scores efficiency(Snapshot snapshot, Chosen chosen, Progress progress) {
        Triangles triangles = Triangles.shared(snapshot, progress);
        return Partnered.each(snapshot, v -> size(snapshot, triangles, v) / snapshot.degree(v), progress);
    }

    private static double size(Snapshot snapshot, Triangles triangles, int v) {
        double k = snapshot.degree(v);
        return k - 2 * triangles.at(v) / k;
    }

    static Scores weighted(Snapshot snapshot, Chosen chosen, Progress progress) {
        double[] closest = IntStream.range(0, snapshot.vertexCount())
                .mapToDouble(v -> closest(snapshot, v))
                .toArray();
        double[] weights = Degree.strengths(snapshot);
        double[] shared = ClosedTriads.sums(snapshot, (q, a, b) -> weights[a] * weights[b], progress);
        return Partnered.each(snapshot, v -> snapshot.degree(v) - redundancy(snapshot, closest, shared, v), progress);
    }

    /** The strength of the strongest tie; 0 for an isolate. */
    private static double closest(Snapshot snapshot, int v) {
        double most = 0;
        for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
            most = Math.max(most, snapshot.weight(slot));
        }
        return most;
    }

    /** Over the partners j of i, the share of i's strength that goes to partners of j, by how near they are to being j's closest. */
    private static double redundancy(Snapshot snapshot, double[] closest, double[] shared, int i) {
        double sum = 0;
        for (int slot = snapshot.start(i); slot < snapshot.start(i + 1); slot++) {
            sum += shared[snapshot.edgeNumber(slot)] / closest[snapshot.target(slot)];
        }
        return sum / Degree.strength(snapshot, i);
    }
}
