package org.tisserand.findings.pairs;

import java.util.function.IntToDoubleFunction;
import org.tisserand.metrics.Scores;
import org.tisserand.network.Snapshot;

/**
 * B: how much a tie of middling strength would loosen both neighbourhoods, as Burt's constraint tells.
 *
 * <p>Where two actors share no partner the new tie only dilutes each one's others, so that with strength s and a tie of w
 * the constraint c becomes (s²c + w²) / (s + w)²: each actor's gain does not hang on whom it meets. An actor without any
 * tie counts as 1 before and after.
 */
final class Opening {

    private final double[] gain;

    /**
     * @param constraint weighted constraint of each actor
     * @param strength   of the new tie
     */
    Opening(Snapshot network, Scores constraint, double strength) {
        this.gain = new double[network.vertexCount()];
        for (int v = 0; v < gain.length; v++) {
            double before = constraint.get(v).asDouble().orElse(1);
            gain[v] = before - after(before, strengthOf(network, v), strength);
        }
    }

    private static double strengthOf(Snapshot network, int v) {
        double sum = 0;
        for (int s = network.start(v); s < network.start(v + 1); s++) {
            sum += network.weight(s);
        }
        return sum;
    }

    static double after(double before, double all, double added) {
        return (all * all * before + added * added) / ((all + added) * (all + added));
    }

    /** The mean of both gains. */
    IntToDoubleFunction from(int a) {
        return b -> (gain[a] + gain[b]) / 2;
    }
}
