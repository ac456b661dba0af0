package org.tisserand.metrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.Period;
import org.tisserand.model.RowRef;
import org.tisserand.model.Value;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.reason;
import static org.tisserand.metrics.Reading.value;

/** What is said of actors and collaborations together, computed by hand. */
class TwoModeTest {

    private static final String FOUR_IN_THREE = """
            P: Ada, Bel, Cyr
            Q: Ada, Bel
            R: Cyr, Dan
            Eve
            """;

    @Test
    void densityIsOfThoseWhoTakePart() {
        assertThat(value("two-mode-density", FOUR_IN_THREE)).isEqualTo(7.0 / (4 * 3));
        assertThat(value("two-mode-density", "P: Ada, Bel\nQ: Ada, Bel")).isEqualTo(1);
    }

    @Test
    void aCollaborationOfWhichNoActorIsKnownDoesNotCount() {
        Facts facts = Sketch.facts(FOUR_IN_THREE);
        var unknown = new Collaboration(
                "Z",
                "Z",
                Optional.empty(),
                Facets.UNKNOWN,
                Period.UNKNOWN,
                false,
                Map.of(),
                new RowRef("i", "Collaborations", 9));
        var network = Snapshot.of(
                Facts.of(
                        1,
                        facts.actors(),
                        Stream.concat(facts.collaborations().stream(), Stream.of(unknown))
                                .toList(),
                        facts.participations()),
                Recipe.DEFAULT);
        assertThat(network.twoMode().collaborationCount()).isEqualTo(4);
        assertThat(value("two-mode-density", network)).isEqualTo(7.0 / 12);
        assertThat(value("two-mode-degree", network, "Ada")).isEqualTo(2.0 / 3);
    }

    @Test
    void eachCollaborationHasItsNumberOfActorsAndItsShareOfThem() {
        Snapshot network = Sketch.network(FOUR_IN_THREE);
        int parts = network.twoMode().count();
        assertThat(Metrics.get("collaboration-size").of(network).values().stream()
                        .mapToDouble(value -> value.asDouble().orElseThrow())
                        .sum())
                .isEqualTo(parts);
        assertThat(Metrics.get("collaboration-degree").of(network).get(0))
                .isEqualTo(Value.of(network.twoMode().members(0).length / 4.0));
        assertThat(Metrics.get("collaboration-size")
                        .of(Sketch.network("Ada–Bel"))
                        .values())
                .isEmpty();
    }

    @Test
    void eachActorHasItsNumberOfCollaborationsAndItsShareOfThem() {
        assertThat(actors("collaboration-count", FOUR_IN_THREE)).isEqualTo("Ada 2, Bel 2, Cyr 2, Dan 1, Eve 0");
        assertThat(actors("two-mode-degree", FOUR_IN_THREE))
                .isEqualTo("Ada 0.6667, Bel 0.6667, Cyr 0.6667, Dan 0.3333, Eve 0");
    }

    @Test
    void oneCycleAndNinePathsOfThreeMakeFourNinths() {
        assertThat(value("robins-alexander", FOUR_IN_THREE)).isEqualTo(4.0 / 9);
    }

    @Test
    void wherePathsOfThreeAreMissingThereIsNoClustering() {
        assertThat(reason("robins-alexander", "P: Ada, Bel, Cyr")).isEqualTo("no-three-paths");
        assertThat(reason("robins-alexander", "P: Ada\nQ: Ada\nR: Ada")).isEqualTo("no-three-paths");
        assertThat(value("robins-alexander", "P: Ada, Bel\nQ: Bel, Cyr")).isZero();
    }

    @Test
    void pairwiseClusteringIsTheMeanOverThoseOneSharesWith() {
        assertThat(actors("pairwise-clustering", FOUR_IN_THREE))
                .isEqualTo("Ada 0.6667, Bel 0.6667, Cyr 0.3889, Dan 0.5, Eve shares-no-collaboration");
    }

    @Test
    void itsMeanLeavesOutWhoSharesNothingAndSaysSo() {
        Scores mean = Metrics.get("mean-pairwise-clustering").of(Sketch.network(FOUR_IN_THREE));
        assertThat(mean.get(0).asDouble().orElseThrow()).isCloseTo(40.0 / 72, within(1e-15));
        assertThat(mean.remarks())
                .extracting(Words.in(Language.EN)::say)
                .containsExactly("1 actor who shares no collaboration is left out.");
    }

    @Test
    void tiesAloneMakeNoTwoModeNetwork() {
        assertThat(reason("two-mode-density", "Ada–Bel")).isEqualTo("no-collaborations");
        assertThat(reason("mean-pairwise-clustering", "Ada–Bel")).isEqualTo("no-shared-collaborations");
        assertThat(actors("two-mode-degree", "Ada–Bel")).isEqualTo("Ada no-collaborations, Bel no-collaborations");
        assertThat(actors("collaboration-count", "Ada–Bel")).isEqualTo("Ada no-collaborations, Bel no-collaborations");
        assertThat(actors("specialisation", "Ada–Bel")).isEqualTo("Ada no-collaborations, Bel no-collaborations");
    }

    @Test
    void whoMeetsNobodyInItsCollaborationsSharesNone() {
        assertThat(actors("pairwise-clustering", "P: Ada\nQ: Bel"))
                .isEqualTo("Ada shares-no-collaboration, Bel shares-no-collaboration");
        assertThat(value("two-mode-density", "P: Ada\nQ: Bel")).isEqualTo(.5);
    }

    @Test
    void everyReasonForNoValueIsSaidInBothLanguages() {
        var reasons = List.of(
                "no-collaborations",
                "no-three-paths",
                "no-shared-collaborations",
                "shares-no-collaboration",
                "pair-shares-none",
                "no-cells",
                "one-cell",
                "too-few-collaborations");
        for (Language language : Language.values()) {
            assertThat(reasons)
                    .allSatisfy(reason -> assertThat(Words.in(language).find("undefined." + reason))
                            .isPresent());
        }
    }
}
