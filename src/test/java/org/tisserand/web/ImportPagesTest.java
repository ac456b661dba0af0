package org.tisserand.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that are dropped: what is said before they are loaded, what is refused, and how they are taken back. */
class ImportPagesTest {

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

    @Test
    void filesAreCheckedThenConfirmedThenShown() {
        HttpResponse<String> report = send("/fr/donnees/essai", "liens.csv");
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.body()).contains("Rien n’est encore chargé", "Couleur", "Charger ces données");

        Matcher batch = Pattern.compile("name=\"batch\" value=\"([0-9a-f]+)\"").matcher(report.body());
        assertThat(batch.find()).isTrue();
        var confirm = visitor.bearing("/fr/donnees/charger")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("batch=" + batch.group(1)));
        HttpResponse<String> loaded = Visitor.send(confirm);
        assertThat(loaded.statusCode()).isEqualTo(303);
        assertThat(loaded.headers().firstValue("Location")).contains("/fr/portrait?loaded=2");
    }

    @Test
    void whatIsRefusedIsNamedByRowColumnAndValueAsText() {
        HttpResponse<String> report = send("/fr/donnees/essai", "bad.csv");

        assertThat(report.statusCode()).isEqualTo(422);
        assertThat(report.body())
                .contains("Liens, ligne 3", "B (Vers)", "&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img src=x", "Charger ces données");
    }

    @ParameterizedTest
    @CsvSource({"liens.csv, false, 201, accepted", "liens.csv, true, 200, acceptable", "bad.csv, false, 422, refused"})
    void theApiLoadsByMultipartAndSaysWhatCame(String file, boolean dry, int status, String outcome) {
        HttpResponse<String> answer = send("/api/v1/imports?dryRun=" + dry, file);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Visitor.read(answer.body()).get("outcome").asText()).isEqualTo(outcome);
    }

    @Test
    void filesComeAsMultipartOrNotAtAll() {
        var request = visitor.bearing("/api/v1/imports")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{"));

        assertThat(Visitor.send(request).statusCode()).isEqualTo(415);
    }

    @Test
    void importsAreTakenBackByNumber() {
        assertThat(post("/api/v1/imports/1/undo")).isEqualTo(200);
        assertThat(post("/api/v1/imports/7/undo")).isEqualTo(404);
        assertThat(post("/api/v1/imports/x/redo")).isEqualTo(404);
        assertThat(post("/fr/donnees/1/undo")).isEqualTo(303);
    }

    private static int post(String path) {
        return Visitor.send(visitor.bearing(path).POST(BodyPublishers.noBody())).statusCode();
    }

    private static HttpResponse<String> send(String path, String file) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file
                + "\"\r\nContent-Type: text/csv\r\n\r\nDe;Vers\r\nAda;Bel\r\n\r\n--x--\r\n";
        return Visitor.send(visitor.bearing(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    }
}
