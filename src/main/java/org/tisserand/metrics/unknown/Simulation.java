package org.tisserand.metrics.unknown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.tisserand.metrics.Progress;
import org.tisserand.network.Edge;
import org.tisserand.network.Observation;
import org.tisserand.network.Snapshot;

/**
 * Networks in which each unknown pair is tied or not by chance, as {@link Propensity} has it; what is known stays.
 *
 * <p>Each draw first draws the actors' factors from their gamma laws, so that the draws differ as much as the known pairs
 * leave open, then each pair. A tie drawn gets the strength of a known tie drawn at random.
 */
final class Simulation {

    private final Snapshot snapshot;
    private final Observation observation;
    private final Propensity propensity;
    private final double[] density;
    private final double[] doubt;

    Simulation(Snapshot snapshot, Observation observation, Progress progress) {
        this.snapshot = snapshot;
        this.observation = observation;
        this.propensity = new Propensity(snapshot, observation, Propensity.Rarer.of(snapshot, observation));
        this.doubt = Rehearsal.doubt(snapshot, observation, progress);
        this.density = new double[observation.listedCount()];
        Arrays.setAll(density, i -> propensity.density(observation.u(i), observation.v(i)));
    }

    /** One draw. Cost: O(n + m + u). */
    Snapshot draw(SplittableRandom random) {
        double[][] factor = {factors(0, random), factors(1, random)};
        List<Edge> edges = new ArrayList<>(snapshot.edges());
        for (int i = 0; i < observation.listedCount(); i++) {
            int u = observation.u(i);
            int v = observation.v(i);
            int side = propensity.side(u, v);
            boolean foretold = random.nextDouble() < factor[side][u] * factor[side][v] * density[i];
            if (propensity.rarer().tied(foretold)) {
                edges.add(tie(u, v, strength(random)));
            }
        }
        return snapshot.rejoined(sorted(edges));
    }

    private double[] factors(int side, SplittableRandom random) {
        double asOthers = Math.sqrt(gamma(1 / doubt[side], random) * doubt[side]);
        double[] factors = new double[snapshot.vertexCount()];
        for (int v = 0; v < factors.length; v++) {
            factors[v] = asOthers * gamma(propensity.shape(v, side), random) / propensity.rate(v, side);
        }
        return factors;
    }

    private double strength(SplittableRandom random) {
        return snapshot.edgeCount() == 0
                ? 1
                : snapshot.edges().get(random.nextInt(snapshot.edgeCount())).weight();
    }

    static Edge tie(int u, int v, double strength) {
        return new Edge(u, v, strength, List.of(), List.of(), strength);
    }

    static List<Edge> sorted(List<Edge> edges) {
        return edges.stream()
                .sorted(Comparator.comparingInt(Edge::u).thenComparingInt(Edge::v))
                .toList();
    }

    /**
     * A draw from the gamma law of a shape above 0 and rate 1.
     *
     * @see <a href="https://doi.org/10.1145/358407.358414">Marsaglia & Tsang (2000), ACM TOMS 26(3)</a>
     */
    private static double gamma(double shape, SplittableRandom random) {
        if (shape < 1) {
            return gamma(shape + 1, random) * StrictMath.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = StrictMath.pow(1 + c * x, 3);
            if (v > 0 && StrictMath.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }
}
