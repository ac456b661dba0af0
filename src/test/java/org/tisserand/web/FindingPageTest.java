package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tisserand.findings.Region;
import org.tisserand.findings.mutualisation.MutualisationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A suggestion to share, explained on its page and by the API: three villages with a plough each, and one like them elsewhere. */
class FindingPageTest {

    private static WebServer server;
    private static Visitor visitor;
    private static JsonNode finding;

    @BeforeAll
    static void serve() {
        server = SampleHome.serve(Region.of(MutualisationTest.PLOUGHS + """
                actor Zone: kind=municipality territory=Z
                Aube - Pont
                Cime - Pont
                Cime - Zone
                """));
        visitor = new Visitor(server);
        finding = visitor.json("/api/v1/findings/mutualisation").get("items").get(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page() {
        return visitor.page("/en/findings/mutualisation/" + finding.get("id").asText());
    }

    @Test
    void theSmallPlaceMayBeComparedWithOneLikeItOnThePageAndByTheApi() {
        assertThat(page()).containsSubsequence("Similar places", ">Cime<", ">Zone<", "The numbers behind it");
        JsonNode peers = finding.get("peers");
        assertThat(peers).as("all three are small").hasSize(3);
        assertThat(peers.findValuesAsText("name")).contains("Cime", "Zone");
    }

    @Test
    void thePageShowsThoseWhoTakePartAndWhatJoinsThem() {
        assertThat(page())
                .containsSubsequence(
                        "Whom it is about",
                        "/api/v1/network.svg?lang=en&amp;among=",
                        "no known tie among them",
                        "First step");
        String picture = visitor.get("/api/v1/network.svg?lang=en&among=Aube&among=Brise&legend=false")
                .body();
        assertThat(picture).contains(">Aube ", ">Brise ").doesNotContain("Cime");
        assertThat(visitor.get("/api/v1/network.svg?lang=en&among=Aube&among=Cime")
                        .body())
                .as("two who both know Pont: it is drawn beside them, and Zone, whom one knows, is not")
                .contains("Pont")
                .doesNotContain("Zone");
        assertThat(visitor.get("/api/v1/network.svg?among=Nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void shapleysSplitStandsWithTheMethodAndWhatIsAssumedMayBeChanged() {
        assertThat(page())
                .containsSubsequence(
                        "Split by use",
                        "How this finding is had",
                        "Shapley’s split",
                        "href=\"/en/findings/mutualisation#settings\"");
        assertThat(visitor.page("/en/findings/mutualisation"))
                .containsSubsequence("id=\"settings\"", "name=\"coordinationLow\"");
    }
}
