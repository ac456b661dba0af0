package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tisserand.findings.Region;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.RowRef;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Five municipalities of one MRC, two of which share an inspector; a sixth lies elsewhere. */
class JoiningTest {

    private static final String PLACES = """
            place A: parent=M1 region=R1
            place B: parent=M1 region=R1
            place C: parent=M1 region=R1
            place D: parent=M1 region=R1
            place E: parent=M1 region=R1
            place F: parent=M2 region=R1
            actor a: territory=A
            actor b: territory=B
            actor c: territory=C
            actor d: territory=D
            actor e: territory=E
            actor f: territory=F
            """;

    private static Ground ground(String more, String... shared) {
        Facts facts = Region.of(PLACES + more);
        var ties = new ArrayList<>(facts.ties());
        for (String each : shared) {
            String[] told = each.split(" ", -1);
            ties.add(new Tie(
                    told[0],
                    told[1],
                    "shared-staff",
                    TieState.PRESENT,
                    OptionalDouble.empty(),
                    false,
                    Optional.of(told[2]),
                    Period.UNKNOWN,
                    Map.of(),
                    new RowRef("abc", "Partages", ties.size() + 1)));
        }
        Facts all = facts.withTies(ties);
        return Ground.of(all, Snapshot.of(all, Recipe.DEFAULT));
    }

    private static double joining(Ground ground, String one, String other) {
        return new Joining(ground.offices(), ground.network().vertexCount())
                .from(ground.network().vertex(one).orElseThrow())
                .applyAsDouble(ground.network().vertex(other).orElseThrow());
    }

    @Test
    void aNewcomerJoinsATableOfTwoAmongFourOthersWithChanceTwoFifths() {
        Ground ground = ground("", "a b inspection");
        assertThat(joining(ground, "c", "a")).isCloseTo(2 / 5.0, within(1e-12));
        assertThat(joining(ground, "a", "c")).isCloseTo(2 / 5.0, within(1e-12));
    }

    @Test
    void twoNewcomersMeetAtOneTableWithHalfTheSquareOfItsChance() {
        assertThat(joining(ground("", "a b inspection"), "c", "d"))
                .isCloseTo(0.5 * (2 / 5.0) * (2 / 5.0), within(1e-12));
    }

    @Test
    void anotherMrcIsNotJoined() {
        assertThat(joining(ground("", "a b inspection"), "f", "a")).isZero();
    }

    @Test
    void officesAddUpAsIndependentChances() {
        Ground ground = ground("", "a b inspection", "a b incendie");
        assertThat(joining(ground, "c", "a")).isCloseTo(1 - Math.pow(3 / 5.0, 2), within(1e-12));
    }

    @Test
    void thoseWhoShareThroughAnotherHaveOneHolder() {
        assertThat(joining(ground("", "a b inspection", "b c inspection"), "d", "a"))
                .isCloseTo(3 / 5.0, within(1e-12));
    }

    @Test
    void whereOfficesAreToldOnlyThoseThatAreFilledCount() {
        Ground ground = ground("c works inspection", "a b inspection");
        assertThat(joining(ground, "c", "a"))
                .as("two of the two others that have a holder")
                .isCloseTo(2 / 3.0, within(1e-12));
        assertThat(joining(ground, "d", "a")).as("nobody holds it for d").isZero();
    }

    @Test
    void nothingIsKnownWhereNothingIsSharedOrTheMrcIsNot() {
        assertThat(joining(ground(""), "a", "b")).isNaN();
        assertThat(joining(ground("x - y", "a b inspection"), "x", "a")).isNaN();
    }

    @Test
    void bothWaysGiveTheSame() {
        Ground ground = ground("", "a b inspection", "c d incendie", "b c loisir");
        for (String one : List.of("a", "b", "c", "d", "e")) {
            for (String other : List.of("a", "b", "c", "d", "e")) {
                assertThat(joining(ground, one, other)).isCloseTo(joining(ground, other, one), within(1e-15));
            }
        }
    }
}
