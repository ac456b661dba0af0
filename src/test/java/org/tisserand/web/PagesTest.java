package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.web.page.PageId;

import static org.assertj.core.api.Assertions.assertThat;

class PagesTest {

    private static final String HOSTILE = "<script>alert";

    private static WebServer server;
    private static Visitor visitor;

    @BeforeAll
    static void serve() {
        server = SampleHome.serve(SampleHome.FACTS);
        visitor = new Visitor(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/portrait",
                "/en/overview",
                "/fr/carte",
                "/en/map",
                "/fr/acteurs",
                "/en/actors",
                "/fr/acteurs/biblioth%C3%A8que/ma-page",
                "/en/actors/coop-%C3%A9t%C3%A9/ma-page",
                "/fr/acteurs/table-%3Cscript%3Ealert(%22x%22)%3C%2Fscript%3E/ma-page",
                "/fr/acteurs/table-%3Cscript%3Ealert(%22x%22)%3C%2Fscript%3E",
                "/en/actors/table-%3Cscript%3Ealert(%22x%22)%3C%2Fscript%3E",
                "/fr/secteurs-et-territoires",
                "/en/sectors-and-territories?by=territory",
                "/fr/secteurs-et-territoires?by=sector&one=health&other=culture",
                "/fr/evolution",
                "/en/evolution",
                "/fr/qualite",
                "/en/quality",
                "/fr/constats",
                "/en/findings",
                "/fr/constats/what-if?from=Coop+%C3%89t%C3%A9&to=Biblioth%C3%A8que&most=3",
                "/en/findings/what-if?from=Coop+%C3%89t%C3%A9&to=Biblioth%C3%A8que&most=3",
                "/fr/constats/decisions",
                "/en/findings/decisions",
                "/fr/constats/bridges",
                "/en/findings/bridges",
                "/fr/donnees",
                "/fr/donnees/doublons",
                "/en/data/doublons",
                "/en/data",
                "/fr/rapports",
                "/en/reports",
                "/fr/rapports?what=network",
                "/en/reports?what=methods",
                "/fr/questions",
                "/en/questions",
                "/fr/questions/partners-of-an-actor?actor=Ada",
                "/en/questions/partners-of-an-actor?actor=Ada",
                "/fr/aide",
                "/en/help"
            })
    void everyPageHasOneHeadingLandmarksItsLanguageAndNoScriptOfOurs(String path) {
        String page = visitor.page(path);

        assertThat(page)
                .contains("<html lang=\"" + path.substring(1, 3) + "\">", "<main id=\"content\"", "class=\"skip\"");
        assertThat(page.split("<h1", -1)).hasSize(2);
        assertThat(page).doesNotContain(HOSTILE, "<b>2026", "<i>Ada", "style=\"", "onclick");
        assertThat(page).contains("hreflang=\"" + (path.startsWith("/fr") ? "en" : "fr") + "\"");
    }

    @Test
    void aQuestionIsPutAndAnsweredInTheReadersWords() {
        assertThat(visitor.page("/fr/questions/partners-of-an-actor"))
                .contains("Acteur (nom ou identifiant)</label>", "<th scope=\"col\">Partenaire</th>");
        assertThat(visitor.page("/en/questions/partners-of-an-actor")).contains("<th scope=\"col\">Partner</th>");
    }

    @Test
    void theLanguageSwitchKeepsPageAndFilters() {
        assertThat(visitor.page("/fr/acteurs?q=port&sort=-degree"))
                .contains("href=\"/en/actors?q=port&amp;sort=-degree\"");
        assertThat(visitor.page("/en/actors/coop-%C3%A9t%C3%A9")).contains("href=\"/fr/acteurs/coop-%C3%A9t%C3%A9\"");
    }

    @Test
    void thePortraitSaysEachFigureInASentence() {
        String page = visitor.page("/fr/portrait");

        assertThat(page)
                .contains(
                        "Un acteur a en moyenne 1,3 partenaires.",
                        "Les acteurs viennent de 4 secteurs différents.",
                        "4 liens sur les 4 dont les deux secteurs sont connus",
                        "Un acteur n’a aucun lien connu");
    }

    @Test
    void aCountOfThePortraitOpensWhatItCounts() {
        assertThat(visitor.page("/fr/portrait"))
                .contains(
                        "href=\"/fr/secteurs-et-territoires?pairs=all#liens\" aria-label=\"Paires d’acteurs liés\u00a0: 4\"",
                        "href=\"/fr/acteurs?partners=none\"");
        assertThat(visitor.page("/fr/secteurs-et-territoires?pairs=all")).contains("4 liens.");
        assertThat(visitor.page("/en/sectors-and-territories?pairs=all&format=csv"))
                .hasLineCount(5);
        assertThat(visitor.page("/fr/acteurs?partners=none")).contains("1 acteurs affichés sur 1.", "Coop Été</a>");
    }

    @Test
    void aCountOfWhatIsMissingOpensTheRecordsThatDoNotTellIt() {
        assertThat(visitor.page("/fr/qualite")).contains("href=\"/fr/qualite?missing=actor-sector#manque\">1</a>");
        assertThat(visitor.page("/fr/qualite?missing=actor-sector"))
                .contains("<h2>Ce qui ne le dit pas – Acteurs\u00a0: secteur</h2>", "Un seul.", "Coop Été</a></th>");
        assertThat(visitor.page("/en/quality?missing=tie-strength&format=csv")).hasLineCount(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"degree", "density", "key-players-lost"})
    void anyMetricIsSetSideBySideForTwoPeriods(String metric) {
        assertThat(Metrics.find(metric)).isPresent();
        String address = "/fr/evolution?before=2022&after=2023&metric=" + metric;
        assertThat(visitor.page(address)).contains("selected>", "<th scope=\"col\">Quoi</th>");
        assertThat(visitor.page(address + "&format=csv"))
                .hasLineCount(Metrics.get(metric).scope() == Metric.Scope.ACTOR ? 7 : 2);
        assertThat(visitor.get("/fr/evolution?before=2022&after=2023&metric=bridges")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aPictureOfAnotherDayIsNotTheOneHeld() {
        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        assertThat(visitor.get("/api/v1/network.svg").headers().firstValue("ETag"))
                .hasValueSatisfying(tag -> assertThat(tag).endsWith("-" + today + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/portrait, figures-of-the-network",
        "/fr/carte, tied-pairs",
        "/fr/acteurs, degree-beside-ties",
        "/fr/acteurs/coop-%C3%A9t%C3%A9, partners-of-an-actor",
        "/fr/secteurs-et-territoires, pairs-between-groups",
        "/fr/constats, evidence-of-findings",
        "/fr/constats/decisions, decisions-on-findings",
        "/fr/qualite, what-is-filled-in",
        "/fr/donnees, rows-of-imports"
    })
    void aPageShowsTheCypherThatGivesItsRows(String path, String question) {
        assertThat(visitor.page(path)).contains("href=\"/fr/questions/" + question, "Voir la requête Cypher");
        assertThat(Path.of("cypher", "questions", question + ".cypher")).exists();
    }

    @Test
    void aFindingLeadsFromThePortraitToItsEvidence() {
        try (WebServer other = SampleHome.serve(SampleHome.BRIDGED)) {
            var guest = new Visitor(other);
            Matcher why = Pattern.compile("href=\"(/fr/constats/[^\"]+/[0-9a-f]{16})\"")
                    .matcher(guest.page("/fr/portrait"));
            assertThat(why.find()).isTrue();
            assertThat(guest.page(why.group(1)))
                    .contains(
                            "Les lignes dont ce constat est tiré",
                            "Réseau &lt;b&gt;2026&lt;/b&gt;.xlsx",
                            "<td data-label=\"Feuille\">Liens</td>",
                            "Comment ce constat est obtenu",
                            "#settings\">Changer ce qui est supposé",
                            "kinds=;period=../..");
            JsonNode finding =
                    guest.json("/api/v1/findings/bridges").get("items").get(0);
            assertThat(finding.get("sentence").get("en").asText()).isNotBlank();
            assertThat(finding.get("evidence")).isNotEmpty();
            assertThat(finding.get("measures")
                            .get(0)
                            .get("definition")
                            .get("fr")
                            .asText())
                    .isNotBlank();
            assertThat(finding.get("doubt").asText()).isEqualTo("not_enough_data");
        }
    }

    @Test
    void theTableOfActorsOpensAlphabeticallySortsFiltersAndNeverRanks() {
        assertThat(positions(visitor.page("/fr/acteurs"), "Bibliothèque", "Coop Été", "École du Port"))
                .isSorted();
        assertThat(positions(visitor.page("/fr/acteurs?sort=-name"), "École du Port", "Coop Été", "Bibliothèque"))
                .isSorted();
        assertThat(visitor.page("/fr/acteurs?q=ecole"))
                .contains("École du Port")
                .doesNotContain(">Coop Été<");
        assertThat(visitor.page("/en/actors")).doesNotContainIgnoringCase("rank ");
    }

    @Test
    void theSpreadsheetHasEveryActorAndNoFormula() {
        HttpResponse<String> answer = visitor.get("/fr/acteurs?format=csv");

        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("acteurs.csv");
        assertThat(answer.body().lines()).hasSize(7);
        assertThat(answer.body()).startsWith("\ufeff\"Nom\";\"Secteur\"");
    }

    @Test
    void groupsStandBesideGroupsAndANumberOpensItsTies() {
        assertThat(visitor.page("/fr/secteurs-et-territoires"))
                .contains("4 liens sur les 4 dont les deux groupes sont connus", "Aucun lien n’est connu entre");
        assertThat(visitor.page("/fr/secteurs-et-territoires?one=health&other=culture"))
                .contains("culture – santé et services sociaux", "Un lien.", "Centre Amitié</a>", "Liens, ligne");
        assertThat(visitor.get("/fr/secteurs-et-territoires?format=csv").body().lines())
                .hasSize(11);
        assertThat(visitor.get("/fr/secteurs-et-territoires?by=colour").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whereNoTieTellsItsPeriodThereIsNothingToCompareUntilPeriodsAreNamed() {
        assertThat(visitor.page("/fr/evolution")).contains("données insuffisantes", "colonne Période");
        assertThat(visitor.get("/fr/evolution?before=2022&after=2023&format=csv")
                        .body()
                        .lines())
                .hasSize(5)
                .element(1)
                .asString()
                .contains("gardé");
        assertThat(visitor.get("/api/v1/evolution").statusCode()).isEqualTo(400);
    }

    @Test
    void qualityTellsWhatIsFilledInAndWhatTheRestWouldUnlock() {
        assertThat(visitor.page("/fr/qualite"))
                .contains("Acteurs\u00a0: secteur", "5 sur 6", "La page Évolution", "Aucune enquête n’est chargée");
        assertThat(visitor.get("/en/quality?format=csv").body()).contains("\"Actors: sector\";\"5\";\"6\";\"1\"");
    }

    @Test
    void findingsStandUnderAPlannersWords() {
        String page = visitor.page("/fr/constats");
        assertThat(Stream.of(
                                "<h2>Qui<",
                                "<h2>Où nous nous ressemblons<",
                                "<h2>Où s’entraider<",
                                "<h2>Ce qui fait tenir<")
                        .map(page::indexOf))
                .isSorted()
                .doesNotContain(-1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUESTIONS", "EVOLUTION"})
    void everyPageOfTheMenuOpensOnASentenceAPictureAndAFirstStep(PageId page) {
        String body = visitor.page(page.path(Language.EN));
        String afterTheSentence = body.substring(body.indexOf("class=\"lead\""));
        assertThat(afterTheSentence)
                .containsPattern("<(ul class=\"bars\"|ol class=\"journey\"|table class=\"square\"|svg|img)")
                .contains("A first step");
    }

    @Test
    void aListOfFindingsShowsWhereThoseItNamesStand() {
        Matcher drawn = Pattern.compile("/api/v1/network.svg[^\"]+").matcher(visitor.page("/en/findings/bridges"));
        assertThat(drawn.find()).isTrue();
        String address = drawn.group().replace("&amp;", "&");
        assertThat(address).contains("&marked=");
        assertThat(visitor.get(address.replace("&legend=false", "")).body())
                .contains("Named in these findings", "Others")
                .doesNotContain("Not specified");
        assertThat(visitor.get("/api/v1/network.svg?marked=Nobody").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theMapsColumnsHoldEveryActorAndTie() {
        JsonNode columns = visitor.json("/fr/carte/reseau.json?colour=territory&size=none");

        assertThat(columns.get("ids")).hasSize(6);
        assertThat(columns.get("x")).hasSize(6);
        assertThat(columns.get("ties")).hasSize(8);
        assertThat(columns.get("legend"))
                .anySatisfy(entry -> assertThat(entry.get("label").asText()).isEqualTo("Valmont"));
    }

    @Test
    void anActorsPageSaysItsPartnersPlaceAndRows() {
        assertThat(visitor.page("/fr/acteurs/biblioth%C3%A8que"))
                .contains(
                        "2 partenaires connus, de 2 secteurs",
                        "Centre Amitié",
                        "École du Port",
                        "Feuille «\u00a0Liens\u00a0», ligne");
    }

    @Test
    void anActorsNumbersStandByTopicAndOnlyTheFirstIsOpen() {
        String page = visitor.page("/fr/acteurs/biblioth%C3%A8que");

        assertThat(Stream.of("Liens et partenaires", "Rôles de pont", "Entourage", "Groupes")
                        .map(topic -> page.indexOf("<summary>" + topic)))
                .isSorted();
        assertThat(page.split("<details class=\"card\" open>", -1)).hasSize(2);
        assertThat(page.indexOf("<details class=\"card\" open>")).isLessThan(page.indexOf("Liens et partenaires"));
        for (Metric metric : Metrics.ready(Metric.Scope.ACTOR)) {
            assertThat(page.split("href=\"/fr/aide/" + metric.id() + "\"", -1)).hasSize(2);
        }
    }

    @Test
    void anEmptyHomeInvites() {
        try (WebServer empty = SampleHome.serve(Facts.empty())) {
            var guest = new Visitor(empty);
            assertThat(guest.page("/fr/portrait"))
                    .contains("Tissez le portrait", "type=\"file\"", "template.xlsx", "/exemple");
            for (String path : new String[] {
                "/fr/carte", "/en/actors", "/fr/constats", "/fr/constats/bridges", "/fr/donnees", "/fr/aide"
            }) {
                assertThat(guest.page(path)).contains("<h1");
            }
        }
    }

    private static Integer[] positions(String page, String... names) {
        Integer[] positions = new Integer[names.length];
        for (int i = 0; i < names.length; i++) {
            positions[i] = page.indexOf(">" + names[i] + "<");
        }
        return positions;
    }
}
