package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a partnership that does not exist would change, on the page and over the API. */
class WhatIfTest {

    private static WebServer server;
    private static Visitor visitor;

    @BeforeAll
    static void serve() {
        server = SampleHome.serve(SampleHome.BRIDGED);
        visitor = new Visitor(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode shift(JsonNode shifts, String id) {
        for (JsonNode each : shifts) {
            if (each.get("id").asText().equals(id)) {
                return each;
            }
        }
        throw new AssertionError("No " + id + " in " + shifts);
    }

    @Test
    void aSecondTieBetweenTwoCirclesLeavesNobodyWhoseLeavingCutsThem() {
        JsonNode change = visitor.json("/api/v1/what-if?pair=a2~b2");
        JsonNode cuts = shift(change.get("network"), "articulations");
        assertThat(cuts.at("/before/value").asInt()).isEqualTo(3);
        assertThat(cuts.at("/after/value").asInt()).isZero();
        assertThat(shift(change.get("network"), "needs-met")
                        .at("/before/reason")
                        .asText())
                .isEqualTo("no-needs");
        JsonNode reach = shift(change.at("/actors/0/shifts"), "two-step-reach");
        assertThat(reach.at("/after/value").asDouble())
                .isGreaterThan(reach.at("/before/value").asDouble());
    }

    @Test
    void howMuchTheyStandBetweenOthersFollows() {
        JsonNode actors = visitor.json("/api/v1/what-if/bridging?pair=a2~b2").get("actors");
        assertThat(actors).hasSize(2);
        JsonNode between = shift(actors.get(0).get("shifts"), "betweenness");
        assertThat(between.at("/after/value").asDouble())
                .isGreaterThan(between.at("/before/value").asDouble());
        assertThat(visitor.page("/en/findings/what-if?pair=a2~b2")).contains("Bridging role");
        assertThat(visitor.json("/api/v1/what-if/bridging?pair=a1~a2").get("actors"))
                .isEmpty();
    }

    @Test
    void thePageSaysItInWordsAndKeepsThePairsLookedAt() {
        String page = visitor.page("/fr/constats/what-if?pair=a2~b2&from=a3&to=b3");
        assertThat(page).contains("a2 – b2", "a3 – b3", "Acteurs dont le départ couperait le réseau", "−3");
        assertThat(page).contains("name=\"pair\" value=\"a3~b3\"");
    }

    @Test
    void aPairThatIsTiedChangesNothingAndAnActorThatIsNotThereIsNamed() {
        assertThat(visitor.page("/en/findings/what-if?pair=a1~a2")).contains("nothing changes");
        assertThat(visitor.get("/api/v1/what-if?from=Zed&to=a1").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/v1/what-if?pair=a1").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/api/v1/what-if/best?aim=gold").statusCode()).isEqualTo(400);
    }
}
