package org.tisserand.network;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Facts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** Actors and the collaborations they take part in, read from either side. */
class TwoModeTest {

    private static final String TWO_PROJECTS = """
            P2: Bel, Ada
            P1: Cyr, Bel, Dan
            Eva–Ada
            """;

    @Test
    void collaborationsComeByIdWithTheirMembersAndActorsKnowWhatTheyJoined() {
        assertThat(told(Sketch.network(TWO_PROJECTS))).isEqualTo("P1: Bel Cyr Dan | P2: Ada Bel");
        TwoMode twoMode = Sketch.network(TWO_PROJECTS).twoMode();
        assertThat(twoMode.joined(1)).containsExactly(0, 1);
        assertThat(twoMode.joined(4)).isEmpty();
        assertThat(twoMode.actorCount()).isEqualTo(5);
        assertThat(twoMode.collaborationCount()).isEqualTo(2);
        assertThat(twoMode.count()).isEqualTo(5);
    }

    @Test
    void aPartTakenTwiceCountsOnce() {
        assertThat(Sketch.network("P: Ada, Bel, Ada").twoMode().count()).isEqualTo(2);
    }

    @Test
    void eachSideTellsTheSameParts() {
        TwoMode twoMode = Sketch.network("P1: Ada, Bel\nP2: Bel, Cyr\nP3: Ada, Cyr, Dan\nP4: Dan")
                .twoMode();
        for (int e = 0; e < twoMode.collaborationCount(); e++) {
            int number = e;
            int[] by = IntStream.range(0, twoMode.actorCount())
                    .filter(v -> Arrays.binarySearch(twoMode.joined(v), number) >= 0)
                    .toArray();
            assertThat(twoMode.members(e)).containsExactly(by);
        }
    }

    @Test
    void whatIsTooLargeToBeEvidenceOfATieIsStillThere() {
        var recipe = new Recipe(Recipe.DEFAULT.kinds(), Recipe.DEFAULT.period(), 0, Projection.BOTH, 2);
        Snapshot network = Snapshot.of(Sketch.facts(TWO_PROJECTS), recipe);
        assertThat(network.edgeCount()).isEqualTo(2);
        assertThat(told(network)).isEqualTo("P1: Bel Cyr Dan | P2: Ada Bel");
    }

    @Test
    void onlyWhatTheRecipesPeriodHoldsIsThere() {
        Facts facts = Sketch.facts("P1: Ada, Bel 2018/2019\nP2: Ada, Bel 2020/2021\nP3: Bel, Cyr");
        var recipe = Recipe.of(Set.of(), Sketch.years("2020/2020"), 0, Projection.BOTH);
        assertThat(told(Snapshot.of(facts, recipe))).isEqualTo("P2: Ada Bel | P3: Bel Cyr");
    }

    @Test
    void whereTiesAloneMakeTheNetworkNoneIsThere() {
        var recipe = Recipe.of(Set.of(), Recipe.DEFAULT.period(), 0, Projection.TIES);
        TwoMode twoMode = Snapshot.of(Sketch.facts(TWO_PROJECTS), recipe).twoMode();
        assertThat(twoMode.collaborationCount()).isZero();
        assertThat(twoMode.actorCount()).isEqualTo(5);
        assertThat(twoMode.joined(0)).isEmpty();
    }

    @Test
    void whatIsReadFromItCannotChangeIt() {
        TwoMode twoMode = Sketch.network(TWO_PROJECTS).twoMode();
        Arrays.fill(twoMode.members(0), 4);
        Arrays.fill(twoMode.joined(1), 9);
        assertThat(twoMode.members(0)).containsExactly(1, 2, 3);
        assertThat(twoMode.joined(1)).containsExactly(0, 1);
    }

    @Test
    void ofNobodyThereIsNothing() {
        TwoMode twoMode = Sketch.network("").twoMode();
        assertThat(twoMode.actorCount() + twoMode.collaborationCount() + twoMode.count())
                .isZero();
    }

    /** {@code P1: Ada Bel | P2: Bel}: in the order of their numbers. */
    private static String told(Snapshot network) {
        TwoMode twoMode = network.twoMode();
        return IntStream.range(0, twoMode.collaborationCount())
                .mapToObj(e -> twoMode.collaboration(e).id() + ": "
                        + Arrays.stream(twoMode.members(e))
                                .mapToObj(v -> network.actor(v).id())
                                .collect(joining(" ")))
                .collect(joining(" | "));
    }
}
