package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Upload;
import org.tisserand.model.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that look alike: reviewed by a person, on a page without any script and over the API. */
class DuplicatesPageTest {

    private static final String PAGE = "/fr/donnees/doublons";

    private WebServer server;
    private Visitor visitor;
    private String first;
    private String second;

    @BeforeEach
    void serve() {
        server = SampleHome.serve(SampleHome.ALIKE);
        visitor = new Visitor(server);
        JsonNode pair = visitor.json("/api/v1/duplicates").at("/items/0");
        first = pair.at("/first/id").asText();
        second = pair.at("/second/id").asText();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String pair() {
        return "one=" + Addresses.encode(first) + "&other=" + Addresses.encode(second);
    }

    @Test
    void aPairIsShownWithWhatSpeaksForItAndWhatAMergeWouldChange() {
        assertThat(visitor.page(PAGE))
                .contains("2 paires de noms se ressemblent", "Centre Amitié", "Centre Amitie inc.")
                .contains("Seule la forme juridique diffère", "Même territoire", "un lien")
                .contains("Ce sont les mêmes", "Ce ne sont pas les mêmes")
                .doesNotContain("<img src=x");
        assertThat(visitor.page("/en/data/doublons")).contains("2 pairs of names look alike", "They are the same");
    }

    @Test
    void aTerritoryIsCalledByItsName() {
        Facts facts = Assembly.assemble(
                1,
                List.of(Intake.read(
                        List.of(
                                upload(
                                        "acteurs.csv",
                                        "Identifiant,Nom,Territoire\nA1,Maison du Fjord,T7\nA2,Maison du fjord inc.,T7\n"),
                                upload("territoires.csv", "Code,Nom\nT7,Anse-au-Vent\n")),
                        Optional.empty())));
        try (WebServer other = SampleHome.serve(facts)) {
            assertThat(new Visitor(other).page(PAGE))
                    .contains("<li>Anse-au-Vent</li>")
                    .doesNotContain("<li>T7</li>");
        }
    }

    private static Upload upload(String name, String text) {
        return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFormWithoutScriptMergesAndBringsBack() {
        HttpResponse<String> answer = visitor.form(PAGE, pair() + "&say=same&kept=" + Addresses.encode(second));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(PAGE + "?said=2");
        assertThat(visitor.page(PAGE + "?said=2")).contains("C’est noté", "sont le même acteur", "/doublons/2/undo");
        assertThat(visitor.json("/api/v1/duplicates").at("/total").asInt()).isEqualTo(1);
        JsonNode kept = visitor.json("/api/v1/actors/" + Addresses.encode(second));
        assertThat(kept.at("/actor/aliases").toString()).contains("Centre Amiti");
        assertThat(visitor.get("/fr/acteurs/" + Addresses.encode(first)).body())
                .as("an address from before leads to the one that is kept")
                .contains(kept.at("/actor/name").asText());

        assertThat(visitor.form(PAGE + "/2/undo", "").statusCode()).isEqualTo(303);
        assertThat(visitor.page(PAGE + "?said=2")).contains("Annulé", "/doublons/2/redo");
        assertThat(visitor.json("/api/v1/duplicates").at("/total").asInt()).isEqualTo(2);
        assertThat(visitor.form(PAGE + "/2/undo", "").statusCode()).isEqualTo(404);
    }

    @Test
    void aPairSaidToBeTwoComesBackOnlyWhenThatIsTakenBack() {
        assertThat(visitor.form(PAGE + "?from=0", pair() + "&say=apart").statusCode())
                .isEqualTo(303);
        assertThat(visitor.page(PAGE)).contains("ne sont pas le même acteur", "Une paire de noms se ressemble");
        assertThat(visitor.json("/api/v1/duplicates/decisions")
                        .at("/items/0/same")
                        .asBoolean())
                .isFalse();
        assertThat(visitor.tell("/api/v1/duplicates/decisions/2/undo", "").statusCode())
                .isEqualTo(200);
        assertThat(visitor.json("/api/v1/duplicates").at("/total").asInt()).isEqualTo(2);
        assertThat(visitor.tell("/api/v1/duplicates/decisions/2/redo", "").statusCode())
                .isEqualTo(200);
        assertThat(visitor.json("/api/v1/duplicates").at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void theApiKeepsADecision() {
        HttpResponse<String> answer = visitor.tell(
                "/api/v1/duplicates/decisions",
                "{\"same\":true,\"kept\":\"%s\",\"other\":\"%s\"}".formatted(first, second));
        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode verdict = Visitor.read(answer.body());
        assertThat(verdict.at("/kept/id").asText()).isEqualTo(first);
        assertThat(verdict.at("/counts").asBoolean()).isTrue();
        assertThat(visitor.page("/fr/acteurs")).doesNotContain("Centre Amitie inc.</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"same\":true,\"kept\":\"nobody\",\"other\":\"nowhere\"}|404",
                "{\"same\":true,\"kept\":\"a\",\"other\":\"a\"}|422",
                "{\"kept\":\"a\",\"other\":\"b\"}|400",
                "{|400"
            })
    void whatCannotBeDecidedIsRefused(String body, int status) {
        assertThat(visitor.tell("/api/v1/duplicates/decisions", body).statusCode())
                .isEqualTo(status);
        assertThat(visitor.form(PAGE, pair()).statusCode()).isEqualTo(400);
    }

    @Test
    void theDataPageTheQualityPageAndADryRunSayHowMany() {
        assertThat(visitor.page("/fr/donnees")).contains("Doublons à vérifier", "2 paires de noms", PAGE);
        assertThat(visitor.page("/fr/qualite")).contains("2 paires de noms", PAGE);
    }

    @Test
    void aHomeWithoutActorsSaysSo() {
        try (WebServer empty = SampleHome.serve(Facts.empty())) {
            assertThat(new Visitor(empty).page(PAGE)).contains("Aucun acteur n’est chargé");
        }
        try (WebServer one = SampleHome.serve(SampleHome.BRIDGED)) {
            assertThat(new Visitor(one).page(PAGE)).contains("Aucune paire de noms n’est à vérifier");
        }
    }
}
