package org.tisserand.metrics;

import java.util.Map;
import java.util.stream.IntStream;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;
import org.tisserand.network.TwoMode;

import static java.util.stream.Collectors.joining;

/**
 * What walks from actors to collaborations and back, which no metric of this project does: its paths lead from actor to
 * actor. Here the two kinds are the actors of one network, and its kernels walk it.
 *
 * @see <a href="https://doi.org/10.1016/S0378-8733(96)00301-2">Borgatti & Everett (1997), Social Networks 19(3)</a>
 */
final class ClassicTwoMode {

    private ClassicTwoMode() {}

    static Map<String, ClassicMeasures.Measure> measures() {
        return Map.of(
                "betweenness_norm_2mode",
                ClassicTwoMode::betweenness,
                "closeness_norm_2mode",
                ClassicTwoMode::closeness);
    }

    private static Snapshot walked(Snapshot network) {
        TwoMode both = network.twoMode();
        return Sketch.network(IntStream.range(0, both.collaborationCount())
                .boxed()
                .flatMap(e -> IntStream.of(both.members(e))
                        .mapToObj(v -> network.actor(v).id() + "–"
                                + both.collaboration(e).id()))
                .collect(joining("\n")));
    }

    /** Against the most that a node of its kind can have. */
    private static double betweenness(Snapshot network, String node) {
        Snapshot walked = walked(network);
        int own = own(network, node);
        int other = walked.vertexCount() - own;
        int s = (own - 1) / other;
        int t = (own - 1) % other;
        double most =
                (other * other * (s + 1.0) * (s + 1) + other * (s + 1.0) * (2 * t - s - 1) - t * (2.0 * s - t + 3)) / 2;
        return new Betweenness(walked).raw(walked.vertex(node).orElseThrow()) / most;
    }

    /** The least sum of distances that a node of its kind can have, over its own. */
    private static double closeness(Snapshot network, String node) {
        Snapshot walked = walked(network);
        int own = own(network, node);
        double least = walked.vertexCount() - own + 2.0 * (own - 1);
        return least
                / Distances.of(walked, Progress.UNHEARD)
                        .farness(walked.vertex(node).orElseThrow());
    }

    /** How many nodes are of the kind of {@code node}. */
    private static int own(Snapshot network, String node) {
        return network.vertex(node).isPresent()
                ? network.vertexCount()
                : network.twoMode().collaborationCount();
    }
}
