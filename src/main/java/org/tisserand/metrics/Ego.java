package org.tisserand.metrics;

import java.util.BitSet;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/** What some metrics of the registry say of one actor, without the values of all others: for whoever asks for two of ten thousand. */
public enum Ego {
    /** O(1). */
    DEGREE("degree"),
    /** O(Σ k) over the partners. */
    TWO_STEP_REACH("two-step-reach"),
    /** O(Σ k) over the partners; the same sums as {@link BurtConstraint} to the last bits. */
    CONSTRAINT("constraint");

    private final String metric;

    Ego(String metric) {
        this.metric = metric;
    }

    /** Its id in the registry. */
    public String metric() {
        return metric;
    }

    public Value of(Snapshot network, int vertex) {
        return switch (this) {
            case DEGREE -> Value.of(network.degree(vertex));
            case TWO_STEP_REACH -> Value.of(Reach.inTwoSteps(network, vertex));
            case CONSTRAINT ->
                network.degree(vertex) == 0 ? Value.undefined("isolate") : Value.of(constraint(network, vertex));
        };
    }

    private static double constraint(Snapshot network, int i) {
        var partners = new BitSet(network.vertexCount());
        for (int j : network.neighbours(i)) {
            partners.set(j);
        }
        double sum = 0;
        for (int j : network.neighbours(i)) {
            double spent = 1;
            for (int slot = network.start(j); slot < network.start(j + 1); slot++) {
                int q = network.target(slot);
                spent += partners.get(q) ? 1.0 / network.degree(q) : 0;
            }
            double share = spent / network.degree(i);
            sum += share * share;
        }
        return sum;
    }
}
