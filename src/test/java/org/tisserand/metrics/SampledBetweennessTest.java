package org.tisserand.metrics;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.Threads;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Betweenness from drawn pairs: no value is off by more than the bound says. */
class SampledBetweennessTest {

    private static final double DOUBT = 0.1;

    private static SampledBetweenness.Found found(Snapshot network, double error, long seed) {
        Core core = Core.of(Rows.ofTies(network), Components.of(network));
        return SampledBetweenness.of(core, error, DOUBT, seed, Progress.UNHEARD).orElseThrow();
    }

    /** The bound may fail for one seed in ten; that it does so for none of twenty is what it is worth, its sum being cautious. */
    @Test
    void theBoundHoldsForTwentySeeds() {
        Snapshot karate = Sketch.network(Sketch.unweighted(Sketch.kept("karate")));
        var exact = new Betweenness(karate);
        double pairs = 33 * 32 / 2.0;
        LongStream.range(0, 20).forEach(seed -> {
            var found = found(karate, 0.02, seed);
            assertThat(found.error()).isBetween(0.005, 0.0201);
            for (int v = 0; v < karate.vertexCount(); v++) {
                assertThat(found.raw()[v] / pairs).isCloseTo(exact.raw(v) / pairs, within(found.error()));
            }
        });
    }

    /** What hangs by one tie needs no draw: in a tree nothing is left to chance. */
    @Test
    void aTreeIsExact() {
        Snapshot tree = Sketch.network("Ada–Bel\nBel–Cyr\nBel–Dan\nDan–Eli\nFay–Gil");
        var exact = new Betweenness(tree);
        double[] raw = found(tree, 0.1, 1).raw();
        for (int v = 0; v < tree.vertexCount(); v++) {
            assertThat(raw[v]).isEqualTo(exact.raw(v));
        }
    }

    /** A star of 20,001, whose values draws cannot change: who reads them is told how they were had all the same. */
    @Test
    void aboveTwentyThousandActorsTheBoundIsTold() {
        String star =
                IntStream.range(0, 20_000).mapToObj("Hub–v%05d"::formatted).collect(Collectors.joining("\n"));
        Snapshot network = Sketch.network(star);
        Scores scores = Metrics.get("betweenness").of(network);
        assertThat(scores.get(network.vertex("Hub").orElseThrow())).isEqualTo(Value.of(1));
        assertThat(scores.remarks()).singleElement().asString().contains("remark.sampled");

        Chosen all = new Chosen(Map.of("pairs", "all"));
        Scores exact = Metrics.get("betweenness").of(network, all, Progress.UNHEARD);
        assertThat(exact.remarks()).isEmpty();
        assertThat(exact.values()).isEqualTo(scores.values());
    }

    @Test
    void oneSeedGivesTheSameBitsForAnyNumberOfThreads() {
        Snapshot karate = Sketch.network(Sketch.unweighted(Sketch.kept("karate")));
        assertThat(Threads.on(1, () -> found(karate, 0.05, 7).raw()))
                .isEqualTo(Threads.on(3, () -> found(karate, 0.05, 7).raw()));
    }

    /** For a coin's mean of ½ and an error of 0.1: between the two classic rules of thumb. */
    @Test
    void fewerDrawsMakeAWiderBound() {
        double draws = StoppingRule.enough(0.1, DOUBT, 1, 0.25);
        assertThat(draws).isBetween(100.0, 400.0);
        assertThat(StoppingRule.enough(0.05, DOUBT, 1, 0.25)).isGreaterThan(3 * draws);
        assertThat(StoppingRule.error(draws, DOUBT, 1, 0.25)).isCloseTo(0.1, within(1e-6));
    }

    @Test
    void whatIsNeverMetIsStillBounded() {
        assertThat(StoppingRule.upper(0, 1, DOUBT, 1000)).isCloseTo(2 * Math.log(10) / 1000, within(1e-12));
    }
}
