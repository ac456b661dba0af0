package org.tisserand.metrics;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * Burt's constraint: how far an actor's partners are themselves tied to one another.
 *
 * <p>With {@code p_ij} the share of i's ties (or of their strength) spent on j, and j ranging over the partners of i only:
 *
 * <pre>c_i = Σ_j ( p_ij + Σ_q p_iq · p_qj )²     q ≠ i, j</pre>
 *
 * <p>Low values mean structural holes, hence room to broker. A single partner gives 1; a closed triangle gives 1.125, so
 * that it is no share and no probability. An isolate has no partners and no value. Burt's hierarchy says how unequally the k
 * partners make it up: {@code Σ_j r_j ln r_j / (k ln k)} with {@code r_j = c_ij / (c_i / k)}, from 0 for all alike to 1 for one
 * alone, which by convention is also a single partner's. Cost: that of {@link ClosedTriads}.
 *
 * @see <a href="https://doi.org/10.1086/421787">Burt (2004), Structural Holes and Good Ideas, AJS 110(2)</a>
 * @see <a href="https://doi.org/10.1016/j.socnet.2020.02.001">Everett & Borgatti (2020), Social Networks 62</a>
 */
final class BurtConstraint {

    private final Snapshot snapshot;
    private final IntToDoubleFunction weight;
    private final double[] total;
    private final IntToDoubleFunction shared;

    /**
     * @param weight what a slot counts
     * @param total  of a vertex's slots
     * @param shared for an edge between i and j, the sum of what i gives q by what j gives q, over q's total, for each partner q of both
     */
    private BurtConstraint(Snapshot snapshot, IntToDoubleFunction weight, double[] total, IntToDoubleFunction shared) {
        this.snapshot = snapshot;
        this.weight = weight;
        this.total = total;
        this.shared = shared;
    }

    /** Each tie counting 1. */
    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        return alike(snapshot, progress).scores(progress);
    }

    private static BurtConstraint alike(Snapshot snapshot, Progress progress) {
        Triangles triangles = Triangles.shared(snapshot, progress);
        return new BurtConstraint(snapshot, slot -> 1, totals(snapshot, snapshot::degree), triangles::spread);
    }

    /** Each tie counting its strength. */
    static Scores weighted(Snapshot snapshot, Chosen chosen, Progress progress) {
        double[] total = totals(snapshot, v -> Degree.strength(snapshot, v));
        double[] weights = Degree.strengths(snapshot);
        double[] shared = ClosedTriads.sums(snapshot, (q, a, b) -> weights[a] * weights[b] / total[q], progress);
        return new BurtConstraint(snapshot, snapshot::weight, total, edge -> shared[edge]).scores(progress);
    }

    private static double[] totals(Snapshot snapshot, IntToDoubleFunction total) {
        return IntStream.range(0, snapshot.vertexCount()).mapToDouble(total).toArray();
    }

    /** Burt's hierarchy: how far a single partner makes the constraint, each tie counting 1. */
    static Scores hierarchy(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Partnered.each(snapshot, alike(snapshot, progress)::hierarchy, progress);
    }

    private Scores scores(Progress progress) {
        return Partnered.each(snapshot, this::constraint, progress);
    }

    private double constraint(int i) {
        double sum = 0;
        for (int slot = snapshot.start(i); slot < snapshot.start(i + 1); slot++) {
            sum += part(i, slot);
        }
        return sum;
    }

    private double hierarchy(int i) {
        double k = snapshot.degree(i);
        double mean = constraint(i) / k;
        double sum = 0;
        for (int slot = snapshot.start(i); slot < snapshot.start(i + 1); slot++) {
            double ratio = part(i, slot) / mean;
            sum += ratio * StrictMath.log(ratio);
        }
        return k == 1 ? 1 : sum / (k * StrictMath.log(k));
    }

    /** What the partner at {@code slot} adds to the constraint of {@code i}: what i spends on him, straight and through those they share. */
    private double part(int i, int slot) {
        double spent = (weight.applyAsDouble(slot) + shared.applyAsDouble(snapshot.edgeNumber(slot))) / total[i];
        return spent * spent;
    }
}
