package org.tisserand.findings.zones;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.findings.Mentions;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Places;
import org.tisserand.findings.Region;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Doubt;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Subject;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.findings.Region.find;
import static org.tisserand.findings.Region.number;
import static org.tisserand.findings.Region.told;

/** Three actors of three sectors work on walking in the same MRC; two of them are tied. */
class WorkZonesTest {

    private static final String WALKS = """
            place T1: parent=M1 region=R1
            place T2: parent=M1 region=R1
            place T3: parent=M2 region=R1
            place M1: kind=mrc parent=R1 region=R1 name=Rivages
            place M2: kind=mrc parent=R1 region=R1
            place R1: kind=region
            actor Ana: sector=loisir
            actor Bel: sector=santé
            actor Cyr: sector=famille
            actor Dan: sector=culture
            table A: Ana | marche | T1
            table B: Bel | marche | T2
            table C: Cyr | marche | T1
            table D: Dan, Eve, Fox | lecture | T3
            table E: Ana, Gus | danse | T3
            Ana - Bel
            """;

    @Test
    void aZoneIsToldWithWhatItsActorsShareAndHowFewAreTied() {
        assertThat(told(WorkZones.LENS, Region.of(WALKS), Language.FR).lines())
                .contains("3 acteurs (3 secteurs) ont en commun marche (Rivages),"
                        + " mais 33\u00a0% seulement des paires sont reliées par un lien connu.");
        assertThat(told(WorkZones.LENS, Region.of(WALKS), Language.EN).lines())
                .contains("3 actors (3 sectors) have marche (Rivages) in common,"
                        + " but only 33% of the pairs are joined by a known tie.");
    }

    private static Finding walks(Facts facts) {
        return find(WorkZones.LENS, facts).stream()
                .filter(each -> each.subjects().get(0).id().equals("Ana"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNumbersOfTheZoneAreWorkedOutByHand() {
        Finding zone = walks(Region.of(WALKS));
        assertThat(number(zone, "members")).isEqualTo(3);
        assertThat(number(zone, "latency")).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(number(zone, "stability"))
                .as("of 8 groups, the four with Bel: Ana and Cyr share T1 besides")
                .isEqualTo(4 / 8.0);
        assertThat(zone.doubt()).isEqualTo(Doubt.FIRM);
        assertThat(number(zone, "information"))
                .as("(marche, M1), (marche, R1), (marche): 3 of the 7 that work")
                .isCloseTo(3 * Math.log(8 / 4.0), within(1e-12));
        assertThat(number(zone, "specificity"))
                .as("three of seven work on marche, wherever")
                .isCloseTo(3 * Math.log(8 / 4.0) * (1 - Math.log(4) / Math.log(8)), within(1e-12));
        assertThat(number(zone, "sectors"))
                .as("three of four sectors in equal shares")
                .isCloseTo((1 - 3 / 9.0) / (1 - 1 / 4.0), within(1e-12));
    }

    @Test
    void everyMemberHasARowThatSaysSo() {
        Finding zone = walks(Region.of(WALKS));
        assertThat(zone.evidence())
                .extracting(each -> each.row().sheet())
                .containsExactly(
                        "Participations",
                        "Collaborations",
                        "Participations",
                        "Collaborations",
                        "Participations",
                        "Collaborations");
    }

    private static List<String> notes(Finding zone) {
        return zone.notes().stream()
                .map(each -> each.label() + " " + Words.in(Language.EN).say(each.text()))
                .toList();
    }

    @Test
    void whoTellsANeedHereWithoutWorkingHereIsConcernedButAbsent() {
        Finding zone = walks(Region.of(WALKS + "Hal needs marche in T2\nIda needs marche in T3\n"));
        assertThat(notes(zone)).contains("absent They tell a need or a goal here, and do not work here: Hal.");
        assertThat(zone.subjects())
                .contains(Subject.actor("absent", "Hal"))
                .doesNotContain(Subject.actor("absent", "Ida"));
        assertThat(zone.evidence()).anyMatch(each -> each.row().sheet().equals("Besoins"));
        assertThat(zone.id())
                .as("those who are absent come and go: the zone stays")
                .isEqualTo(walks(Region.of(WALKS)).id());
    }

    @Test
    void placesOfTheTerritoryWithoutAnyActivityAreGaps() {
        assertThat(notes(walks(Region.of(WALKS + "place T4: parent=M1 region=R1 name=Vallon\n"))))
                .contains("gaps No written activity on “marche” in these places of the territory: Vallon.");
    }

    @Test
    void anActivityToldForTheWholeTerritoryLeavesNoGapInIt() {
        assertThat(notes(walks(
                        Region.of(WALKS + "place T4: parent=M1 region=R1 name=Vallon\ntable W: Ana | marche | M1\n"))))
                .noneMatch(each -> each.startsWith("gaps"));
    }

    @Test
    void whoLacksOneCellIsNearlyInTheZone() {
        assertThat(notes(walks(Region.of(WALKS + "table H: Hal | marche | T3\n"))))
                .as("marche in the region, but not in the MRC")
                .contains("nearly To be checked, since almost everything is common: Hal.");
    }

    @Test
    void pairsThatIgnoreEachOtherAreAllNamed() {
        assertThat(notes(walks(Region.of(WALKS)))).contains("apart Ana with Cyr and Bel with Cyr");
    }

    @Test
    void circlesThatKnowOneAnotherAreTold_andWhoIsOfTwoCirclesMeetsFirst() {
        assertThat(notes(walks(Region.of(WALKS + "table F: Dee, Cyr | marche | T2\n"))))
                .contains("circles Circles apart from one another: (Ana and Bel) and (Cyr and Dee).")
                .contains("apart Ana with Cyr, Ana with Dee, Bel with Cyr and Bel with Dee");
        assertThat(notes(walks(Region.of(WALKS + "actor Dee: sector=culture\ntable F: Dee | marche | T2\n"))))
                .as("Ana and Bel are the one circle: Cyr and Dee are alone")
                .noneMatch(each -> each.startsWith("circles"));
    }

    @Test
    void whoOnlyPaysIsNamedAndIsNotWhoMeetsFirst() {
        Finding zone = walks(
                Region.of(WALKS + "table F: Cat (funder) | marche | T2\ntable G: Bel (funder), Eli | voile | T3\n"));
        assertThat(notes(zone))
                .as("Bel pays once and works on walking too")
                .contains("funders Funders in all that they take part in: Cat.")
                .contains("apart Ana with Cat, Ana with Cyr, Bel with Cat, Bel with Cyr and Cat with Cyr")
                .contains("first-step Begin with a meeting between Ana and Cyr, on what is already common.");
        assertThat(zone.doubt()).as("one of four").isEqualTo(Doubt.FIRM);
    }

    @Test
    void aZoneMostlyOfFundersIsToBeConfirmed() {
        Facts paid = Region.of("""
                table A: Ana (funder) | marche
                table B: Bel (funder) | marche
                table C: Cyr | marche
                table D: Dan, Eve, Fox | lecture
                """);
        assertThat(walks(paid).doubt()).isEqualTo(Doubt.UNSTABLE);
        assertThat(walks(Region.of("""
                table A: Ana | marche
                table B: Bel (funder) | marche
                table C: Cyr | marche
                table D: Dan, Eve, Fox | lecture
                """)).doubt()).isEqualTo(Doubt.FIRM);
    }

    @Test
    void whatNearlyAllDoMakesNoZoneEvenWhereFewShareThePlace() {
        assertThat(find(WorkZones.LENS, Region.of(everywhere(30))))
                .as("thirty do what is general, three at a time in the same place")
                .hasSize(1)
                .allSatisfy(zone ->
                        assertThat(zone.subjects()).contains(new Subject("object", Subject.Type.OBJECT, "voile")));
        assertThat(find(WorkZones.LENS, Region.of(everywhere(12))))
                .as("of twelve, each place's three are a zone: one zone might hold all that do it")
                .hasSizeGreaterThan(2);
    }

    /** Actors of whom three at a time do what all do in a place of their own, and the first three one thing more. */
    private static String everywhere(int actors) {
        var region = new StringBuilder();
        for (int i = 0; i < actors; i++) {
            region.append("table C%d: A%02d | général%s | P%d%n".formatted(i, i, i < 3 ? ", voile" : "", i / 3));
        }
        return region.toString();
    }

    @Test
    void tooManyZonesAreRefusedWithTheThresholdToRaise() {
        SortedMap<String, Set<String>> having = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            int own = i;
            having.put(
                    "a" + (char) ('a' + i),
                    IntStream.range(0, 20)
                            .filter(j -> j != own)
                            .mapToObj(j -> "x" + j)
                            .collect(Collectors.toSet()));
        }
        Context<String> dense = Context.plain(having);
        assertThat(Concepts.of(dense, 3, 200_000, Progress.UNHEARD))
                .as("a contranominal scale has 2^20 concepts")
                .isEmpty();
    }

    @Test
    void theRefusalNamesTheThresholdToRaise() {
        var region = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            int own = i;
            String objects = IntStream.range(0, 20)
                    .filter(j -> own < 20 ? j != own : j == own - 20)
                    .mapToObj(j -> "x" + j)
                    .collect(Collectors.joining(", "));
            region.append("table C%d: Actor%d | %s%n".formatted(i, i, objects));
        }
        assertThat(told(WorkZones.LENS, Region.of(region.toString()), Language.EN))
                .as("of 20 actors, each does 19 of 20 things, never the same 19: a million groups")
                .isEqualTo("More than 200,000 zones of 3 actors or more are possible: raise “Actors of a zone, at"
                        + " least” (parameter “support”) to get a list. [NOT_ENOUGH_DATA]");
    }

    @Test
    void workInOneActivityIsNotMixedWithThePlaceOfAnother() {
        var cells = Context.of(Mentions.of(Region.of(WALKS), Recipe.DEFAULT), new Places(Region.of(WALKS)));
        for (int j = 0; j < cells.attributeCount(); j++) {
            Cell cell = cells.attribute(j);
            assertThat(cell.object().equals(Optional.of("marche"))
                            && cell.place().equals(Optional.of("T3")))
                    .isFalse();
        }
    }

    @Test
    void withoutTerritoriesTheZoneSaysThatPlacesAreNotKnown() {
        Facts facts = Region.of("""
                table A: Ana | marche
                table B: Bel | marche
                table C: Cyr | marche
                table D: Dan | lecture
                table E: Eve | lecture
                table F: Fox, Gus | lecture
                """);
        assertThat(find(WorkZones.LENS, facts)).isNotEmpty().allSatisfy(zone -> assertThat(zone.notes())
                .anyMatch(note -> note.toString().contains("zones.no-places")));
    }

    @Test
    void withoutObjectsTheLensNamesTheColumns() {
        assertThat(told(WorkZones.LENS, Region.of("Ana - Bel"), Language.FR))
                .isEqualTo("Aucun objet de travail n’est connu\u00a0: les zones communes restent invisibles."
                        + " [NOT_ENOUGH_DATA]");
    }

    @Test
    void aZoneWhoseActorsAreMostlyTiedIsNoNews() {
        assertThat(find(WorkZones.LENS, Region.of(WALKS + "Ana - Cyr\n")))
                .as("two pairs of three tied")
                .noneMatch(each -> each.subjects().get(0).id().equals("Ana"));
    }

    @Test
    void aHigherSupportLeavesSmallZonesOut() {
        Facts facts = Region.of(WALKS);
        assertThat(WorkZones.LENS.find(
                        facts, Snapshot.of(facts, Recipe.DEFAULT), new Parameters(Map.of("support", 4.0))))
                .isEqualTo(List.of());
    }
}
