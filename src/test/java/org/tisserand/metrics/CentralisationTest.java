package org.tisserand.metrics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.reason;
import static org.tisserand.metrics.Reading.value;

/** What a whole network's ties gather around: one actor or none, the alike or the unlike. */
class CentralisationTest {

    private static final String STAR = "Hub–A\nHub–B\nHub–C\nHub–D";
    private static final String RING = "A–B\nB–C\nC–D\nD–E\nE–A";
    private static final String CHAIN = "A–B\nB–C\nC–D\nD–E";

    @Test
    void aStarIsWhollyCentralisedAndARingNotAtAll() {
        for (String of : new String[] {"degree", "betweenness", "closeness"}) {
            assertThat(value(of + "-centralisation", STAR)).as(of).isCloseTo(1, within(1e-15));
            assertThat(value(of + "-centralisation", RING)).as(of).isZero();
        }
    }

    /** Degrees 1 2 2 2 1; raw betweenness 0 3 4 3 0 of 6 pairs; closeness 4/10, 4/7, 4/6, 4/7, 4/10. */
    @Test
    void aChainIsInBetween() {
        assertThat(value("degree-centralisation", CHAIN)).isEqualTo(2 / 12.0);
        assertThat(value("betweenness-centralisation", CHAIN))
                .isCloseTo((4 / 6.0 + 1 / 6.0 + 1 / 6.0 + 4 / 6.0) / 4, within(1e-15));
        assertThat(value("closeness-centralisation", CHAIN))
                .isCloseTo((2 * (4 / 6.0 - 4 / 10.0) + 2 * (4 / 6.0 - 4 / 7.0)) * 7 / 12, within(1e-15));
    }

    @Test
    void ofCrumbledNetworksThereIsNoneOfCloseness() {
        assertThat(reason("closeness-centralisation", STAR + "\nZ")).isEqualTo("not-connected");
        assertThat(value("degree-centralisation", STAR + "\nZ")).isEqualTo((4 + 4 * 3) / 20.0);
    }

    @Test
    void ofTwoActorsThereIsNone() {
        for (String of : new String[] {"degree", "betweenness", "closeness"}) {
            assertThat(reason(of + "-centralisation", "A–B")).as(of).isEqualTo("too-few-actors");
        }
    }

    /** Ends 1–2, 2–2, 2–2, 2–1, read both ways, have mean 7/4, covariance −1/16 and variance 3/16. */
    @Test
    void assortativityIsTheCorrelationOfDegreesAtTheEndsOfTies() {
        assertThat(value("degree-assortativity", CHAIN)).isCloseTo(-1 / 3.0, within(1e-15));
        assertThat(value("degree-assortativity", STAR)).isEqualTo(-1);
        assertThat(value("degree-assortativity", "P: A, B, C\nX–Y")).isEqualTo(1);
    }

    @Test
    void whereTheEndsOfTiesAreAllAlikeThereIsNoCorrelation() {
        assertThat(reason("degree-assortativity", RING)).isEqualTo("degrees-alike");
        assertThat(reason("degree-assortativity", RING + "\nZ")).isEqualTo("degrees-alike");
        assertThat(reason("degree-assortativity", "A\nB")).isEqualTo("no-ties");
    }

    @Test
    void meansAreOverAllActorsIsolatesIncluded() {
        assertThat(value("mean-degree", "A–B 3\nB–C 0.5\nZ")).isEqualTo(1);
        assertThat(value("mean-strength", "A–B 3\nB–C 0.5\nZ")).isEqualTo(7 / 4.0);
        assertThat(reason("mean-degree", "")).isEqualTo("no-actors");
        assertThat(reason("mean-strength", "")).isEqualTo("no-actors");
    }
}
