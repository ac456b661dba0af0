package org.tisserand.findings.pairs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.findings.LensesTest;
import org.tisserand.findings.Region;
import org.tisserand.model.Doubt;
import org.tisserand.model.Evidence;
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

class PartnershipsTest {

    /** Ana–Bel–Cyr–Dan in a row; Ana and Dan both work on games, each apart. */
    private static final String ROW = """
            Ana - Bel
            Bel - Cyr
            Cyr - Dan
            table Fête: Ana | jeux | T1 | 2023
            table Parc: Dan | jeux | T1 | 2023
            """;

    private static Ground ground(Facts facts) {
        return Ground.of(facts, Snapshot.of(facts, Recipe.DEFAULT));
    }

    @Test
    void improbabilityOfFourInARowIsWorkedOutByHand() {
        Ground ground = ground(Region.of(ROW));
        var improbability = Improbability.of(ground.neverTied(), ground.network(), new int[] {0, 0, 1, 1});
        int ends = improbability.pairs().position(0, 3);
        assertThat(improbability.pairs().count())
                .as("Ana–Cyr, Ana–Dan, Bel–Dan")
                .isEqualTo(3);
        assertThat(improbability.distance(ends)).isEqualTo(1 - 1 / 4.0);
        assertThat(improbability.structural(ends))
                .as("last of three on the mean of ranks 1/6, 5/6, 1/6, 1/6")
                .isCloseTo(1 - 1 / 6.0, within(1e-12));
        assertThat(improbability.mixing(ends))
                .as("one tie between the halves where 3·3/6 are expected")
                .isCloseTo(1 - (1 + 1) / (1.5 + 1), within(1e-12));
        assertThat(improbability.value(ends)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void thePartsOfFourInARowAreWorkedOutByHand() {
        Ground ground = ground(Region.of(ROW));
        assertThat(ground.undertakings().objects().shared(0).applyAsDouble(3)).isEqualTo(1 / Math.log(1 + 2));
        assertThat(ground.goBetweens().from(0).applyAsDouble(3)).isEqualTo(0.5 * 0.5 * 0.5);
        assertThat(new Chains(ground.network(), ground.goBetweens(), OptionalInt.empty()).between(0, 3))
                .containsExactly(1, 2);
        assertThat(new Structure(ground.network()).threePaths(0).applyAsDouble(3))
                .isCloseTo(1 / Math.sqrt(2 * 2), within(1e-12));
        assertThat(Opening.after(1, 1, 1))
                .as("one tie becomes two of equal strength")
                .isEqualTo(0.5);
    }

    private static Optional<Finding> pair(List<Finding> findings, String one, String other) {
        return findings.stream()
                .filter(each -> each.subjects().get(0).id().equals(one)
                        && each.subjects().get(1).id().equals(other))
                .findFirst();
    }

    private static Facts region(String more) {
        return Region.of(LensesTest.REGION + more);
    }

    @Test
    void aNeedThatTheOtherOffersIsToldWithBothRows() {
        Finding finding =
                pair(find(Partnerships.LENS, region("")), "Ana", "Fox").orElseThrow();
        assertThat(Words.in(Language.FR).say(finding.statement()))
                .isEqualTo("Aucune relation connue entre Ana et Fox (à 5 pas);"
                        + " lecture\u00a0: besoin connu chez Ana, offre connue chez Fox;"
                        + " Ana et Gus (en relation avec Fox) ont en commun marche;"
                        + " entremise longue\u00a0: Bel, puis d’autres, enfin Eve\u00a0– 20 lignes à l’appui.");
        assertThat(finding.evidence())
                .extracting(each -> each.row().sheet())
                .contains("Besoins", "Offres", "Participations", "Collaborations");
    }

    @Test
    void aTieOfAnyTimeKeepsAPairOut() {
        assertThat(pair(find(Partnerships.LENS, region("table Jadis: Ana, Fox | danse | T1 | 1990")), "Ana", "Fox"))
                .isEmpty();
    }

    @Test
    void aTieDeclaredAbsentIsSaidToBeKnownAbsent() {
        Finding finding =
                pair(find(Partnerships.LENS, region("Ana ! Fox")), "Ana", "Fox").orElseThrow();
        assertThat(Words.in(Language.FR).say(finding.statement()))
                .startsWith("Relation déclarée absente entre Ana et Fox");
        assertThat(finding.evidence()).extracting(each -> each.row().sheet()).contains("Liens");
    }

    @Test
    void aTieOfUnknownStateMakesThePairUnstable() {
        assertThat(pair(find(Partnerships.LENS, region("Ana ? Fox")), "Ana", "Fox")
                        .orElseThrow()
                        .doubt())
                .isEqualTo(Doubt.UNSTABLE);
    }

    @Test
    void noActorIsInMoreThanThreeSuggestions() {
        Map<String, Integer> times = new HashMap<>();
        find(Partnerships.LENS, region("")).stream()
                .filter(each -> each.doubt() != Doubt.NOT_ENOUGH_DATA)
                .flatMap(each -> each.subjects().stream())
                .filter(each -> each.role().equals("partner"))
                .forEach(each -> times.merge(each.id(), 1, Integer::sum));
        assertThat(times.values()).isNotEmpty().allMatch(count -> count <= 3);
    }

    @Test
    void valueFeasibilityAndImprobabilityAreToldApart() {
        assertThat(find(Partnerships.LENS, region("")).get(0).measures())
                .extracting(each -> each.id())
                .startsWith("score", "improbability", "value", "feasibility", "known-share", "steps");
    }

    @Test
    void removingAnyCitedRowChangesTheSentence() {
        Facts facts = region("Ana ! Fox\n");
        for (Finding finding : find(Partnerships.LENS, facts)) {
            for (Evidence each : finding.evidence()) {
                assertThat(find(Partnerships.LENS, Region.without(facts, each.row())).stream()
                                .filter(other -> other.id().equals(finding.id()))
                                .map(Finding::statement))
                        .as(Words.in(Language.FR).say(finding.statement()) + " without " + each.row())
                        .doesNotContain(finding.statement());
            }
        }
    }

    @Test
    void whatItIsAboutWhereForWhomAndWithWhatAreToldFromRows() {
        Facts facts = Region.of("""
                place T1: parent=M1 region=R1
                place T2: parent=M1 region=R1
                actor Ana: territory=T1
                actor Fox: territory=T2
                Ana - Bea
                Bea - Cleo
                Cleo - Fox
                Ana works jardins, aînés in T1
                Fox works jardins in T2
                Ana needs salle
                Fox offers salle
                """);
        Finding pair = find(Partnerships.LENS, facts).get(0);
        assertThat(pair.notes())
                .filteredOn(note ->
                        Set.of("about", "where", "for-whom", "with-what").contains(note.label()))
                .extracting(note -> note.label() + ": " + Words.in(Language.EN).say(note.text()))
                .containsExactly(
                        "about: jardins and salle",
                        "where: M1",
                        "with-what: salle: known need at Ana, known offer at Fox");
    }

    @Test
    void aSentenceHasAtMost45WordsInEitherLanguageEvenWithLongNames() {
        String longNames = LensesTest.REGION
                .lines()
                .map(line -> line.startsWith("actor ")
                        ? line + " name=Municipalité_régionale_de_comté_des_Îles_du_" + line.substring(6, 9)
                        : line)
                .collect(Collectors.joining("\n"))
                .replace('_', '\u00a0');
        for (Finding finding : find(Partnerships.LENS, Region.of(longNames))) {
            assertThat(Sentence.words(finding.statement())).isLessThanOrEqualTo(45);
        }
    }

    @Test
    void everyPartOfTheScoreSaysWhatWouldHelp() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            for (Block block : Block.values()) {
                assertThat(words.texts()).containsKey("part." + block.code() + ".wanted");
                assertThat(words.texts()).containsKey("measure.part-" + block.code() + ".name");
            }
        }
    }

    @Test
    void whereNobodySaidWhatActorsDoTheLensNamesTheColumn() {
        String ties = IntStream.range(0, 12)
                .mapToObj(i -> "a%02d - a%02d%n".formatted(i, i + 1))
                .collect(Collectors.joining());
        assertThat(told(Partnerships.LENS, Region.of(ties), Language.FR))
                .startsWith("On sait qui est relié à qui, mais pas encore sur quoi")
                .endsWith("[NOT_ENOUGH_DATA]");
    }

    @Test
    void aPairOfWhichLittleIsKnownIsToldAsOneToDocument() {
        String row = IntStream.range(0, 12)
                .mapToObj(i -> "a%02d - a%02d%n".formatted(i, i + 1))
                .collect(Collectors.joining());
        assertThat(told(Partnerships.LENS, Region.of(row + "a00 works jeux in T1\na01 works jeux in T1"), Language.FR)
                        .lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("trop peu est connu pour une proposition; ce qui aiderait")
                        && line.contains("feuille Collaborations, colonnes Objets et Territoires")
                        && line.endsWith("[NOT_ENOUGH_DATA]"));
    }

    @Test
    void otherIdsGiveTheSameScores() {
        Facts facts = Region.of(LensesTest.REGION);
        Facts renamed = Region.of(LensesTest.REGION
                .replaceAll("\\bAna\\b", "Zac")
                .replaceAll("\\bIda\\b", "Abe")
                .replaceAll("\\bFox\\b", "Bob"));
        Map<String, String> names = Map.of("Ana", "Zac", "Ida", "Abe", "Fox", "Bob");
        PairScores here = scores(facts);
        PairScores there = scores(renamed);
        Snapshot one = Snapshot.of(facts, Recipe.DEFAULT);
        Snapshot other = Snapshot.of(renamed, Recipe.DEFAULT);
        for (int p = 0; p < here.pairs().count(); p++) {
            int q = there.pairs()
                    .position(
                            vertex(one, other, names, here.pairs().first(p)),
                            vertex(one, other, names, here.pairs().second(p)));
            assertThat(there.score(q)).isCloseTo(here.score(p), within(1e-12));
        }
    }

    private static int vertex(Snapshot one, Snapshot other, Map<String, String> names, int v) {
        String id = one.actor(v).id();
        return other.vertex(names.getOrDefault(id, id)).orElseThrow();
    }

    private static PairScores scores(Facts facts) {
        Ground ground = ground(facts);
        return ground.scores(ground.apart(ground.neverTied()), Score.V2);
    }

    @Test
    void oneMoreObjectInCommonNeverLowersWhatIsShared() {
        for (String object : List.of("jeux", "lecture", "danse")) {
            double before =
                    ground(Region.of(ROW)).undertakings().objects().shared(0).applyAsDouble(3);
            double after = ground(Region.of(ROW + "table X: Ana | %1$s\ntable Y: Dan | %1$s".formatted(object)))
                    .undertakings()
                    .objects()
                    .shared(0)
                    .applyAsDouble(3);
            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }
}
