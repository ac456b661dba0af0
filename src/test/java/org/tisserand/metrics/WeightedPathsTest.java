package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.value;

/** Paths on which a tie is the shorter the stronger it is. */
class WeightedPathsTest {

    @Test
    void aDetourByStrongTiesIsShorterThanAWeakTie() {
        assertThat(actors("weighted-betweenness", "A–B 10\nB–C 10\nA–C 1")).isEqualTo("A 0, B 1, C 0");
        assertThat(actors("weighted-betweenness", "A–B 10\nB–C 10\nA–C 6")).isEqualTo("A 0, B 0, C 0");
    }

    /** Lengths are 2 / w: A–C has 2, and so has the way by B. */
    @Test
    void waysAsLongAsEachOtherShareAPair() {
        assertThat(actors("weighted-betweenness", "A–B 2\nB–C 2\nA–C 1")).isEqualTo("A 0, B 0.5, C 0");
    }

    /** Lengths are 10 / w, and 10/3 + 10/5 is not 10/1.875 in doubles. */
    @Test
    void waysThatDifferByRoundingAloneAreAsLongAsEachOther() {
        assertThat(10 / 3.0 + 10 / 5.0).isGreaterThan(10 / 1.875);
        assertThat(actors("weighted-betweenness", "A–B 3\nB–C 5\nA–C 1.875\nY–Z 10"))
                .isEqualTo("A 0, B 0.0833, C 0, Y 0, Z 0");
    }

    @Test
    void whereStrengthsAreAlikeItIsPlainBetweenness() {
        Snapshot karate = Sketch.network(Sketch.unweighted(Sketch.kept("karate")));
        Scores plain = Metrics.get("betweenness").of(karate);
        Scores weighted = Metrics.get("weighted-betweenness").of(karate);
        for (int v = 0; v < karate.vertexCount(); v++) {
            assertThat(weighted.get(v).asDouble().orElseThrow())
                    .isCloseTo(plain.get(v).asDouble().orElseThrow(), within(1e-12));
        }
    }

    /** Lengths 1, 2 and 2: A is 1 from B and, by it, 2 from C, for the tie A–C is 4 long. */
    @Test
    void harmonicClosenessSumsOneOverLengths() {
        String network = "A–B 4\nB–C 4\nA–C 1\nZ";
        assertThat(value("weighted-harmonic-closeness", Sketch.network(network), "A"))
                .isEqualTo((1 + 1 / 2.0) / 3);
        assertThat(value("weighted-harmonic-closeness", Sketch.network(network), "Z"))
                .isZero();
        assertThat(actors("weighted-harmonic-closeness", "A")).isEqualTo("A too-few-actors");
        assertThat(actors("weighted-harmonic-closeness", "A–B 7")).isEqualTo("A 1, B 1");
    }

    /** After each source, or after sixteen where they go together: of karate's 34 actors one is a pendant. */
    @Test
    void whoeverAsksIsToldHowFarTheyAre() {
        for (String id : List.of("betweenness", "weighted-betweenness", "weighted-harmonic-closeness")) {
            var told = new ArrayList<Long>();
            Snapshot karate = Sketch.network(Sketch.kept("karate"));
            Metrics.get(id).of(karate, Chosen.PRESETS, (done, total) -> told.add(done * 100 / total));
            assertThat(told).as(id).hasSizeGreaterThan(2).isSorted().endsWith(100L);
        }
    }

    @Test
    void heapsLetTheNearestOutFirst() {
        double[] distances = {5, 3, 9, 1, 7};
        var waiting = new Nearest(distances);
        for (int v = 0; v < 5; v++) {
            waiting.offer(v);
        }
        distances[2] = 2;
        waiting.offer(2);
        var order = new ArrayList<Integer>();
        while (!waiting.isEmpty()) {
            order.add(waiting.poll());
        }
        assertThat(order).containsExactly(3, 2, 1, 0, 4);
    }
}
