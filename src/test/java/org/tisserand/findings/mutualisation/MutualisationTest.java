package org.tisserand.findings.mutualisation;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tisserand.Sketch;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Region;
import org.tisserand.model.Doubt;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.findings.Region.find;
import static org.tisserand.findings.Region.told;
import static org.tisserand.findings.mutualisation.Mutualisation.LENS;

/** Who could share what with whom, for what, and which needs stay without an offer. */
public class MutualisationTest {

    /** Three villages of one MRC with a plough each, of which one would do for all. */
    public static final String PLOUGHS = """
            place R: kind=region
            place M: kind=mrc parent=R region=R
            place N: kind=mrc parent=R region=R
            place A: parent=M region=R population=800
            place B: parent=M region=R population=900
            place C: parent=M region=R population=300
            place Z: parent=N region=R population=700
            actor Aube: kind=municipality territory=A
            actor Brise: kind=municipality territory=B
            actor Cime: kind=municipality territory=C
            Aube has equipment fixed=9000 unit=2 capacity=500
            Brise has equipment fixed=8000 unit=3 capacity=400 kept=yes
            Cime has equipment fixed=7000 unit=2 capacity=400 kept=yes
            Aube lacks equipment quantity=150
            Brise lacks equipment quantity=120
            Cime lacks equipment quantity=90
            """;

    @Test
    void threeVillagesWithAPloughEachAreTold() {
        assertThat(told(LENS, Region.of(PLOUGHS), Language.FR)
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' '))
                .isEqualTo(
                        "Une même ressource pourrait suffire à plusieurs : équipement, de Aube, avec Brise et Cime."
                                + " Scénario : de 13 600 à 14 900 $ d’économie par an (8 tirages sur 10), aucun tirage en perte.");
    }

    @Test
    void theFindingBearsItsRangeItsSplitAndItsFormOfAgreement() {
        Finding found = find(LENS, Region.of(PLOUGHS)).get(0);
        assertThat(Sketch.measure(found, "units-avoided")).isEqualTo(2);
        assertThat(Sketch.measure(found, "capacity-use")).isEqualTo(360.0 / 500);
        assertThat(found.measures())
                .filteredOn(each -> each.id().equals("saving"))
                .allMatch(each -> each.interval().isPresent());
        assertThat(found.doubt()).isEqualTo(Doubt.FIRM);
        assertThat(note(found, "agreement"))
                .startsWith("fourniture de services")
                .contains("Autres voies")
                .endsWith("À valider avec un juriste et le ministère.");
        assertThat(note(found, "assumptions")).contains("capacité de 500 usages", "2\u00a0000 tirages, germe 1");
        assertThat(note(found, "split-shapley")).contains("Aube", "Brise", "Cime");
        assertThat(note(found, "split-reason")).contains("aucun partenaire ne paie plus que seul");
        assertThat(found.evidence()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "too far, actor Cime: kind=municipality territory=Z\\nactor Brise: kind=municipality territory=Z",
        "full, Aube lacks equipment quantity=300",
        "not to share, Aube has equipment kept=yes"
    })
    void withoutRoomOrTooFarApartNobodyIsToldToJoin(String why, String line) {
        String changed = why.equals("not to share")
                ? PLOUGHS.replace("capacity=500", "capacity=500 kept=yes")
                : PLOUGHS + line.replace("\\n", "\n");
        assertThat(find(LENS, Region.of(changed))).as(why).isEmpty();
    }

    @Test
    void everyAssumptionIsAParameter() {
        Facts facts = Region.of(PLOUGHS);
        Finding costly = LENS.find(
                        facts,
                        Snapshot.of(facts, Recipe.DEFAULT),
                        new Parameters(Map.of("coordinationPerPartner", 20_000.0)))
                .get(0);
        assertThat(Sketch.measure(costly, "loss-probability")).isEqualTo(1);
        assertThat(costly.doubt()).isEqualTo(Doubt.UNSTABLE);
        Finding board = LENS.find(facts, Snapshot.of(facts, Recipe.DEFAULT), new Parameters(Map.of("jointBody", 1.0)))
                .get(0);
        assertThat(note(board, "agreement")).startsWith("régie intermunicipale");
        assertThat(LENS.find(facts, Snapshot.of(facts, Recipe.DEFAULT), new Parameters(Map.of("maxMinutes", 20.0))))
                .isEmpty();
    }

    @Test
    void withoutCostsTheVerdictIsInWordsAndUnits() {
        Finding found = find(LENS, Region.of(PLOUGHS.replaceAll("(fixed|unit)=\\d+", "")))
                .get(0);
        assertThat(Words.in(Language.FR).say(found.statement()))
                .contains("une économie est vraisemblable (2 unités de moins, petites municipalités)")
                .doesNotContain("$");
        assertThat(found.measures())
                .filteredOn(each -> each.id().equals("saving"))
                .allMatch(each -> each.value().asDouble().isEmpty());
        assertThat(found.notes()).noneMatch(each -> each.label().startsWith("split"));
    }

    @Test
    void aNeedGoesToTheResourceOfItsKindAndTheRestIsWithoutOffer() {
        assertThat(told(LENS, Region.of(NEIGHBOURS + """
                        Ana has premises
                        Bel lacks premises
                        Bel lacks transport
                        """), Language.EN).replace('\u00a0', ' '))
                .isEqualTo("""
                        Ana has something to share: premises. It could serve Bel. No figure for want of costs; a saving is\
                         possible (one unit fewer). Its words and those of the need have none in common: check\
                         first that they mean the same thing. [UNSTABLE]
                        A need without an offer: transport, for one actor (Bel).""");
    }

    @Test
    void whoIsNotAMunicipalityIsToldOfAProtocol() {
        Finding found =
                find(LENS, Region.of("Ana has data\nBel lacks data\nAna - Bel")).get(0);
        assertThat(note(found, "agreement"))
                .startsWith("protocole ou entente de partenariat")
                .contains("Le type d’un partenaire n’est pas connu");
    }

    /** Two municipalities of one MRC. */
    private static final String NEIGHBOURS = """
            place R: kind=region
            place M: kind=mrc parent=R region=R
            place A: parent=M region=R
            place B: parent=M region=R
            actor Ana: kind=municipality territory=A
            actor Bel: kind=municipality territory=B
            """;

    @Test
    void neighboursWithTheSameNeedAndNoOfferCouldMeetItTogether() {
        List<Finding> found = find(LENS, Region.of(NEIGHBOURS + """
                Ana lacks premises
                Bel lacks premises
                """));
        assertThat(found).singleElement().satisfies(each -> {
            assertThat(Words.in(Language.EN).say(each.statement()))
                    .isEqualTo("2 actors (M) have the same need, and no offer within reach: premises."
                            + " Ana and Bel could meet it together.");
            assertThat(note(each, "agreement")).startsWith("délégation de compétence");
        });
    }

    @Test
    void whatTheSameNeighboursLackIsToldOnce() {
        List<Finding> found = find(LENS, Region.of(NEIGHBOURS + """
                actor Cyr: kind=municipality territory=A
                Ana lacks premises words=a_warm_hall, transport, data
                Bel lacks premises words=a_warm_hall, transport, data
                Cyr lacks data
                """));
        assertThat(found.stream().map(each -> Words.in(Language.EN).say(each.statement())))
                .containsExactly(
                        "3 actors (M) have the same need, and no offer within reach: data."
                                + " Ana, Bel and Cyr could meet it together.",
                        "2 actors (M) have the same needs, and no offer within reach: premises (“a warm hall”) and"
                                + " transport. Ana and Bel could meet them together.");
        assertThat(Sketch.measure(found.get(1), "units-avoided"))
                .as("one of each for two")
                .isEqualTo(2);
        assertThat(found.get(1).evidence()).hasSize(4);
    }

    /** Both could serve Cyr, who asks for a warm hall. */
    private static final String HALLS = NEIGHBOURS + """
            actor Cyr: territory=A
            actor Dan: territory=A
            actor Eve: territory=A
            Ana has premises words=to_be_agreed
            Bel has premises words=a_hall_with_a_stove
            Cyr lacks premises words=a_warm_hall
            """;

    @Test
    void aResourceDescribedAsTheNeedIsPreferredToOneOfWhichNothingIsTold() {
        assertThat(told(LENS, Region.of(HALLS), Language.EN))
                .startsWith("Bel has something to share: premises (“a hall with a stove”). It could serve Cyr.")
                .doesNotContain("Ana", "check first");
    }

    @Test
    void whatNoRowDescribesIsToldLastAndSaysSo() {
        String text =
                HALLS + "Ana has data words=to_be_agreed\nDan lacks data words=a_count\nEve lacks data words=a_map";
        assertThat(told(LENS, Region.of(text), Language.EN).lines())
                .satisfiesExactly(first -> assertThat(first).startsWith("Bel"), last -> assertThat(last)
                        .startsWith("Ana has something to share: data (“to be agreed”). It could serve Dan and Eve.")
                        .contains("check first that they mean the same thing"));
    }

    @ParameterizedTest
    @CsvSource({"0, 700", "0.1, 1300", "0.3, 3000"})
    void theLessCostsAreTakenForCertainTheWiderTheRange(double spread, double wide) {
        Facts facts = Region.of(PLOUGHS);
        Finding found = LENS.find(
                        facts, Snapshot.of(facts, Recipe.DEFAULT), new Parameters(Map.of("costSpread", spread)))
                .get(0);
        var interval = found.measures().stream()
                .flatMap(each -> each.interval().stream())
                .findFirst()
                .orElseThrow();
        assertThat(interval.high() - interval.low()).isCloseTo(wide, within(300.0));
        assertThat(note(found, "assumptions"))
                .contains("coûts dits, justes à %.0f\u00a0%% près".formatted(100 * spread));
    }

    @Test
    void aPartOfTheListIsKeptForSmallPlaces() {
        var text = new StringBuilder("place T: setting=urban\nplace V: setting=rural\nactor Village: territory=V\n");
        for (char c = 'a'; c < 'h'; c++) {
            text.append("actor Town%c: territory=T%nTown%c lacks thing%c%n".formatted(c, c, c));
        }
        text.append("Village lacks thingz\n");
        Facts facts = Region.of(text.toString());
        for (double small : new double[] {0, 0.25}) {
            assertThat(LENS.find(
                            facts,
                            Snapshot.of(facts, Recipe.DEFAULT),
                            new Parameters(Map.of("most", 4.0, "small", small))))
                    .hasSize(4)
                    .filteredOn(each ->
                            each.subjects().stream().anyMatch(who -> who.id().equals("Village")))
                    .hasSize(small > 0 ? 1 : 0);
        }
    }

    private static String note(Finding finding, String label) {
        return finding.notes().stream()
                .filter(each -> each.label().equals(label))
                .map(each -> Words.in(Language.FR).say(each.text()))
                .findFirst()
                .orElse("");
    }
}
