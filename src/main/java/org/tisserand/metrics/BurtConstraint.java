package org.tisserand.metrics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
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
 * alone, which by convention is also a single partner's. Cost: O(Σ d²).
 *
 * @see <a href="https://doi.org/10.1086/421787">Burt (2004), Structural Holes and Good Ideas, AJS 110(2)</a>
 * @see <a href="https://doi.org/10.1016/j.socnet.2020.02.001">Everett & Borgatti (2020), Social Networks 62</a>
 */
final class BurtConstraint {

    private final Snapshot snapshot;
    private final IntToDoubleFunction weight;
    private final double[] total;

    private BurtConstraint(Snapshot snapshot, IntToDoubleFunction weight, IntToDoubleFunction total) {
        this.snapshot = snapshot;
        this.weight = weight;
        this.total =
                IntStream.range(0, snapshot.vertexCount()).mapToDouble(total).toArray();
    }

    /** Each tie counting 1. */
    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        return new BurtConstraint(snapshot, slot -> 1, snapshot::degree).scores(progress);
    }

    /** Each tie counting its strength. */
    static Scores weighted(Snapshot snapshot, Chosen chosen, Progress progress) {
        return new BurtConstraint(snapshot, snapshot::weight, v -> Degree.strength(snapshot, v)).scores(progress);
    }

    /** Burt's hierarchy: how far a single partner makes the constraint, each tie counting 1. */
    static Scores hierarchy(Snapshot snapshot, Chosen chosen, Progress progress) {
        var burt = new BurtConstraint(snapshot, slot -> 1, snapshot::degree);
        return Partnered.each(snapshot, burt::hierarchy, progress);
    }

    private Scores scores(Progress progress) {
        return Partnered.each(snapshot, i -> parts(i).sum(), progress);
    }

    private double hierarchy(int i) {
        double k = snapshot.degree(i);
        double[] parts = parts(i).toArray();
        double mean = Arrays.stream(parts).sum() / k;
        return k == 1
                ? 1
                : Arrays.stream(parts)
                                .map(part -> part / mean * StrictMath.log(part / mean))
                                .sum()
                        / (k * StrictMath.log(k));
    }

    /** What each partner adds to the constraint. */
    private DoubleStream parts(int i) {
        return IntStream.range(snapshot.start(i), snapshot.start(i + 1)).mapToDouble(slot -> {
            double spent = share(i, slot) + indirect(i, snapshot.target(slot));
            return spent * spent;
        });
    }

    /** What i spends on j through the partners they share. */
    private double indirect(int i, int j) {
        return SharedPartners.sum(snapshot, i, j, (a, b) -> share(i, a) * share(snapshot.target(a), b));
    }

    /** The share of {@code vertex}'s total that the tie at {@code slot} has, from whichever end the slot is read. */
    private double share(int vertex, int slot) {
        return weight.applyAsDouble(slot) / total[vertex];
    }
}
