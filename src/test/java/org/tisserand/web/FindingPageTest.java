package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tisserand.findings.Region;

import static org.assertj.core.api.Assertions.assertThat;

/** A suggestion to share, explained on its page and by the API: three villages with a plough each, and one like them elsewhere. */
class FindingPageTest {

    private static WebServer server;
    private static Visitor visitor;
    private static JsonNode finding;

    @BeforeAll
    static void serve() {
        server = SampleHome.serve(Region.of("""
                place R: kind=region
                place M: kind=mrc parent=R region=R
                place N: kind=mrc parent=R region=R
                place A: parent=M region=R population=8000
                place B: parent=M region=R population=9000
                place C: parent=M region=R population=300
                place Z: parent=N region=R population=700
                actor Aube: kind=municipality territory=A
                actor Brise: kind=municipality territory=B
                actor Cime: kind=municipality territory=C
                actor Zone: kind=municipality territory=Z
                Aube has equipment fixed=9000 unit=2 capacity=500
                Brise has equipment fixed=8000 unit=3 capacity=400 kept=yes
                Cime has equipment fixed=7000 unit=2 capacity=400 kept=yes
                Aube lacks equipment quantity=150
                Brise lacks equipment quantity=120
                Cime lacks equipment quantity=90
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
        assertThat(peers).hasSize(1);
        assertThat(peers.get(0).get("actor").get("name").asText()).isEqualTo("Cime");
        assertThat(peers.get(0).get("peers").findValuesAsText("name")).containsExactly("Zone");
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
