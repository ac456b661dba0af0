package org.tisserand.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tisserand.network.Snapshot;

/**
 * Measures, rather than tests, how far drawn betweenness is from the exact one: for each of twenty seeds the largest difference, as a
 * share of the pairs of others, beside the bound that was asked for and the one that was reached. Arguments: how many actors and ties.
 */
final class BoundMeasure {

    private static final double ERROR = 1e-3;
    private static final double DOUBT = 0.1;
    private static final int SEEDS = 20;

    private BoundMeasure() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Snapshot network = GeneratedNetwork.of(
                        Integer.parseInt(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Files.createTempDirectory(Path.of("target"), "bound"))
                .undirected();
        Core core = Core.of(Rows.ofTies(network), Components.of(network));
        var exact = new Betweenness(network);
        int held = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var found = SampledBetweenness.of(core, ERROR, DOUBT, seed, Progress.UNHEARD)
                    .orElseThrow();
            double off = farthest(network, exact, found);
            held += off <= ERROR ? 1 : 0;
            System.out.printf(
                    Locale.ROOT,
                    "seed %d: off by %.2e at most, bound %.2e, %d pairs%n",
                    seed,
                    off,
                    found.error(),
                    found.draws());
        }
        System.out.printf("held in %d of %d seeds%n", held, SEEDS);
    }

    private static double farthest(Snapshot network, Betweenness exact, SampledBetweenness.Found found) {
        double pairs = (network.vertexCount() - 1.0) * (network.vertexCount() - 2) / 2;
        double most = 0;
        for (int v = 0; v < network.vertexCount(); v++) {
            most = Math.max(most, Math.abs(found.raw()[v] - exact.raw(v)) / pairs);
        }
        return most;
    }
}
