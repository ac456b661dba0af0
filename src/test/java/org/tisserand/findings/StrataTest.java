package org.tisserand.findings;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.model.Subject;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** Kinds of place, who is alike, and what small places keep of a list. */
class StrataTest {

    private static final Facts FACTS = Region.of("""
            place R1: kind=region
            place M1: kind=mrc parent=R1 region=R1
            place T1: parent=M1 region=R1 setting=remote population=90000
            place T2: parent=M1 region=R1 population=1999
            place T3: parent=M1 region=R1 population=2000
            place T4: parent=M1 region=R1 population=10000
            place T5: parent=M1 region=R1 population=100000
            place T6: parent=M1 region=R1
            place T7: parent=M1 region=R1 population=1500
            place T8: parent=M1 region=R1 population=200
            actor A1: territory=T1 kind=municipality
            actor A2: territory=T2 kind=municipality
            actor A7: territory=T7 kind=municipality
            actor A8: territory=T8 kind=municipality
            actor Club: territory=T8 kind=community
            actor AM: territory=M1 kind=mrc
            actor Ana: sector=loisir
            """);

    private final Strata strata = new Strata(FACTS);

    @ParameterizedTest
    @CsvSource({
        "T1, remote",
        "T2, rural",
        "T3, semi-rural",
        "T4, urban",
        "T5, metropolitan",
        "T6, unknown",
        "M1, wider",
        "R1, wider",
        "nulle part, unknown"
    })
    void aSettingIsTheOneToldOrElseFollowsFromThePopulation(String place, String setting) {
        assertThat(strata.ofPlace(place)).isEqualTo(setting);
    }

    @Test
    void anActorIsWhereItsTerritoryIs() {
        assertThat(strata.ofActor("A1")).isEqualTo("remote");
        assertThat(strata.ofActor("AM")).isEqualTo(Strata.WIDER);
        assertThat(strata.ofActor("Ana")).isEqualTo(Strata.UNKNOWN);
        assertThat(List.of("A1", "A2")).allMatch(strata::isSmall);
        assertThat(List.of("AM", "Ana")).noneMatch(strata::isSmall);
    }

    @Test
    void peersAreOfTheSameKindAndSettingTheNearestInPopulationFirst() {
        assertThat(strata.peers("A2", 1)).extracting(Actor::id).containsExactly("A7");
        assertThat(strata.peers("A2", 5)).extracting(Actor::id).containsExactly("A7", "A8");
        assertThat(strata.peers("Ana", 5)).isEmpty();
    }

    @Test
    void ofAFindingThoseInSmallPlacesAreToldWithTheirPeers() {
        Finding finding = new Draft("a-lens", Snapshot.of(FACTS, Recipe.DEFAULT))
                .about(Stream.of("AM", "A2", "Ana", "A1", "A8", "Club", "A2")
                        .map(each -> Subject.actor("member", each))
                        .toList())
                .says(Phrase.text("here"));
        assertThat(strata.peers(finding))
                .as("A1 alone is remote, Club alone of its kind; AM and Ana are in no small place")
                .extracting(each -> each.actor().name()
                        + each.peers().stream().map(Actor::name).toList())
                .containsExactly("A2[A7, A8]", "A8[A2, A7]");
    }

    @Test
    void findingsAreCountedAndKeptByKindOfPlace() {
        Facts facts = Region.of(LensesTest.REGION.replace("place T1: ", "place T1: setting=rural "));
        for (Lens lens : Lenses.ALL) {
            var found = Region.find(lens, facts);
            var kinds = new Strata(facts);
            assertThat(kinds.in("rural", found)).as(lens.id()).allSatisfy(each -> assertThat(kinds.of(each))
                    .contains("rural"));
            assertThat(kinds.among(found))
                    .filteredOn(each -> each.setting().equals("rural"))
                    .extracting(Strata.Stratum::findings)
                    .containsExactly((long) kinds.in("rural", found).size());
        }
    }

    @Test
    void aListKeepsPlacesForTheSmall() {
        List<Integer> ten = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(fairly(ten, 4, 0.25)).as("one in four").containsExactly(1, 2, 3, 9);
        assertThat(fairly(ten, 4, 0)).containsExactly(1, 2, 3, 4);
        assertThat(fairly(ten, 4, 1)).as("there are but two").containsExactly(1, 2, 9, 10);
    }

    private static List<Integer> fairly(List<Integer> all, int most, double share) {
        return Strata.fairly(all, each -> each > 8, most, new Parameters(Map.of(Strata.SMALL, share)));
    }

    @Property(tries = 200)
    void aFairListIsAsLongAsAnyAndKeepsTheShareOfTheSmall(
            @ForAll List<@IntRange(min = 0, max = 20) Integer> all, @ForAll @IntRange(min = 0, max = 12) int most) {
        List<Integer> fair = Strata.fairly(all, each -> each > 8, most, Parameters.DEFAULT);
        assertThat(fair).hasSize(Math.min(most, all.size()));
        long small = fair.stream().filter(each -> each > 8).count();
        long present = all.stream().filter(each -> each > 8).count();
        assertThat(small).isGreaterThanOrEqualTo(Math.min(present, (long) Math.ceil(0.25 * most - 1e-9)));
    }
}
