package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Columns said by hand, with plain forms and by programs. */
class ColumnsTest {

    private static final String STRANGE = "Qui;Avec qui;Sujet\r\nCentre;École;Jeunesse\r\nÉcole;Musée;Culture\r\n";

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

    private static HttpResponse<String> drop(String path, String text) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + SampleHome.REAL
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + text + "\r\n--x--\r\n";
        return Visitor.send(visitor.bearing(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> tell(String path, String fields) {
        return Visitor.send(visitor.bearing(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private static String batch(String page) {
        return found("name=\"batch\" value=\"([0-9a-f]+)\"", page);
    }

    @Test
    void strangeHeadingsAreShownWithTheirCellsAndAGuess() {
        HttpResponse<String> report = drop("/fr/donnees/essai", STRANGE);

        assertThat(report.statusCode()).isEqualTo(422);
        assertThat(report.body())
                .contains("Dire ce que sont les colonnes", "Avec qui", "École · Musée", "Jeunesse · Culture")
                .containsPattern("<option value=\"ties\" selected[^>]*>Liens")
                .containsPattern("<option value=\"from\" selected[^>]*>De \\(nécessaire\\)");
        assertThat(drop("/en/data/essai", STRANGE).body())
                .contains("Say what the columns are")
                .containsPattern("<option value=\"from\" selected[^>]*>From \\(needed\\)");
    }

    @Test
    void theAnswerIsCheckedWithoutDroppingAgainAndIsTakenAwayAsAMapping() {
        String batch = batch(drop("/fr/donnees/essai", STRANGE).body());
        HttpResponse<String> checked = tell(
                "/fr/donnees/colonnes",
                "batch=" + batch + "&was-0=ties&kind-0=ties&column-0-0=from&column-0-1=to&column-0-2=-");

        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
        assertThat(checked.body()).contains("Rien ne s’oppose au chargement", "Charger ces données");
        String mapping = visitor.get(found("href=\"(/fr/donnees/correspondance/[0-9a-f]+)\"", checked.body()))
                .body();
        assertThat(mapping).isEqualTo("""
                {
                  "sheets" : [
                    {
                      "file" : "*",
                      "sheet" : "ties",
                      "columns" : {
                        "from" : "Qui",
                        "to" : "Avec qui"
                      },
                      "without" : [
                        "Sujet"
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void anotherSheetShowsItsColumnsBeforeAnythingIsChecked() {
        String batch = batch(drop("/fr/donnees/essai", STRANGE).body());
        HttpResponse<String> shown =
                tell("/fr/donnees/colonnes", "batch=" + batch + "&was-0=ties&kind-0=participations&column-0-0=from");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("value=\"collaboration\"").doesNotContain("role=\"alert\"");
    }

    @Test
    void anAnswerThatCannotBeFollowedSaysWhyAndKeepsWhatWasChosen() {
        String batch = batch(drop("/fr/donnees/essai", STRANGE).body());
        HttpResponse<String> shown = tell(
                "/fr/donnees/colonnes", "batch=" + batch + "&was-0=ties&kind-0=ties&column-0-0=from&column-0-1=from");

        assertThat(shown.statusCode()).isEqualTo(422);
        assertThat(shown.body())
                .contains("aucune colonne n’est lue comme", "plusieurs colonnes sont lues comme")
                .containsPattern("<option value=\"from\" selected");
        HttpResponse<String> none = tell("/en/data/colonnes", "batch=" + batch + "&was-0=ties&kind-0=");
        assertThat(none.body()).contains("Say what at least one sheet holds.");
    }

    @Test
    void whatWasSaidOnceIsOfferedWhenTheSameHeadingsComeBack() {
        String page = drop("/fr/donnees/essai", "Remarque;Eux;Nous\r\nx;Centre;École\r\n")
                .body();

        assertThat(page)
                .contains("ont été lus ainsi à l’import n°")
                .containsPattern("<option value=\"-\" selected")
                .containsPattern("<option value=\"to\" selected");
    }

    @Test
    void filesThatWaitNoMoreAreAskedForAgain() {
        assertThat(tell("/fr/donnees/colonnes", "batch=0123&kind-0=ties").statusCode())
                .isEqualTo(409);
        assertThat(visitor.get("/fr/donnees/correspondance/0123").statusCode()).isEqualTo(409);
    }

    @Test
    void programsAreToldTheTablesAndTakeTheMappingAway() {
        JsonNode report =
                Visitor.read(drop("/api/v1/imports?dryRun=true", STRANGE).body());
        JsonNode table = report.at("/tables/0");
        assertThat(table.at("/read").asBoolean()).isFalse();
        assertThat(table.at("/sheet").asText()).isEqualTo("ties");
        assertThat(table.at("/headings/1").toString())
                .isEqualTo(
                        "{\"heading\":\"Avec qui\",\"use\":\"offered\",\"column\":\"to\",\"samples\":[\"École\",\"Musée\"]}");

        assertThat(visitor.get("/api/v1/imports/1/mapping").body()).contains("\"Nous\"");
        assertThat(visitor.get("/api/v1/imports/2/mapping").statusCode()).isEqualTo(404);
        assertThat(visitor.page("/fr/donnees")).contains("/api/v1/imports/1/mapping");
    }
}
