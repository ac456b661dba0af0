package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.Survey;
import org.tisserand.model.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page of a metric says beside its numbers, so that they can be told again elsewhere. */
class MetricSheetTest {

    private static final Facts GROUPED =
            Sketch.facts("A @x\nB @x\nC @y\nD @y\nE\nA–B 2\nB–C 2\nC–D 1\nD–E 1\nA–D 1 unknown");

    private static WebServer server;
    private static Visitor visitor;

    @BeforeAll
    static void serve() {
        server = SampleHome.serve(GROUPED);
        visitor = new Visitor(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theMethodsParagraphTellsWhatWasChosenAndWhomTheValuesLeaveOut() {
        visitor.json("/api/v1/metrics/ei-index");
        visitor.json("/api/v1/metrics/key-players-lost?players=3&apart=pieces");
        visitor.json("/api/v1/metrics/leiden-communities");
        assertThat(visitor.page("/fr/aide/ei-index"))
                .containsPattern("Source\u00a0: Krackhardt.*\\. Groupes d’après le secteur\\. .* est écarté");
        assertThat(visitor.page("/en/help/key-players-lost?players=3&apart=pieces"))
                .containsPattern("Number of actors sought: 3\\. Apart by .*\\. .*sets");
        assertThat(visitor.page("/fr/aide/leiden-communities")).containsPattern("\\. 50 recherches, de graines 0 à 49");
        assertThat(visitor.page("/fr/aide/ei-index")).doesNotContain("à qui elle a été adressée");
    }

    @Test
    void choosingKeepsTheRecipeAndTheLinkToTheValuesKeepsTheChoice() {
        String page = visitor.page("/fr/aide/ei-index?grouping=level&minStrength=2&projection=ties");

        assertThat(page)
                .contains(
                        "<input type=\"hidden\" name=\"minStrength\" value=\"2\">",
                        "<input type=\"hidden\" name=\"projection\" value=\"ties\">",
                        "href=\"/api/v1/metrics/ei-index?grouping=level&amp;minStrength=2&amp;projection=ties\"")
                .doesNotContain("type=\"hidden\" name=\"grouping\"");
    }

    @Test
    void theValuesAreLookedThroughByNameAndTheChoiceIsKept() {
        visitor.json("/api/v1/metrics/betweenness");
        assertThat(visitor.page("/en/help/betweenness?pairs=all&q=%C3%A2"))
                .contains(">A</a>", "One value shown of 1 whose name fits; 5 in all.")
                .contains("<input type=\"hidden\" name=\"pairs\" value=\"all\">")
                .doesNotContain(">B</a>");
        assertThat(visitor.page("/fr/aide/betweenness?q=zut"))
                .contains("Aucune valeur montrée sur 0 dont le nom convient; 5 en tout.", "value=\"zut\"");
    }

    @Test
    void theTableOfAMetricOfTiesNamesTies() {
        visitor.json("/api/v1/metrics/bridges");
        visitor.json("/api/v1/metrics/degree");
        assertThat(visitor.page("/fr/aide/bridges")).contains("<th scope=\"col\">Lien</th>");
        assertThat(visitor.page("/fr/aide/degree")).contains("<th scope=\"col\">Acteur</th>");
    }

    @Test
    void theCostIsSaidInTheReadersWords() {
        assertThat(visitor.page("/fr/aide/eigenvector")).contains("O(n + m) à chaque tour");
        assertThat(visitor.page("/en/help")).contains("O(n + m) a round");
        assertThat(visitor.page("/fr/aide/degree")).contains("<dd>O(n)</dd>");
        JsonNode metric = visitor.json("/api/v1/metrics/eigenvector").get("metric");
        assertThat(metric.get("cost").asText()).isEqualTo("O(n + m)");
        assertThat(metric.get("costSaid").get("fr").asText()).contains("pour chaque morceau");
    }

    @Test
    void theBoundsSayWhichCasesTheyAreTheEndsOf() {
        visitor.json("/api/v1/metrics/density/uncertainty");
        visitor.json("/api/v1/metrics/ei-index/uncertainty");
        visitor.json("/api/v1/metrics/bridges/uncertainty");

        assertThat(visitor.page("/fr/aide/density"))
                .contains("Bornes\u00a0: 0", "deux cas", "Aucune autre combinaison n’en sort");
        assertThat(visitor.page("/en/help/density")).contains("Bounds: 0");
        assertThat(visitor.page("/fr/aide/ei-index")).contains("quatre cas");
        assertThat(visitor.page("/fr/aide/bridges"))
                .contains("les liens qu’elle mesure changeraient")
                .doesNotContain("deux cas", "Bande (simulée)");
    }

    @Test
    void whatIsNotUnknownIsSaidByWhoAnswered() {
        Facts pairs = Sketch.facts("A–B\nB–C\nC–D\nD–A\nE–A");
        assertThat(unknownOf(pairs)).contains("Aucun lien n’est dit inconnu\u00a0: rien");
        assertThat(unknownOf(Survey.answeredBut(pairs, List.of()))).contains("chaque acteur a répondu");
        assertThat(unknownOf(Survey.answeredBut(pairs, List.of("A"))))
                .contains("Un acteur n’a pas répondu, mais")
                .doesNotContain("chaque acteur a répondu");
    }

    private static String unknownOf(Facts facts) {
        try (WebServer other = SampleHome.serve(facts)) {
            return new Visitor(other).page("/fr/aide/density");
        }
    }

    @Test
    void whereASurveyWasHeldEveryAccountTellsHowManyAnsweredOfThoseAsked() {
        Facts karate = Sketch.facts(Sketch.kept("karate"));
        List<String> silent =
                karate.actors().stream().map(actor -> actor.id()).limit(12).toList();
        String said = "22 acteurs ont répondu à l’enquête, sur 34 à qui elle a été adressée; le réseau en compte 34.";
        try (WebServer quiet = SampleHome.serve(Survey.answeredBut(karate, silent))) {
            var reader = new Visitor(quiet);
            JsonNode density = reader.json("/api/v1/metrics/density");
            assertThat(density.get("answered").asInt()).isEqualTo(22);
            assertThat(density.get("asked").asInt()).isEqualTo(34);
            assertThat(reader.page("/fr/portrait")).contains(said);
            assertThat(reader.page("/fr/aide/density"))
                    .contains(said, "Plus de trois acteurs sur dix n’ont pas répondu\u00a0: ce qu’ils")
                    .doesNotContain("Données insuffisantes\u00a0: plus de trois", "la cohésion, non");
        }
        assertThat(visitor.json("/api/v1/metrics/density").has("answered")).isFalse();
        assertThat(visitor.page("/fr/portrait")).doesNotContain("à qui elle a été adressée");
    }
}
