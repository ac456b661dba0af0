package org.tisserand.web;

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
            Matcher first = Pattern.compile("href=\"(/fr/constats/improbable-partnerships/[0-9a-f]{16})\"")
                    .matcher(page);
            assertThat(first.find()).isTrue();
            assertThat(visitor.page(first.group(1))).contains("href=\"/fr/acteurs/" + partner + "\"");
            assertThat(page).containsPattern("a déjà (un|[0-9]+) partenaires?|ce serait une première");
            assertThat(visitor.page("/fr/acteurs/" + partner)).contains("href=\"/fr/acteurs/" + partner + "/ma-page\"");
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
