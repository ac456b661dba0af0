package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Reading;
import org.tisserand.ingest.Upload;
import org.tisserand.ingest.export.Format;
import org.tisserand.ingest.export.Formats;

import static org.assertj.core.api.Assertions.assertThat;

class ApiTest {

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
    void actorsComeAlphabeticallyWithTheirRecipe() {
        JsonNode actors = visitor.json("/api/v1/actors");

        assertThat(names(actors)).startsWith("Bibliothèque", "Centre Amitié", "Coop Été", "École du Port");
        assertThat(actors.get("total").asInt()).isEqualTo(6);
        assertThat(actors.get("dataVersion").asInt()).isEqualTo(1);
        assertThat(actors.get("recipe").get("projection").asText()).isEqualTo("both");
    }

    @Test
    void actorsMayBeSortedAndNeverBearARank() {
        JsonNode actors = visitor.json("/api/v1/actors?sort=-degree");

        assertThat(actors.get("items").get(0).get("partners").asInt()).isEqualTo(2);
        assertThat(actors.toString()).doesNotContainIgnoringCase("rank");
    }

    static Stream<Format> formats() {
        return Formats.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void allDataComeInEachFormThatReadsBackAndIsNotSentTwice(Format format) throws Exception {
        String address = "/api/v1/data." + format.ending() + "?lang=en";
        HttpResponse<byte[]> answer =
                HttpClient.newHttpClient().send(visitor.bearing(address).build(), BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(each -> assertThat(each).contains("tisserand-data-1." + format.ending()));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(each -> assertThat(each).startsWith(format.mediaType()));
        Reading reading = Intake.read(List.of(new Upload("data", answer.body())), Optional.empty());
        assertThat(reading.facts().actors()).hasSize(6);
        assertThat(reading.facts().ties()).hasSize(4);

        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(Visitor.send(visitor.bearing(address).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aDialectThatIsNoneIsRefused() {
        assertThat(visitor.get("/api/v1/data.zip?dialect=excel-de").statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/api/v1/data.zip?dialect=excel-fr").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLimitSlicesAndNamesTheNextSlice() {
        HttpResponse<String> answer = visitor.get("/api/v1/actors?limit=4");

        assertThat(Visitor.read(answer.body()).get("items")).hasSize(4);
        assertThat(Visitor.read(answer.body()).get("total").asInt()).isEqualTo(6);
        assertThat(answer.headers().firstValue("Link")).contains("</api/v1/actors?limit=4&after=4>; rel=\"next\"");
        HttpResponse<String> last = visitor.get("/api/v1/actors?limit=4&after=4");
        assertThat(Visitor.read(last.body()).get("items")).hasSize(2);
        assertThat(last.headers().firstValue("Link")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,actors",
        "2,actors",
        "4,actors",
        "5,actors",
        "1,ties",
        "3,ties",
        "1,metrics/degree",
        "2,metrics/degree"
    })
    void slicesOneAfterTheOtherAreTheWholeList(int limit, String list) {
        List<JsonNode> sliced = new ArrayList<>();
        Optional<String> next = Optional.of("/api/v1/" + list + "?limit=" + limit);
        while (next.isPresent()) {
            HttpResponse<String> answer = visitor.get(next.get());
            Visitor.read(answer.body()).get("items").forEach(sliced::add);
            next = answer.headers().firstValue("Link").map(link -> link.substring(1, link.indexOf('>')));
        }
        assertThat(sliced)
                .containsExactlyElementsOf(visitor.json("/api/v1/" + list).get("items"));
    }

    @Test
    void theRecipeOfTheQueryIsEchoedInFull() {
        JsonNode recipe = visitor.json(
                        "/api/v1/ties?period=2020/2021-06&kinds=referral,funding&minStrength=2&projection=ties")
                .get("recipe");

        assertThat(recipe.get("period").asText()).isEqualTo("2020-01-01/2021-06-30");
        assertThat(recipe.get("kinds").toString()).isEqualTo("[\"funding\",\"referral\"]");
        assertThat(recipe.get("minStrength").asDouble()).isEqualTo(2);
        assertThat(recipe.get("projection").asText()).isEqualTo("ties");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/actors?minStrength=lots, 400, minStrength",
        "/api/v1/actors?minStrength=-1, 400, minStrength",
        "/api/v1/actors?period=2021/2020, 400, period",
        "/api/v1/actors?projection=cube, 400, projection",
        "/api/v1/actors?sort=rank, 400, sort",
        "/api/v1/network.svg?colour=taste, 400, colour",
        "/api/v1/actors/nobody, 404, nobody",
        "/api/v1/metrics/none, 404, none",
        "/api/v1/findings/none, 404, none",
        "/api/v1/findings/bridges?setting=nowhere, 400, setting",
        "/api/v1/nowhere, 404, adresse"
    })
    void whatCannotBeAnsweredIsAProblemThatNamesIt(String path, int status, String named) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = Visitor.read(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asText()).contains(named);
        assertThat(problem.get("title").asText()).isNotBlank();
    }

    @Test
    void aWrongMethodIs405() {
        assertThat(Visitor.send(visitor.bearing("/api/v1/actors").DELETE()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void problemsSpeakTheReadersLanguage() {
        var request = visitor.bearing("/api/v1/actors/nobody").header("Accept-Language", "en-CA,en;q=0.9");

        HttpResponse<String> answer = Visitor.send(request);

        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
        assertThat(answer.body()).contains("No actor has the identifier");
    }

    @Test
    void whoHoldsThisVersionIsTold304() {
        HttpResponse<String> first = visitor.get("/api/v1/actors");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(tag).matches("\"[^\"]+\"");
        HttpResponse<String> again =
                Visitor.send(visitor.bearing("/api/v1/actors").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aMetricHasItsWordsInBothLanguagesItsFormulaAndSource() {
        JsonNode metrics = visitor.json("/api/v1/metrics").get("items");

        assertThat(metrics).isNotEmpty().allSatisfy(metric -> {
            for (String field : List.of("name", "definition", "formula", "range")) {
                assertThat(metric.get(field).get("fr").asText()).isNotBlank();
                assertThat(metric.get(field).get("en").asText()).isNotBlank();
            }
            assertThat(metric.get("id").asText()).isNotBlank();
            assertThat(metric.get("source").asText()).isNotBlank();
            assertThat(metric.get("scope").asText()).isIn("network", "actor", "edge", "pair", "collaboration");
        });
    }

    @Test
    void aMetricsValuesNameTheirActors() {
        JsonNode degree = visitor.json("/api/v1/metrics/degree");

        assertThat(degree.get("items")).hasSize(6).anySatisfy(item -> {
            assertThat(item.get("actor").asText()).isEqualTo("coop-été");
            assertThat(item.get("value").asDouble()).isZero();
        });
    }

    @Test
    void anActorComesWithItsTiesAndTheirRows() {
        JsonNode actor = visitor.json("/api/v1/actors/biblioth%C3%A8que");

        assertThat(actor.get("actor").get("name").asText()).isEqualTo("Bibliothèque");
        assertThat(actor.get("ties")).hasSize(2);
        assertThat(actor.get("ties").get(0).get("rows").get(0).asText()).startsWith("0123456789ab/Liens/");
    }

    @Test
    void findingsMayBeAskedForByKindOfPlace() {
        JsonNode all = visitor.json("/api/v1/findings/bridges");
        assertThat(all.get("items").get(0).get("settings").get(0).asText()).isEqualTo("unknown");
        assertThat(visitor.json("/api/v1/findings/bridges?setting=unknown").get("total"))
                .isEqualTo(all.get("total"));
        assertThat(visitor.json("/api/v1/findings/bridges?setting=rural").get("items"))
                .isEmpty();
    }

    @Test
    void aPageOfFindingsIsASliceOfAllThatTheLensTells() {
        int total = visitor.json("/api/v1/findings/bridges").get("total").asInt();

        JsonNode one = visitor.json("/api/v1/findings/bridges?limit=1");
        assertThat(one.get("items")).hasSize(1);
        assertThat(one.get("total").asInt()).isEqualTo(total).isGreaterThan(1);
        assertThat(visitor.json("/api/v1/findings/bridges?limit=1&after=1")
                        .get("items")
                        .get(0)
                        .get("id"))
                .isNotEqualTo(one.get("items").get(0).get("id"));
        assertThat(visitor.json("/api/v1/findings/bridges?most=1").get("total").asInt())
                .isLessThan(total);
    }

    @Test
    void aFileThatTurnsOutTooLargeIs413() {
        String head = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n\r\n";
        var start = new ByteArrayInputStream(head.getBytes(StandardCharsets.US_ASCII));
        var body = BodyPublishers.ofInputStream(
                () -> new SequenceInputStream(start, new Endless(Gate.LARGEST_REQUEST + 1)));
        var request = visitor.bearing("/api/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(body);

        HttpResponse<String> answer = Visitor.send(request);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains(String.valueOf(Gate.LARGEST_REQUEST >> 20));
    }

    @Test
    void anUploadCutOffIs400() {
        var request = visitor.bearing("/api/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"files\""));

        assertThat(Visitor.send(request).statusCode()).isEqualTo(400);
    }

    /** {@code left} bytes, each the letter a. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int given = (int) Math.min(most, left);
            Arrays.fill(into, from, from + given, (byte) 'a');
            left -= given;
            return given == 0 ? -1 : given;
        }
    }

    private static List<String> names(JsonNode listing) {
        List<String> names = new ArrayList<>();
        listing.get("items").forEach(item -> names.add(item.get("name").asText()));
        return names;
    }
}
