package org.tisserand.metrics;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.reason;
import static org.tisserand.metrics.Reading.value;

/** Partners, strengths, pieces and density, counted by hand. */
class FirstMetricsTest {

    private static final String TRIANGLE_EDGE_AND_ISOLATE = """
            Ada–Bel 2
            Ada–Cyr 0.5
            Bel–Cyr
            Dan–Eva
            Fay
            """;

    @Test
    void degreeCountsPartnersAndStrengthSumsTheirTies() {
        assertThat(actors("degree", TRIANGLE_EDGE_AND_ISOLATE)).isEqualTo("Ada 2, Bel 2, Cyr 2, Dan 1, Eva 1, Fay 0");
        assertThat(actors("strength", TRIANGLE_EDGE_AND_ISOLATE))
                .isEqualTo("Ada 2.5, Bel 3, Cyr 1.5, Dan 1, Eva 1, Fay 0");
    }

    @Test
    void densityIsTheShareOfPairsThatAreTied() {
        assertThat(value("density", TRIANGLE_EDGE_AND_ISOLATE)).isEqualTo(2 * 4 / (6.0 * 5));
    }

    @Test
    void densityIsOneWhenAllAreTiedAndZeroWhenNoneAre() {
        assertThat(value("density", "P: Ada, Bel, Cyr")).isEqualTo(1);
        assertThat(value("density", "Ada\nBel")).isZero();
    }

    @Test
    void ofFewerThanTwoActorsThereIsNoDensity() {
        assertThat(reason("density", "")).isEqualTo("too-few-actors");
        assertThat(reason("density", "Ada")).isEqualTo("too-few-actors");
    }

    @Test
    void whatNoEdgeCanShowIsSaidBesideTheDensity() {
        String crowd = IntStream.range(0, 41).mapToObj(i -> "M" + i).collect(joining(", "));
        Scores scores = Metrics.get("density").of(Sketch.network("Ada–Ada\nP1: " + crowd));
        assertThat(scores.remarks())
                .extracting(Words.in(Language.FR)::say)
                .containsExactly(
                        "1 lien d’un acteur avec lui-même n’est pas compté.",
                        "1 collaboration de plus de 40 acteurs ne compte pas pour un lien entre eux.");
        assertThat(scores.remarks())
                .extracting(Words.in(Language.EN)::say)
                .containsExactly(
                        "1 tie of an actor with itself is not counted.",
                        "1 collaboration of more than 40 actors does not count as a tie between them.");
        assertThat(Metrics.get("density").of(Sketch.network("Ada–Bel")).remarks())
                .isEmpty();
    }

    @Test
    void isolatesArePiecesOfTheirOwn() {
        assertThat(value("components", TRIANGLE_EDGE_AND_ISOLATE)).isEqualTo(3);
        assertThat(value("components", "")).isZero();
        assertThat(value("components", "Ada")).isEqualTo(1);
    }

    @Test
    void piecesAreNumberedFromTheLargestDownThenByTheirFirstActor() {
        assertThat(actors("component", """
                Ada
                Bel–Cyr
                Dan–Eva
                Fay–Gil
                Gil–Hal
                """)).isEqualTo("Ada 4, Bel 2, Cyr 2, Dan 3, Eva 3, Fay 1, Gil 1, Hal 1");
    }

    @Test
    void findKnowsEachMetricByItsIdAndGetSaysWhichItDoesNotHold() {
        assertThat(Metrics.find("density")).map(Metric::id).hasValue("density");
        assertThat(Metrics.find("nothing")).isEmpty();
        assertThatThrownBy(() -> Metrics.get("nothing")).hasMessageContaining("id=nothing");
    }
}
