package org.tisserand.metrics;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * Burt's constraint: how far an actor's partners are themselves tied to one another.
 *
 * <p>With {@code p_ij} the share of i's ties (or of their strength) spent on j, and j ranging over the partners of i only:
 *
 * <pre>c_i = Σ_j ( p_ij + Σ_q p_iq · p_qj )²     q ≠ i, j</pre>
 *
 * <p>Low values mean structural holes, hence room to broker. A single partner gives 1; a closed triangle gives 1.125, so
 * that it is no share and no probability. An isolate has no partners and no value. Cost: O(Σ d²).
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
    static Scores of(Snapshot snapshot) {
        return new BurtConstraint(snapshot, slot -> 1, snapshot::degree).scores();
    }

    /** Each tie counting its strength. */
    static Scores weighted(Snapshot snapshot) {
        return new BurtConstraint(snapshot, snapshot::weight, v -> Degree.strength(snapshot, v)).scores();
    }

    private Scores scores() {
        List<Value> values = IntStream.range(0, snapshot.vertexCount())
                .mapToObj(v -> snapshot.degree(v) == 0 ? Value.undefined("isolate") : Value.of(constraint(v)))
                .toList();
        return new Scores(values);
    }

    private double constraint(int i) {
        double sum = 0;
        for (int slot = snapshot.start(i); slot < snapshot.start(i + 1); slot++) {
            double spent = share(i, slot) + indirect(i, snapshot.target(slot));
            sum += spent * spent;
        }
        return sum;
    }

    /** What i spends on j through the partners they share; one pass over both rows, which ascend. */
    private double indirect(int i, int j) {
        double sum = 0;
        int a = snapshot.start(i);
        int b = snapshot.start(j);
        while (a < snapshot.start(i + 1) && b < snapshot.start(j + 1)) {
            int q = snapshot.target(a);
            int r = snapshot.target(b);
            if (q == r) {
                sum += share(i, a) * share(q, b);
            }
            a += q <= r ? 1 : 0;
            b += r <= q ? 1 : 0;
        }
        return sum;
    }

    /** The share of {@code vertex}'s total that the tie at {@code slot} has, from whichever end the slot is read. */
    private double share(int vertex, int slot) {
        return weight.applyAsDouble(slot) / total[vertex];
    }
}
