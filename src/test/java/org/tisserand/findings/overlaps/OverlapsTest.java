package org.tisserand.findings.overlaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Places;
import org.tisserand.findings.Region;
import org.tisserand.model.Doubt;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Phrase;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.findings.Region.number;

/** Twenty-four offers of four objects in forty-eight villages, and two more that are the same. */
class OverlapsTest {

    private static final String VILLAGES = IntStream.range(0, 48)
            .mapToObj(i -> "place T%d: parent=M%d region=R1".formatted(i, i % 3))
            .collect(Collectors.joining("\n", """
                    place R1: kind=region
                    place M0: kind=mrc parent=R1 region=R1
                    place M1: kind=mrc parent=R1 region=R1
                    place M2: kind=mrc parent=R1 region=R1
                    """, "\n"));

    private static final String OFFERS = IntStream.range(0, 24)
            .mapToObj(i -> "Act%02d offers %s: %s for %s in T%d"
                    .formatted(
                            i,
                            List.of("coaching", "veille", "outils").get(i % 3),
                            List.of("marche", "jeux", "lecture", "logement").get(i % 4),
                            List.of("aînés", "enfants", "parents", "ados", "tous")
                                    .get(i % 5),
                            i * 7 % 48))
            .collect(Collectors.joining("\n", "", "\n"));

    private static final String TWICE = """
            Ana offers coaching: marche for tous in T5
            Bel offers coaching: marche for tous in T5
            """;

    private static List<Finding> find(String more) {
        return find(more, Map.of());
    }

    private static List<Finding> find(String more, Map<String, Double> asked) {
        Facts facts = Region.of(VILLAGES + OFFERS + more);
        return Overlaps.LENS.find(facts, Snapshot.of(facts, Recipe.DEFAULT), new Parameters(asked));
    }

    private static Optional<Finding> doubled(List<Finding> findings, String... actors) {
        return findings.stream()
                .filter(each -> each.subjects().stream()
                        .filter(subject -> subject.role().equals("offerer"))
                        .map(subject -> subject.id())
                        .toList()
                        .equals(List.of(actors)))
                .findFirst();
    }

    @Test
    void theSameOfferTwiceAtOnePlaceIsToldWithItsFacetsAndRows() {
        Finding twice = doubled(find(TWICE), "Ana", "Bel").orElseThrow();
        assertThat(Words.in(Language.FR).say(twice.statement()))
                .isEqualTo(
                        "Ana et Bel offrent la même chose, ou presque (coaching, marche et tous), au même endroit (T5),"
                                + " sans qu’aucun lien connu les joigne.");
        assertThat(Words.in(Language.EN).say(twice.statement()))
                .isEqualTo("Ana and Bel offer the same thing, or nearly (coaching, marche and tous), in the same place"
                        + " (T5), and no known tie joins them.");
        assertThat(twice.doubt()).isEqualTo(Doubt.FIRM);
        assertThat(number(twice, "offer-likeness")).isEqualTo(1);
        assertThat(number(twice, "chance-share")).isLessThan(0.01);
        assertThat(twice.evidence()).hasSize(2);
        assertThat(twice.notes())
                .extracting(each -> each.label())
                .contains("side-function", "side-object", "side-population", "side-place", "options");
    }

    @Test
    void aTieBetweenTheTwoMakesItACoordinatedPairThatIsOnlyCounted() {
        List<Finding> joined = find(TWICE + "Ana - Bel\n");
        assertThat(doubled(joined, "Ana", "Bel")).isEmpty();
        assertThat(number(joined.get(joined.size() - 1), "coordinated-pairs")).isEqualTo(1);
        assertThat(doubled(find(TWICE + "Ana - Bel\n", Map.of("coordinated", 1.0)), "Ana", "Bel"))
                .get()
                .extracting(each -> Words.in(Language.EN).say(each.statement()))
                .asString()
                .endsWith("and a tie joins them already.");
    }

    @Test
    void aTieOfUnknownStateLeavesDoubt() {
        Finding twice = doubled(find(TWICE + "Ana ? Bel\n"), "Ana", "Bel").orElseThrow();
        assertThat(twice.doubt()).isEqualTo(Doubt.UNSTABLE);
        assertThat(twice.evidence()).hasSize(3);
    }

    @Test
    void theSameOfferFarApartIsNoDuplication() {
        String apart = TWICE.replaceFirst("T5", "T6");
        assertThat(doubled(find(apart), "Ana", "Bel")).isEmpty();
    }

    @Test
    void anOfferForTheWholeDistrictReachesItsVillages() {
        String wide = TWICE.replaceFirst("T5", "M2");
        assertThat(doubled(find(wide), "Ana", "Bel")).get().satisfies(each -> assertThat(each.subjects())
                .extracting(subject -> subject.id())
                .contains("T5"));
    }

    @Test
    void anInsularPlaceIsToldThatTwoMayBeUseful() {
        String remote = VILLAGES.replace("place T5: parent", "place T5: setting=remote parent") + OFFERS + TWICE;
        Facts facts = Region.of(remote);
        Finding twice = doubled(
                        Overlaps.LENS.find(facts, Snapshot.of(facts, Recipe.DEFAULT), Parameters.DEFAULT), "Ana", "Bel")
                .orElseThrow();
        assertThat(twice.notes()).anyMatch(each -> each.text().equals(Phrase.message("overlaps.options.remote")));
    }

    @Test
    void oneContentAtThreePlacesIsToPool() {
        List<Finding> found = find("""
                Ana offers coaching: bonheur for tous in T1
                Bel offers coaching: bonheur for tous in T2
                Cyr offers coaching: bonheur for tous in T3
                Cyr - Bel
                """);
        Finding content = found.stream()
                .filter(each -> each.subjects().get(0).role().equals("provider"))
                .findFirst()
                .orElseThrow();
        assertThat(number(content, "providers")).isEqualTo(3);
        assertThat(number(content, "latency")).isEqualTo(2 / 3.0);
        assertThat(content.evidence()).hasSize(3);
    }

    @Test
    void anOfferLikeNoOtherIsANiche() {
        List<Finding> found = find("Ida offers coaching: astronomie for tous in T1\n");
        assertThat(found.stream().map(each -> Words.in(Language.EN).say(each.statement())))
                .contains("From what is written, Ida is the only one to offer anything like coaching, astronomie and"
                        + " tous (T1).");
    }

    @Test
    void theCensusCountsObjectsByDistrict() {
        Facts facts = Region.of(VILLAGES + """
                Ana offers marche in T0
                Bel offers marche in T3
                Cyr offers marche in T6
                Dan offers marche in T9
                Eve offers jeux in T1
                Eve needs jeux in T2
                """);
        Finding census = Region.find(Overlaps.LENS, facts).stream()
                .filter(each -> each.subjects().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(Words.in(Language.EN).say(census.statement()))
                .isEqualTo(
                        "Of 6 cells (an object in an MRC or a place), 4 are empty, 1 hang on one actor, 0 have two or"
                                + " three, 1 four or more.");
        assertThat(census.notes()).extracting(each -> each.label()).contains("crowded", "wanted");
    }

    @Test
    void withoutOffersActivitiesAreComparedWithMoreDoubt() {
        var works = new StringBuilder(VILLAGES);
        for (int i = 0; i < 24; i++) {
            works.append("Act%02d works %s in T%d\n"
                    .formatted(
                            i, List.of("marche", "jeux", "lecture", "logement").get(i % 4), i * 7 % 12));
        }
        works.append("Ana works marche in T5\nBel works marche in T5\n");
        List<Finding> found = Region.find(Overlaps.LENS, Region.of(works.toString()));
        assertThat(found).noneMatch(each -> each.doubt() == Doubt.FIRM).isNotEmpty();
    }

    @Test
    void likenessIsWorkedOutByHand() {
        Facts facts = Region.of("""
                place M1: kind=mrc parent=R1 region=R1
                place T1: parent=M1 region=R1
                place T2: parent=M1 region=R1
                place R1: kind=region
                Ana offers coaching: marche for aînés in T1
                Bel offers coaching: marche for aînés in T2
                Cyr offers veille: jeux
                """);
        var places = new Places(facts);
        var likeness = new Likeness(Services.of(facts, Recipe.DEFAULT, places), places);
        double two = Math.log(4 / 3.0);
        double one = Math.log(4 / 2.0);
        assertThat(likeness.of(0, 1))
                .as("kind, object, public, MRC and region are shared by two of three; each village is one's own")
                .isCloseTo(5 * two / (5 * two + 2 * one), within(1e-12));
        assertThat(likeness.of(0, 2)).isZero();
        assertThat(likeness.of(0, 2)).isEqualTo(likeness.of(2, 0));
    }

    @Test
    void whatOneDoesNotTellIsNotDifferent() {
        Facts facts = Region.of("""
                Ana offers marche for aînés in T1
                Bel offers marche
                Cyr offers jeux in T2
                """);
        var places = new Places(facts);
        var likeness = new Likeness(Services.of(facts, Recipe.DEFAULT, places), places);
        assertThat(likeness.of(0, 1)).isEqualTo(1);
    }

    @Test
    void tooManyPairsAreRefusedAndAnObjectOfEverybodyTellsNothing() {
        var services = new ArrayList<Service>();
        Service each = Services.of(
                        Region.of("Ana offers marche in T1"),
                        Recipe.DEFAULT,
                        new Places(Region.of("Ana offers marche")))
                .get(0);
        for (int i = 0; i < 2_100; i++) {
            services.add(new Service(
                    "a" + i, each.functions(), each.objects(), each.populations(), each.places(), true, each.rows()));
        }
        assertThat(Neighbours.of(services, 1)).isEmpty();
        assertThat(Neighbours.of(services, 0.6).orElseThrow().count()).isZero();
    }

    @Test
    void everyTextIsInBothLanguages() {
        for (Finding each : find(TWICE + "Ida offers coaching: astronomie for tous in T1\n")) {
            for (Language language : Language.values()) {
                Words words = Words.in(language);
                assertThat(words.say(each.statement())).isNotBlank();
                each.notes().forEach(note -> assertThat(words.text("note." + note.label()) + words.say(note.text()))
                        .doesNotContain("null"));
                each.measures().forEach(measure -> assertThat(words.text("measure." + measure.id() + ".definition"))
                        .isNotBlank());
                each.subjects().forEach(subject -> assertThat(words.text("subject." + subject.role()))
                        .isNotBlank());
            }
        }
    }
}
