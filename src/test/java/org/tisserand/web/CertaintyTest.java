package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.Sketch;
import org.tisserand.Survey;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.chance.NetworkChance;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
        assertThat(one.get("observed").get("value").asDouble()).isCloseTo(78.0 / 559, within(1e-12));
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
        assertThat(page).contains("Se distingue du hasard.", "Bande (simulée)", "2 paires d’acteurs");
        assertThat(page).containsPattern("z = [345],\\d\\d").contains("que si les tirages se répartissent en cloche");
        visitor.json("/api/v1/metrics/transitivity/significance");
        assertThat(visitor.page("/fr/aide/transitivity")).contains("Ne se distingue pas du hasard.");
    }

    @Test
    void aTableHeldAgainstChanceTellsOfEachActorTheRangeOfTheDrawsAndItsZ() {
        JsonNode held = visitor.json("/api/v1/metrics/clustering/significance")
                .get("items")
                .get(1);
        String page = visitor.page("/en/help/clustering");
        assertThat(page)
                .contains("By chance, nine times in ten", "how far a value is from the mean of its draws")
                .contains(">%.2f<".formatted(held.get("z").asDouble()).replace("-", "−"));
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
    void aMetricOfActorsSaysWhatIsLeftOfItsValuesAndOrderAndNeverAPlace() {
        JsonNode betweenness = visitor.json("/api/v1/metrics/betweenness/stability");

        assertThat(betweenness.get("removed").asInt()).isEqualTo(3);
        assertThat(betweenness.get("draws").asInt()).isEqualTo(200);
        assertThat(betweenness.get("order").get("spearman").asDouble()).isBetween(0.9, 0.98);
        assertThat(betweenness.get("orderUnstable").asBoolean()).isTrue();
        JsonNode one = betweenness.get("items").get(0);
        assertThat(one.get("values").get("low").asDouble())
                .isLessThan(one.get("values").get("high").asDouble());
        assertThat(one.get("holds").isBoolean()).isTrue();
        assertThat(one).hasSize(4);
        assertThat(betweenness.toString()).doesNotContain("rank", "place", "percentile");
    }

    @Test
    void thePageMarksWhoseOrderIsUnstable() {
        visitor.json("/api/v1/metrics/betweenness/significance");
        visitor.json("/api/v1/metrics/betweenness/uncertainty");
        visitor.json("/api/v1/metrics/betweenness/stability");

        assertThat(visitor.page("/fr/aide/betweenness"))
                .contains(
                        "Si un acteur sur dix manquait", "ρ de Spearman", "<span class=\"tag\">place mouvante</span>");
        assertThat(visitor.page("/en/help/betweenness")).contains("Without one actor in ten", "unsteady place");
        assertThat(visitor.page("/fr/aide/component")).contains("ils n’ont pas d’ordre");
        assertThat(visitor.page("/fr/aide/density")).doesNotContain("Si un acteur sur dix manquait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"density", "bridges", "leiden-communities"})
    void whatHasNoOrderAmongActorsIsNotJudged(String metric) {
        HttpResponse<String> answer = visitor.get("/api/v1/metrics/" + metric + "/stability");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(metric);
    }

    @Test
    void theNetworksMetricsAreHeldAgainstChanceTogetherByATask() throws InterruptedException {
        try (WebServer small = SampleHome.serve(SampleHome.BRIDGED)) {
            var reader = new Visitor(small);
            var asked = reader.bearing("/api/v1/network/significance").header("Prefer", "respond-async");
            HttpResponse<String> begun = Visitor.send(asked);
            assertThat(begun.statusCode()).isEqualTo(202);
            String task = begun.headers().firstValue("Location").orElseThrow();
            Visitor.send(reader.bearing(task + "/events").header("Accept", "text/event-stream"));
            assertThat(reader.json(task).get("total").asInt()).isEqualTo(1000);

            JsonNode together = Visitor.read(Visitor.send(asked).body());
            assertThat(together.get("falseDiscoveryRate").asDouble()).isEqualTo(0.1);
            assertThat(together.get("items")).hasSize(NetworkChance.METRICS.size());
            assertThat(together.get("tested").asInt()).isBetween(1, NetworkChance.METRICS.size());
            assertThat(together.get("items").get(0).get("standsOut").isBoolean())
                    .isTrue();
        }
    }

    @Test
    void thePortraitSaysWhatChanceExplainsOnceItIsKnown() throws InterruptedException {
        try (WebServer small = SampleHome.serve(
                Sketch.facts(Sketch.kept("karate-factions") + Sketch.unweighted(Sketch.kept("karate"))))) {
            var reader = new Visitor(small);
            Matcher task = Pattern.compile("data-task=\"(\\d+)\"").matcher(reader.page("/fr/portrait"));
            assertThat(task.find()).isTrue();
            Visitor.send(
                    reader.bearing("/api/v1/tasks/" + task.group(1) + "/events").header("Accept", "text/event-stream"));

            assertThat(reader.page("/fr/portrait"))
                    .contains(
                            "Cette part se distingue du hasard.",
                            "moins que le hasard</span>",
                            "ne se distingue pas du hasard",
                            "href=\"/fr/aide/transitivity\"")
                    .doesNotContain("data-task", "???", "{0}");
            assertThat(reader.page("/en/overview")).contains("This share stands out from chance.", "judged together");
        }
    }

    @Test
    void aLargeNetworkIsHeldAgainstChanceOnlyWhenAsked() {
        String ring = IntStream.range(0, 1001)
                .mapToObj(i -> "v%04d–v%04d".formatted(i, (i + 1) % 1001))
                .collect(Collectors.joining("\n"));
        try (WebServer large = SampleHome.serve(Sketch.facts(ring))) {
            var reader = new Visitor(large);
            assertThat(Stream.generate(() -> reader.page("/fr/portrait"))
                            .limit(200)
                            .filter(page -> !page.contains("data-task"))
                            .findFirst())
                    .hasValueSatisfying(page -> assertThat(page).contains("href=\"/fr/portrait?chance=yes#chance\""));
            assertThat(reader.page("/fr/portrait?chance=yes")).contains("data-task");
        }
    }

    @Test
    void whereTooFewAnsweredOnlyTheRespondentsTiesAreSaid() {
        Facts karate = Sketch.facts(Sketch.kept("karate"));
        List<String> silent = karate.actors().stream().map(Actor::id).limit(12).toList();
        try (WebServer quiet = SampleHome.serve(Survey.answeredBut(karate, silent))) {
            var reader = new Visitor(quiet);
            JsonNode values = reader.json("/api/v1/metrics/betweenness").get("items");
            assertThat(values).allSatisfy(item -> {
                assertThat(item.get("value").isNull()).isTrue();
                assertThat(item.get("reason").asText()).isEqualTo("too-few-answers");
            });
            assertThat(reader.json("/api/v1/metrics/degree").get("items"))
                    .filteredOn(item -> item.get("value").isNull())
                    .hasSize(12);
            for (String what : List.of("significance", "uncertainty", "stability")) {
                assertThat(reader.get("/api/v1/metrics/betweenness/" + what).statusCode())
                        .isEqualTo(409);
            }
            assertThat(reader.page("/fr/aide/betweenness"))
                    .contains(
                            "Données insuffisantes\u00a0: plus de trois acteurs sur dix",
                            "22 acteurs sur 34 ont répondu")
                    .doesNotContain("data-task", "du hasard, sur");
            assertThat(reader.page("/fr/acteurs?sort=-betweenness")).contains("Données insuffisantes");
        }
    }

    @Test
    void anUnknownMetricHasNoPage() {
        assertThat(visitor.get("/fr/aide/nothing").statusCode()).isEqualTo(404);
    }
}
