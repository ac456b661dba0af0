package org.tisserand.report;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.tisserand.Scenery;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Region;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Decision;
import org.tisserand.model.Decisions;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.model.Phrase;
import org.tisserand.model.RowRef;
import org.tisserand.model.Stage;
import org.tisserand.model.Subject;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;
import org.tisserand.report.document.Document;
import org.tisserand.report.document.Xhtml;

import static org.assertj.core.api.Assertions.assertThat;

/** Each kind of report, read as the page that prints. */
class ReportsTest {

    static final Facts BRIDGED = Scenery.facts("""
            Pont|santé
            École
            Zoé
            Eau
            b1
            b2
            b3
            Pont–École
            École–Zoé
            Zoé–Eau
            École–Eau
            Pont–b1
            b1–b2
            b2–b3
            b1–b3
            """);

    @Test
    void theNetworkIsToldByASentenceAMapAndItsActorsByName() {
        String page = Xhtml.article(Papers.network(BRIDGED, Language.FR));

        assertThat(page)
                .contains(
                        "<p class=\"paper-kind\">Portrait du réseau</p>",
                        "28 novembre 2026",
                        "réseau.xlsx",
                        "7 acteurs et 8 paires liées; chaque acteur a au moins un lien connu.",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"",
                        "8 lignes, dans le classeur Excel de ce rapport.",
                        "Énoncé des méthodes",
                        "Selon GRAND",
                        "Selon SoNHR");
        assertThat(page.substring(page.indexOf("id=\"actors\"")))
                .containsSubsequence(">b1<", ">Eau<", ">École<", ">Pont<", ">Zoé<");
        assertThat(page).doesNotContainIgnoringCase("rang<").doesNotContainIgnoringCase("rank");
    }

    @Test
    void anEnglishReportHasNoFrenchLeft() {
        assertThat(Xhtml.article(Papers.network(BRIDGED, Language.EN)))
                .contains(
                        "Portrait of the network", "November 28, 2026", "7 actors and 8 tied pairs", "Following GRAND")
                .doesNotContain("Acteur", "Énoncé", "lignes");
    }

    @Test
    void aFindingIsToldWithWhomItIsAboutItsNumbersAndItsRows() {
        Lens lens = Lenses.find("bridges").orElseThrow();
        Finding finding = lens.find(BRIDGED, Snapshot.of(BRIDGED, Recipe.DEFAULT), Parameters.DEFAULT)
                .get(0);
        Material material = Papers.material(BRIDGED, Language.FR);
        String page = Xhtml.article(FindingReport.of(material, lens, Parameters.DEFAULT, finding));

        assertThat(page)
                .contains(
                        material.words().say(finding.statement()),
                        "Doute",
                        "Pont",
                        "<td>Liens</td><td class=\"number\">9</td><td>réseau.xlsx</td>",
                        "Hopcroft &amp; Tarjan 1973",
                        "Notes de la rencontre");
    }

    @Test
    void aFindingOnPaperTellsWithWhomItsSmallPlacesMayBeCompared() {
        Facts facts = Region.of("""
                place V1: population=900
                place V2: population=800
                place V3: population=90000
                actor Val: territory=V1 kind=municipality
                actor Roc: territory=V2 kind=municipality
                actor Cap: territory=V3 kind=municipality
                Val - Cap
                """);
        Lens lens = Lenses.find("bridges").orElseThrow();
        Material material = Papers.material(facts, Language.EN);
        Finding finding = new Draft(lens.id(), material.snapshot())
                .about(List.of(Subject.actor("bridge", "Val"), Subject.actor("bridge", "Cap")))
                .says(Phrase.text("Val joins them."));
        String page = Xhtml.article(FindingReport.of(material, lens, Parameters.DEFAULT, finding));

        assertThat(page.substring(page.indexOf("id=\"peers\"")))
                .contains("Similar places", "<dt>Val</dt>", "<dd>Roc</dd>");
        assertThat(page).doesNotContain("<dt>Cap</dt>");
    }

    @Test
    void whatPeopleKeepIsListedWithTheirWordsAndWhatIsToldNoMore() {
        Lens lens = Lenses.find("bridges").orElseThrow();
        Finding finding = lens.find(BRIDGED, Snapshot.of(BRIDGED, Recipe.DEFAULT), Parameters.DEFAULT)
                .get(0);
        Decision kept = Decision.on(finding, 2, Instant.EPOCH, Stage.KEPT, "On en parle en mars");
        Material material = Papers.material(BRIDGED, Recipe.DEFAULT, new Decisions(2, List.of(kept)), Language.FR);
        String page = Xhtml.article(FindingListReport.ofKept(material, List.of(finding), List.of(kept), List.of()));

        assertThat(page)
                .contains("2 constats.", "Retenu\u00a0: On en parle en mars", "n’est plus dit avec ces données");
    }

    @Test
    void aCollaborationIsToldByWhoTakesPartInWhatRoleAndWhatElseTiesThem() {
        Facts facts = BRIDGED.withCollaborations(List.of(table()))
                .withParticipations(
                        List.of(part("pont", "lead", 2), part("école", "partner", 3), part("zoé", "partner", 4)));
        String page = Xhtml.article(CollaborationReport.of(Papers.material(facts, Language.FR), table()));

        assertThat(page)
                .contains(
                        "<h1>Table &lt;b&gt;du port&lt;/b&gt;</h1>",
                        "3 acteurs y prennent part.",
                        "Mieux manger",
                        "depuis le 2022-01-01",
                        ">informel<",
                        "porteur",
                        "2 paires sont jointes par autre chose que cette collaboration, sur 3 possibles.",
                        "Pont prend part à «\u00a0Table &lt;b&gt;du port&lt;/b&gt;\u00a0»");
    }

    @Test
    void aHostileNameIsTextAndThePageStaysWellFormed() throws XMLStreamException {
        Document report = Papers.network(Scenery.facts("<script>alert(1)</script>&\"'\u0001|x"), Language.FR);
        String page = Xhtml.page(report, "p { margin: 0; }");

        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
        var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(page));
        while (reader.hasNext()) {
            reader.next();
        }
    }

    static Collaboration table() {
        return new Collaboration(
                "c1",
                "Table <b>du port</b>",
                Optional.of("Mieux manger"),
                Facets.UNKNOWN,
                new Period(Optional.of(LocalDate.of(2022, 1, 1)), Optional.empty()),
                false,
                Map.of("formality", "informal"),
                new RowRef("0123456789ab", "Collaborations", 2));
    }

    static Participation part(String actor, String role, int row) {
        return new Participation(
                "c1",
                actor,
                Optional.of(role),
                Period.UNKNOWN,
                Map.of(),
                new RowRef("0123456789ab", "Participations", row));
    }
}
