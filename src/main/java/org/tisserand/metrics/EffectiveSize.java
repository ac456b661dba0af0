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
 * Borgatti's form. An isolate has no value. Cost: O(Σ d²).
 *
 * @see <a href="https://www.analytictech.com/connections/v20(1)/holes.htm">Borgatti (1997), Connections 20(1)</a>
 */
final class EffectiveSize {

    private EffectiveSize() {}

    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Partnered.each(snapshot, v -> size(snapshot, v), progress);
    }

    static Scores efficiency(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Partnered.each(snapshot, v -> size(snapshot, v) / snapshot.degree(v), progress);
    }

    static Scores weighted(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Partnered.each(snapshot, v -> weighted(snapshot, v), progress);
    }

    private static double weighted(Snapshot snapshot, int v) {
        return IntStream.range(snapshot.start(v), snapshot.start(v + 1))
                .map(snapshot::target)
                .mapToDouble(partner -> 1 - redundancy(snapshot, v, partner))
                .sum();
    }

    private static double size(Snapshot snapshot, int v) {
        double k = snapshot.degree(v);
        return k - 2 * Triangles.shared(snapshot).at(v) / k;
    }

    /** The share of i's strength that goes to partners of j, by how near they are to being j's closest. */
    private static double redundancy(Snapshot snapshot, int i, int j) {
        double closest = IntStream.range(snapshot.start(j), snapshot.start(j + 1))
                .mapToDouble(snapshot::weight)
                .max()
                .orElseThrow();
        double shared =
                SharedPartners.sum(snapshot, i, j, (a, b) -> snapshot.weight(a) * (snapshot.weight(b) / closest));
        return shared / Degree.strength(snapshot, i);
    }
}
