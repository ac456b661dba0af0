package org.tisserand.metrics;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.Sketch;
import org.tisserand.Threads;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** However many threads share the work, every metric gives the same bits. */
class ThreadsTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void oneThreadAndManyGiveTheSameBits(int threads) {
        for (Metric metric : Metrics.ALL) {
            assertThat(by(threads, metric)).as(metric.id()).isEqualTo(by(1, metric));
        }
    }

    /** Many batches of searches, by the vectors of the machine where it has them. */
    @ParameterizedTest
    @ValueSource(strings = {"betweenness", "weighted-betweenness", "harmonic-closeness", "clustering", "constraint"})
    void soDoSearchesFromManyActorsAtOnce(String id) {
        Snapshot network = VectorsTest.withHubs(700, 3_000, strength -> strength);
        Metric metric = Metrics.get(id);
        Scores alone = Threads.on(1, () -> metric.of(network));
        assertThat(Threads.on(2, () -> metric.of(network))).isEqualTo(alone);
        assertThat(Threads.on(5, () -> metric.of(network))).isEqualTo(alone);
    }

    private static Scores by(int threads, Metric metric) {
        Snapshot network = Sketch.network(Sketch.kept("karate"));
        return Threads.on(threads, () -> metric.of(network));
    }
}
