package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tisserand.findings.pairs.Partnerships;
import org.tisserand.model.Doubt;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.model.Stage;
import org.tisserand.model.Subject;

import static org.assertj.core.api.Assertions.assertThat;

/** What people decide of a finding, on its page without any script and over the API. */
class DecisionsTest {

    private WebServer server;
    private Visitor visitor;
    private String id;

    @BeforeEach
    void serve() {
        server = SampleHome.serve(SampleHome.BRIDGED);
        visitor = new Visitor(server);
        id = visitor.json("/api/v1/findings/bridges").at("/items/0/id").asText();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> decide(String stage, String note) {
        return visitor.tell(
                "/api/v1/decisions",
                "{\"lens\":\"bridges\",\"finding\":\"%s\",\"stage\":\"%s\",\"note\":\"%s\"}"
                        .formatted(id, stage, note));
    }

    @Test
    void aFormWithoutScriptKeepsWhatWasDecidedAndLeadsBack() {
        String page = "/fr/constats/bridges/" + id;
        String note = "Parlé à <b>Pont</b>";
        HttpResponse<String> answer =
                visitor.form(page + "/decisions", "stage=kept&note=" + URLEncoder.encode(note, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(page + "#decisions");
        assertThat(visitor.page(page)).contains("Retenu", "Parlé à &lt;b", "/decisions/2/undo");
        assertThat(visitor.page("/fr/constats/bridges")).contains("<span class=\"tag\">Retenu</span>");
        assertThat(visitor.page("/en/findings/decisions")).contains("Kept", "/en/findings/bridges/" + id);
    }

    @Test
    void whatIsSetAsideIsToldNoMoreUntilThatIsTakenBack() {
        assertThat(decide("set-aside", "Déjà connu").statusCode()).isEqualTo(201);
        assertThat(visitor.page("/api/v1/findings/bridges")).doesNotContain(id);
        assertThat(visitor.page("/fr/portrait")).doesNotContain(id);
        JsonNode finding = visitor.json("/api/v1/findings/bridges/" + id);
        assertThat(finding.at("/decision/stage").asText()).isEqualTo("set-aside");
        assertThat(visitor.page("/fr/constats/bridges/" + id)).contains("Écarté", "Déjà connu");

        visitor.form("/fr/constats/bridges/" + id + "/decisions/2/undo", "");
        assertThat(visitor.page("/api/v1/findings/bridges")).contains(id);
        assertThat(visitor.json("/api/v1/decisions").at("/items/0/counts").asBoolean())
                .isFalse();
        assertThat(visitor.tell("/api/v1/decisions/2/redo", "").statusCode()).isEqualTo(200);
        assertThat(visitor.tell("/api/v1/decisions/2/redo", "").statusCode()).isEqualTo(404);
        assertThat(visitor.page("/api/v1/findings/bridges")).doesNotContain(id);
    }

    @Test
    void anAgreementIsFollowedToItsResultWhenThePartnersAreTiedAndNothingSuggestsThemAnyMore() {
        var partners = List.of(Subject.actor("partner", "a1"), Subject.actor("partner", "a2"));
        String pair = Finding.idOf(Partnerships.LENS.id(), partners);
        var home = new SampleHome(SampleHome.BRIDGED);
        home.decide(
                new Finding(
                        pair,
                        Partnerships.LENS.id(),
                        partners,
                        List.of(),
                        Phrase.text("Suggestion"),
                        List.of(),
                        List.of(),
                        Doubt.FIRM,
                        1,
                        ""),
                Stage.AGREEMENT,
                "Entente signée");
        try (WebServer other = SampleHome.serve(home)) {
            var reader = new Visitor(other);
            String page = "/fr/constats/" + Partnerships.LENS.id() + "/" + pair;
            assertThat(reader.page("/fr/constats/decisions")).contains(page);
            assertThat(reader.page(page))
                    .contains("a1 et a2 ont maintenant un lien", "Entente signée", "a1 et a2 : lien de nature")
                    .doesNotContain("what-if");
            assertThat(reader.form(page + "/decisions", "stage=result&note=Un+camp")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(reader.page(page)).contains("Un camp", "Entente signée");
            assertThat(reader.json("/api/v1/findings/" + Partnerships.LENS.id() + "/" + pair)
                            .at("/decision/stage")
                            .asText())
                    .isEqualTo("result");
        }
    }

    @Test
    void aClientThatHoldsAnEarlierAnswerIsNotToldThatItStillHolds() {
        String tag = visitor.get("/api/v1/findings/bridges")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        decide("under-way", "");
        var again = Visitor.send(visitor.bearing("/api/v1/findings/bridges").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "set-aside, '', 422, Dites pourquoi",
        "forgotten, '', 400, forgotten",
    })
    void whatCannotBeKeptIsRefused(String stage, String note, int status, String said) {
        HttpResponse<String> answer = decide(stage, note);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(said);
        assertThat(visitor.json("/api/v1/decisions").get("total").asInt()).isZero();
    }

    @Test
    void neitherIsAFindingThatIsNotToldNorWhatIsNoJson() {
        id = "0000000000000000";
        assertThat(decide("kept", "").statusCode()).isEqualTo(404);
        assertThat(visitor.tell("/api/v1/decisions", "{").statusCode()).isEqualTo(400);
        assertThat(visitor.form("/fr/constats/bridges/x/decisions", "note=a").statusCode())
                .isEqualTo(400);
    }
}
