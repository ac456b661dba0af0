package org.tisserand.findings.delegations;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
import static org.tisserand.findings.Region.told;
import static org.tisserand.findings.delegations.Delegations.LENS;

/** Which mandates are held without means, who could hold which, and who would be further away. */
class DelegationsTest {

    private static final String PLACES = """
            place R: kind=region
            place M: kind=mrc parent=R region=R
            place N: kind=mrc parent=R region=R
            place A: parent=M region=R setting=rural
            place B: parent=M region=R setting=rural
            place C: parent=N region=R setting=rural
            actor Aube: kind=municipality territory=A
            actor Brise: kind=municipality territory=B
            actor Cime: kind=municipality territory=C
            actor MrcM: kind=mrc territory=M
            """;

    @Test
    void aMandateHandedOverWithoutResourcesIsToldAndOneWithThemIsNot() {
        Facts facts = Region.of(PLACES + """
                MrcM sees-to logement to=Aube means=no
                MrcM sees-to loisir to=Brise means=yes
                """);
        assertThat(told(LENS, facts, Language.EN))
                .isEqualTo("Aube holds “logement” in the stead of MrcM, without resources attached.");
        assertThat(found(facts, Map.of()).get(0).notes())
                .anyMatch(note -> note.label().equals("agreement")
                        && Words.in(Language.EN).say(note.text()).startsWith("delegation of competence"));
    }

    @Test
    void meansThatNobodyTellsOfAreUnknownNotAbsent() {
        assertThat(told(LENS, Region.of(PLACES + "MrcM sees-to logement to=Aube"), Language.EN))
                .isEqualTo("Of one mandate handed over, nobody tells whether resources go with it: logement."
                        + " [NOT_ENOUGH_DATA]");
    }

    @Test
    void aMandateGoesToWhoWorksOnItsObjectNearByWithItsResources() {
        Facts facts = Region.of(PLACES + """
                Aube sees-to logement delegable=yes means=yes
                Brise works logement in B
                Cime works logement in C
                Aube - Brise
                """);
        Finding found = found(facts, Map.of()).get(0);
        assertThat(told(LENS, facts, Language.EN))
                .isEqualTo("Aube could hand “logement” over to Brise, with the mandate’s resources.");
        assertThat(note(found, "proximity")).isEqualTo("One place would be further away: A; rural ones: 1.");
        assertThat(note(found, "reasons")).contains("a tie already with the holder");
        assertThat(found.notes()).noneMatch(each -> each.label().equals("other-candidates"));
    }

    @Test
    void whoIsTooFarForRuralPlacesIsNoCandidateUnlessTheReaderAllowsTheRoad() {
        Facts facts = Region.of(PLACES + """
                Aube sees-to logement delegable=yes means=yes in A
                Cime works logement in R
                """);
        assertThat(told(LENS, facts, Language.EN))
                .isEqualTo("Nobody seems able to hold “logement” in the stead of Aube:"
                        + " one actor works on it, but is too far away.");
        assertThat(found(facts, Map.of("maxMinutesRural", 80.0)).get(0).subjects())
                .anyMatch(each -> each.role().equals("candidate") && each.id().equals("Cime"));
    }

    @Test
    void nobodyIsAskedToHoldMoreMandatesThanAllowed() {
        Facts facts = Region.of(PLACES + """
                Aube sees-to logement delegable=yes means=yes
                Brise sees-to logement delegable=yes means=yes
                MrcM works logement in M
                """);
        assertThat(found(facts, Map.of("mostMandates", 1.0)))
                .filteredOn(each -> each.subjects().stream()
                        .anyMatch(subject -> subject.role().equals("candidate")
                                && subject.id().equals("MrcM")))
                .hasSize(1);
        assertThat(found(facts, Map.of()))
                .filteredOn(each -> each.subjects().stream()
                        .anyMatch(subject -> subject.role().equals("candidate")
                                && subject.id().equals("MrcM")))
                .hasSize(2);
    }

    @Test
    void aPartOfTheListIsKeptForSmallPlaces() {
        var text = new StringBuilder(PLACES + "place T: setting=urban\n");
        for (char c = 'a'; c < 'f'; c++) {
            text.append("actor Town%c: territory=T%nMrcM sees-to work%c to=Town%c means=no%n".formatted(c, c, c));
        }
        Facts facts = Region.of(text + "MrcM sees-to other to=Aube means=no\n");
        for (double small : new double[] {0, 0.25}) {
            assertThat(found(facts, Map.of("most", 3.0, "small", small)))
                    .hasSize(3)
                    .filteredOn(each ->
                            each.subjects().stream().anyMatch(who -> who.id().equals("Aube")))
                    .hasSize(small > 0 ? 1 : 0);
        }
    }

    @Test
    void aMandateThatSaysNothingOfItsResourcesIsProposedWithDoubt() {
        Finding found = found(Region.of(PLACES + """
                Aube sees-to logement delegable=yes
                MrcM works logement in M
                """), Map.of()).get(0);
        assertThat(found.doubt()).isEqualTo(Doubt.UNSTABLE);
        assertThat(note(found, "mandate-resources")).contains("say so before handing it over");
    }

    private static List<Finding> found(Facts facts, Map<String, Double> told) {
        return LENS.find(facts, Snapshot.of(facts, Recipe.DEFAULT), new Parameters(told));
    }

    private static String note(Finding finding, String label) {
        return finding.notes().stream()
                .filter(each -> each.label().equals(label))
                .map(each -> Words.in(Language.EN).say(each.text()))
                .findFirst()
                .orElse("");
    }
}
