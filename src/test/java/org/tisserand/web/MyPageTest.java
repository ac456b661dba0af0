package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;

import static org.assertj.core.api.Assertions.assertThat;

/** What a contributor gets back. */
class MyPageTest {

    @Test
    void aContributorReadsItsSuggestionsAndWhoHasDoneSoAlready() throws IOException {
        try (WebServer server = SampleHome.serve(Demonstration.facts())) {
            var visitor = new Visitor(server);
            String partner = visitor.json("/api/v1/findings/improbable-partnerships")
                    .get("items")
                    .get(0)
                    .get("subjects")
                    .get(0)
                    .get("id")
                    .asText();
            String page = visitor.page("/fr/acteurs/" + partner + "/ma-page");
            assertThat(page)
                    .contains(
                            "Partenariats suggérés",
                            "Un premier pas\u00a0: lire",
                            "Ouvrir la première suggestion",
                            "Ce que nous portons");
            Matcher first = Pattern.compile(
                            "href=\"(/fr/constats/improbable-partnerships/[0-9a-f]{16}\\?actor=[^\"]+)\"")
                    .matcher(page);
            assertThat(first.find()).isTrue();
            assertThat(visitor.page(first.group(1))).contains("href=\"/fr/acteurs/" + partner + "\"");
            assertThat(page).containsPattern("a déjà (un|[0-9]+) partenaires?|ce serait une première");
            assertThat(visitor.page("/fr/acteurs/" + partner)).contains("href=\"/fr/acteurs/" + partner + "/ma-page\"");
        }
    }

    @Test
    void anActorsOwnListHoldsNothingThatIsNotAboutItAndIsReadAndAskedForByAddress() throws IOException {
        try (WebServer server = SampleHome.serve(Demonstration.facts())) {
            var visitor = new Visitor(server);
            String id = visitor.json("/api/v1/findings/improbable-partnerships?most=1&document=0")
                    .at("/items/0/subjects/0/id")
                    .asText();
            String list = "/api/v1/findings/improbable-partnerships?limit=100&actor=" + id;
            JsonNode own = visitor.json(list).get("items");
            assertThat(own.size()).isGreaterThan(3);
            for (JsonNode each : own) {
                assertThat(each.get("subjects").findValuesAsText("id")).contains(id);
            }
            String last = own.get(own.size() - 2).get("id").asText();
            String address = "/improbable-partnerships/" + last + "?actor=" + id;
            assertThat(visitor.json("/api/v1/findings" + address).get("id").asText())
                    .isEqualTo(last);
            assertThat(visitor.page("/fr/constats" + address)).contains("/fr/acteurs/" + id);
            assertThat(visitor.page("/fr/constats/improbable-partnerships?actor=" + id))
                    .contains("La liste d’un seul acteur", "name=\"actor\" value=\"" + id + "\"");
            assertThat(visitor.page("/fr/acteurs/" + id)).contains("?actor=" + id);
            assertThat(visitor.get("/api/v1/findings/improbable-partnerships?actor=nobody")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoNamesWhomIsSaidWithoutTakingSilenceForARefusal() {
        try (WebServer server = SampleHome.serve(Sketch.facts("""
                Ada @health
                Bel @health
                Cyr @culture
                Ada→Bel
                Bel→Ada
                Ada→Cyr
                """))) {
            var visitor = new Visitor(server);
            assertThat(visitor.page("/fr/acteurs/Ada/ma-page"))
                    .contains(
                            "Un lien nommé des deux côtés",
                            "Un lien que vous nommez et que l’autre ne nomme pas",
                            "n’est pas un refus");
            assertThat(visitor.page("/en/actors/Cyr/ma-page"))
                    .contains("One tie that the other alone names", "Nothing to suggest from what is known")
                    .doesNotContainIgnoringCase("rank ");
            assertThat(visitor.page("/fr/acteurs/Cyr/ma-page")).contains("Un partenaire connu.");
        }
    }

    @Test
    void nobodyHasAPageWhoIsNotThere() {
        try (WebServer server = SampleHome.serve(SampleHome.FACTS)) {
            assertThat(new Visitor(server).get("/fr/acteurs/nobody/ma-page").statusCode())
                    .isEqualTo(404);
        }
    }
}
