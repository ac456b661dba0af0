package org.tisserand.metrics;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.reason;
import static org.tisserand.metrics.Reading.value;

/**
 * A chain A–B–C–D and a pair E–F: six pairs within the chain, one in the pair, out of fifteen.
 *
 * <pre>
 * A — B — C — D     E — F
 * </pre>
 */
class DistancesTest {

    private static final String CHAIN_AND_PAIR = """
            A–B
            B–C
            C–D
            E–F
            """;

    @Test
    void theMeanIsOverThePairsThatAChainJoins() {
        double withinChain = 1 + 1 + 1 + 2 + 2 + 3;
        assertThat(value("mean-distance", CHAIN_AND_PAIR)).isEqualTo((withinChain + 1) / 7);
        assertThat(value("reachable-share", CHAIN_AND_PAIR)).isEqualTo(7 / 15.0);
        assertThat(value("diameter", CHAIN_AND_PAIR)).isEqualTo(3);
    }

    @Test
    void nearnessAddsOneOverTheDistanceOfEachOther() {
        assertThat(actors("harmonic-closeness", CHAIN_AND_PAIR))
                .isEqualTo("A 0.3667, B 0.5, C 0.5, D 0.3667, E 0.2, F 0.2");
        double ofA = (1 + 1 / 2.0 + 1 / 3.0) / 5;
        assertThat(value("harmonic-closeness", Sketch.network(CHAIN_AND_PAIR), "A"))
                .isEqualTo(ofA);
    }

    @Test
    void strengthIsNoLength() {
        assertThat(value("mean-distance", CHAIN_AND_PAIR.replace("A–B", "A–B 10")))
                .isEqualTo(value("mean-distance", CHAIN_AND_PAIR));
    }

    @Test
    void whoIsTiedToAllIsNearestAndAnIsolateIsNearNobody() {
        assertThat(actors("harmonic-closeness", "Hub–A\nHub–B")).isEqualTo("A 0.75, B 0.75, Hub 1");
        assertThat(actors("harmonic-closeness", "A–B\nZ")).isEqualTo("A 0.5, B 0.5, Z 0");
    }

    @Test
    void withoutTiesThereIsNoDistance() {
        assertThat(reason("mean-distance", "A\nB")).isEqualTo("no-ties");
        assertThat(reason("diameter", "")).isEqualTo("no-ties");
        assertThat(value("reachable-share", "A\nB")).isZero();
        assertThat(reason("reachable-share", "A")).isEqualTo("too-few-actors");
        assertThat(actors("harmonic-closeness", "A")).isEqualTo("A too-few-actors");
    }

    /** 150 actors need three sweeps; on a chain the distances are 1 … 149. */
    @Test
    void aChainLongerThanAWordIsMeasuredLikeAShortOne() {
        int n = 150;
        var chain = Sketch.network(IntStream.range(1, n)
                .mapToObj(i -> "%03d–%03d".formatted(i - 1, i))
                .collect(joining("\n")));
        assertThat(value("diameter", chain)).isEqualTo(n - 1);
        assertThat(value("mean-distance", chain)).isCloseTo((n + 1) / 3.0, within(1e-12));
        double fromTheEnd = IntStream.range(1, n).mapToDouble(d -> 1.0 / d).sum() / (n - 1);
        assertThat(value("harmonic-closeness", chain, "000")).isCloseTo(fromTheEnd, within(1e-12));
    }
}
