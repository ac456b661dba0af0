package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.findings.LensesTest;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Region;
import org.tisserand.model.Doubt;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Subject;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** Which pairs a reader is shown, as the lens's parameters ask. */
class ListsTest {

    /** Two rings of eight, far from each other; each actor works on two of four objects with a partner. */
    private static final String RINGS = IntStream.range(0, 16)
                    .mapToObj(i -> "table Projet%1$c: R%1$c, R%2$c | objet%3$d, objet%4$d | T%5$d | %6$d"
                            .formatted(
                                    'a' + i,
                                    i % 8 == 7 ? 'a' + i - 7 : 'a' + i + 1,
                                    i % 4,
                                    (i + 1) % 3,
                                    i % 3,
                                    2010 + i))
                    .collect(Collectors.joining("\n"))
            + "\n";

    private static List<Finding> find(String text, Map<String, Double> wishes) {
        Facts facts = Region.of(text);
        return Partnerships.LENS.find(facts, Snapshot.of(facts, Recipe.DEFAULT), new Parameters(wishes)).stream()
                .filter(each -> each.doubt() != Doubt.NOT_ENOUGH_DATA)
                .toList();
    }

    private static List<String> partners(Finding finding) {
        return finding.subjects().stream()
                .filter(each -> each.role().equals("partner"))
                .map(Subject::id)
                .toList();
    }

    private static List<List<String>> pairs(String text, Map<String, Double> wishes) {
        return find(text, wishes).stream().map(ListsTest::partners).toList();
    }

    @Test
    void noActorIsShownOftenerThanAsked() {
        for (double perActor : new double[] {1, 2}) {
            Map<String, Long> times = pairs(RINGS, Map.of("perActor", perActor)).stream()
                    .flatMap(List::stream)
                    .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
            assertThat(times.values()).isNotEmpty().allMatch(count -> count <= perActor);
        }
    }

    @Test
    void twoReadersHaveListsOfTheirOwn() {
        List<Finding> both = find(RINGS, Map.of("lists", 2.0, "most", 4.0));
        assertThat(both).hasSize(8).extracting(ListsTest::partners).doesNotHaveDuplicates();
        assertThat(both)
                .extracting(each -> each.notes().stream()
                        .filter(note -> note.label().equals("list"))
                        .count())
                .containsOnly(1L);
    }

    @Test
    void thePlaceOfAPairSetAsideGoesToAnother() {
        Facts facts = Region.of(RINGS);
        Snapshot network = Snapshot.of(facts, Recipe.DEFAULT);
        List<Finding> before = find(RINGS, Map.of("most", 5.0));
        Finding aside = before.get(0);
        List<Finding> after = Partnerships.LENS.find(
                facts,
                network,
                new Parameters(Map.of("most", 5.0, "document", 0.0)).without(Map.of(aside.id(), aside.grounds())));
        assertThat(after).hasSize(5).doesNotContain(aside);
    }

    @Test
    void aShareOfThePlacesIsKeptForTheLeastEndowedThird() {
        String text =
                RINGS + "table Veille: Ra, Rb, Rc, Rd | objet9 | T1 | 2025\ntable Suite: Re, Rf | objet9 | T1 | 2025";
        Facts facts = Region.of(text);
        Snapshot network = Snapshot.of(facts, Recipe.DEFAULT);
        var actors = new Actors(Ground.of(facts, network));
        long served = find(text, Map.of("most", 5.0, "quota", 0.6)).stream()
                .filter(each -> partners(each).stream()
                        .anyMatch(id -> actors.isModest(network.vertex(id).orElseThrow())))
                .count();
        assertThat(served).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aShareOfThePlacesIsKeptForSmallPlaces() {
        List<String> first =
                pairs(RINGS, Map.of("most", 5.0)).stream().flatMap(List::stream).toList();
        String passedOver = IntStream.range(0, 16)
                .mapToObj(i -> "R" + (char) ('a' + i))
                .filter(id -> !first.contains(id))
                .findFirst()
                .orElseThrow();
        String text = RINGS + "place V: setting=rural\nactor " + passedOver + ": territory=V\n";
        for (double small : new double[] {0, 0.2}) {
            assertThat(pairs(text, Map.of("most", 5.0, "small", small)))
                    .hasSize(5)
                    .filteredOn(pair -> pair.contains(passedOver))
                    .hasSize(small > 0 ? 1 : 0);
        }
    }

    /** Hub and those of the first ring that it knows have more partners than all others. */
    @Test
    void fewPlacesGoToThoseWhomEverybodyAsks() {
        String text = RINGS + "Hub - Ra\nHub - Rb\nHub - Rc\nHub - Rd\ntable Pré: Hub | objet0, objet1 | T1 | 2025";
        Facts facts = Region.of(text);
        Snapshot network = Snapshot.of(facts, Recipe.DEFAULT);
        var actors = new Actors(Ground.of(facts, network));
        var crowded = new ArrayList<Long>();
        for (double crowd : new double[] {1, 0.4}) {
            crowded.add(pairs(text, Map.of("most", 5.0, "quota", 0.0, "sparing", 0.0, "crowd", crowd)).stream()
                    .filter(pair -> pair.stream()
                            .anyMatch(
                                    id -> actors.isSolicited(network.vertex(id).orElseThrow())))
                    .count());
        }
        assertThat(crowded).containsExactly(3L, 2L);
    }

    @Test
    void whoOnlyPaysAndABodyBesideItsBranchAreNotProposed() {
        assertThat(pairs(
                        RINGS + "actor Ra: name=Maison\nactor Rj: name=Maison-Nord",
                        Map.of("most", 99.0, "perActor", 99.0)))
                .isNotEmpty()
                .noneMatch(pair -> Set.copyOf(pair).equals(Set.of("Ra", "Rj")));
        assertThat(pairs(RINGS, Map.of("most", 99.0, "perActor", 99.0)))
                .as("they would be, were it not for their names")
                .anyMatch(pair -> Set.copyOf(pair).equals(Set.of("Ra", "Rj")));
    }

    @Test
    void aListThatSeeksDiversityIsAboutAsManyActorsAtLeast() {
        Set<String> plain = actors(Map.of("most", 6.0));
        Set<String> diverse = actors(Map.of("most", 6.0, "diversity", 0.9));
        assertThat(diverse.size()).isGreaterThan(plain.size());
    }

    private static Set<String> actors(Map<String, Double> wishes) {
        return pairs(RINGS, wishes).stream().flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void aNumberThatNoScoreBearsIsAnsweredByThoseThatAre() {
        Facts facts = Region.of(LensesTest.REGION);
        assertThat(Partnerships.LENS.find(
                        facts, Snapshot.of(facts, Recipe.DEFAULT), new Parameters(Map.of("score", 7.0))))
                .singleElement()
                .extracting(each -> Words.in(Language.EN).say(each.statement()), Finding::doubt)
                .containsExactly(
                        "No score bears the number 7: the setting “Score” goes from 1 to 5.", Doubt.NOT_ENOUGH_DATA);
    }

    @Test
    void eachNamedScoreCanBeAskedFor() {
        assertThat(find(LensesTest.REGION, Map.of("score", 1.0)).get(0).measures())
                .extracting(each -> each.id())
                .contains("part-capacity")
                .doesNotContain("part-walk");
        assertThat(find(LensesTest.REGION, Map.of("score", 2.0)).get(0).measures())
                .extracting(each -> each.id())
                .contains("part-walk", "part-opening");
        assertThat(find(LensesTest.REGION, Map.of("score", 4.0)).get(0).measures())
                .extracting(each -> each.id())
                .contains("part-distinct-walk");
        assertThat(find(LensesTest.REGION, Map.of()).get(0).measures())
                .extracting(each -> each.id())
                .contains("part-walk", "part-capacity", "part-engagement", "part-nearness")
                .doesNotContain("part-opening");
    }

    /** Ana and Cyr have Bel alone in common; Dan and Eve are tied apart. */
    @Test
    void lookingWiderLetsInPairsOfOneCommonPartnerOfOtherCommunitiesAndSectors() {
        String text = "Ana - Bel\nBel - Cyr\nDan - Eve\nactor Ana: sector=s1\nactor Cyr: sector=";
        assertThat(isEligible(text + "s2", 0, 1, true)).isTrue();
        assertThat(isEligible(text + "s2", 0, 1, false)).isFalse();
        assertThat(isEligible(text + "s2", 1, 1, true)).as("of one community").isFalse();
        assertThat(isEligible(text + "s1", 0, 1, true)).as("of one sector").isFalse();
        assertThat(isEligible(text + "s2\nAna - Dan\nDan - Cyr", 0, 1, true))
                .as("with two partners in common")
                .isFalse();
    }

    private static boolean isEligible(String text, int ofAna, int ofCyr, boolean wider) {
        Facts facts = Region.of(text);
        Snapshot network = Snapshot.of(facts, Recipe.DEFAULT);
        Ground ground = Ground.of(facts, network);
        int[] communities = {ofAna, 0, ofCyr, 2, 2};
        var improbability = Improbability.of(ground.neverTied(), network, communities);
        return Selection.eligible(ground, improbability, wider)
                .test(improbability.pairs().position(0, 2));
    }
}
