package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of a metric beside its values, on the pages and to programs. */
class CertaintyTest {

    private static WebServer server;
    private static Visitor visitor;

    @BeforeAll
    static void serve() {
        server = SampleHome.serve(Sketch.facts(Sketch.kept("karate") + "\n0–9 1 unknown\n5–33 1 unknown"));
        visitor = new Visitor(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aMetricIsHeldAgainstChanceWithItsDrawsAndSeed() {
        JsonNode chance = visitor.json("/api/v1/metrics/average-clustering/significance");

        assertThat(chance.get("keeps").asText()).isEqualTo("degrees");
        assertThat(chance.get("draws").asInt()).isEqualTo(500);
        assertThat(chance.get("seed").isIntegralNumber()).isTrue();
        JsonNode one = chance.get("items").get(0);
        assertThat(one.get("chance").get("percentile").asDouble()).isGreaterThan(0.99);
        assertThat(one.get("z").asDouble()).isBetween(3.5, 5.5);
        assertThat(one.get("standsOut").asBoolean()).isTrue();
    }

    @Test
    void whatTheDegreesFixIsNotHeldAgainstChance() {
        HttpResponse<String> answer = visitor.get("/api/v1/metrics/degree/significance");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("degree");
    }

    @Test
    void unknownTiesGiveBoundsAndASimulatedBandBesideTheObservedValue() {
        JsonNode density = visitor.json("/api/v1/metrics/density/uncertainty");

        assertThat(density.get("unknownPairs").asInt()).isEqualTo(2);
        JsonNode one = density.get("items").get(0);
        assertThat(one.get("observed").get("value").asDouble()).isEqualTo(78.0 / 561);
        assertThat(one.get("bounds").get("low").asDouble()).isEqualTo(78.0 / 561);
        assertThat(one.get("bounds").get("high").asDouble()).isEqualTo(80.0 / 561);
        assertThat(one.get("simulatedBand").get("high").asDouble()).isLessThanOrEqualTo(80.0 / 561);
    }

    @Test
    void whoPrefersNotToWaitIsGivenATaskToFollow() throws InterruptedException {
        var asked = visitor.bearing("/api/v1/metrics/constraint/significance?minStrength=2")
                .header("Prefer", "respond-async");
        HttpResponse<String> answer = Visitor.send(asked);
        assertThat(answer.statusCode()).isEqualTo(202);
        String task = answer.headers().firstValue("Location").orElseThrow();

        String events = Visitor.send(visitor.bearing(task + "/events").header("Accept", "text/event-stream"))
                .body();
        assertThat(events).contains("event: done", "\"state\":\"done\"", "\"total\":500");
        assertThat(visitor.json(task).get("state").asText()).isEqualTo("done");
        assertThat(visitor.json(task).get("done").asInt()).isEqualTo(500);
        assertThat(Visitor.send(asked).statusCode()).isEqualTo(200);
    }

    @Test
    void aTaskIsEndedWhenNobodyWantsIt() throws InterruptedException {
        var asked = visitor.bearing("/api/v1/metrics/modularity/significance?minStrength=1.5")
                .header("Prefer", "respond-async");
        String task = Visitor.send(asked).headers().firstValue("Location").orElseThrow();

        assertThat(Visitor.send(visitor.bearing(task).DELETE()).statusCode()).isEqualTo(202);
        String events = Visitor.send(visitor.bearing(task + "/events").header("Accept", "text/event-stream"))
                .body();
        assertThat(events).contains("event: cancelled");
    }

    @Test
    void aTaskThatIsNotThereIs404() {
        assertThat(visitor.get("/api/v1/tasks/999").statusCode()).isEqualTo(404);
    }

    @Test
    void aChoiceIsTakenByNameAndAWrongOneNamed() {
        assertThat(visitor.json("/api/v1/metrics/ei-index?grouping=level")
                        .get("chosen")
                        .get("grouping")
                        .asText())
                .isEqualTo("level");
        HttpResponse<String> wrong = visitor.get("/api/v1/metrics/ei-index?grouping=colour");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("grouping", "colour");
    }

    @Test
    void everyMetricHasItsPageInBothLanguages() {
        try (WebServer small = SampleHome.serve(Sketch.facts("A @x\nB @x\nC @y\nA–B\nB–C\nC–D\nP1: A, D, E"))) {
            var reader = new Visitor(small);
            for (Metric metric : Metrics.ALL) {
                for (String path : new String[] {"/fr/aide/", "/en/help/"}) {
                    assertThat(reader.page(path + metric.id()))
                            .as(metric.id())
                            .contains("<h1>", "<dl class=\"identity\">")
                            .doesNotContain("???", "measure.", "{0}");
                }
            }
        }
    }

    @Test
    void thePageSaysWhatStandsOutFromChanceAndWhatIsUnknown() {
        visitor.json("/api/v1/metrics/average-clustering/significance");
        visitor.json("/api/v1/metrics/average-clustering/uncertainty");
        String page = visitor.page("/fr/aide/average-clustering");
        assertThat(page).contains("Se distingue du hasard.", "Bande (simulé)", "2 paires d’acteurs");
        visitor.json("/api/v1/metrics/transitivity/significance");
        assertThat(visitor.page("/fr/aide/transitivity")).contains("Ne se distingue pas du hasard.");
    }

    @Test
    void aTableWhoseOrderUnknownTiesWouldOverturnSaysSoAndOneByNameDoesNot() {
        String chain = IntStream.range(0, 12)
                .mapToObj(i -> "v%02d–v%02d".formatted(i, i + 1))
                .collect(Collectors.joining("\n"));
        String doubts = IntStream.range(0, 11)
                .mapToObj(i -> "v%02d–v%02d 1 unknown".formatted(i, i + 2))
                .collect(Collectors.joining("\n"));
        try (WebServer doubtful = SampleHome.serve(Sketch.facts(chain + "\n" + doubts))) {
            var reader = new Visitor(doubtful);
            reader.json("/api/v1/metrics/degree/uncertainty");
            assertThat(reader.page("/fr/acteurs?sort=-degree")).contains("Ordre instable");
            assertThat(reader.page("/fr/acteurs")).doesNotContain("Ordre instable");
        }
    }

    @Test
    void anUnknownMetricHasNoPage() {
        assertThat(visitor.get("/fr/aide/nothing").statusCode()).isEqualTo(404);
    }
}
