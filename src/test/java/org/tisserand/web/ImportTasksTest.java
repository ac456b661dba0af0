package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** Imports and findings that take long: begun, followed, ended or read, on pages and by programs alike. */
class ImportTasksTest {

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

    @Test
    void whoPrefersNotToWaitFollowsAnImportToItsReport() {
        String task = begun(files("/api/v1/imports", SampleHome.SLOW).header("Prefer", "respond-async"));

        assertThat(events(task)).contains("event: done", "\"outcome\":\"accepted\"");
        assertThat(visitor.json(task).get("report").get("outcome").asText()).isEqualTo("accepted");
    }

    @Test
    void anImportSaysWhatItDoesAndIsEndedWhenNobodyWantsIt() {
        String task = begun(files("/api/v1/imports", SampleHome.ENDLESS).header("Prefer", "respond-async"));
        JsonNode now = visitor.json(task);
        while (now.get("done").asLong() == 0) {
            now = visitor.json(task);
        }
        assertThat(now.get("state").asText()).isEqualTo("running");
        assertThat(now.get("step").get("fr").asText()).isEqualTo("Lecture des lignes");
        assertThat(now.get("total").asLong()).as("not known").isZero();

        assertThat(Visitor.send(visitor.bearing(task).DELETE()).statusCode()).isEqualTo(202);
        assertThat(events(task)).contains("event: cancelled");
        assertThat(Visitor.send(files("/api/v1/imports", "liens.csv")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void readersWhoLeaveWhileEventsAreToldSilenceNobodyElse() throws IOException {
        String task = begun(files("/api/v1/imports", SampleHome.ENDLESS).header("Prefer", "respond-async"));
        for (int reader = 0; reader < 3; reader++) {
            listening(server, task).close();
        }
        assertThat(Visitor.send(visitor.bearing(task).DELETE()).statusCode()).isEqualTo(202);
        assertThat(events(task)).contains("event: cancelled");
    }

    @Test
    void whoStillListensWhenTheServerStopsIsToldTheEndAndNobodyIsToldAfter() throws IOException {
        long before = tellers();
        try (Socket reader = listeningToOneThatStops()) {
            assertThat(reader.getInputStream().readAllBytes())
                    .asString(US_ASCII)
                    .contains("event: cancelled");
        }
        assertThat(tellers()).isEqualTo(before);
    }

    @Test
    void whoDoesNotAskForEventsIsToldSoAndWhoAsksOfNoTaskToo() {
        String task = begun(files("/api/v1/imports", SampleHome.SLOW).header("Prefer", "respond-async"));

        HttpResponse<String> plain = visitor.get(task + "/events");
        assertThat(plain.statusCode()).isEqualTo(406);
        assertThat(plain.body()).contains("text/event-stream");
        assertThat(Visitor.send(visitor.bearing("/api/v1/tasks/999/events").header("Accept", "text/event-stream"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static Socket listeningToOneThatStops() throws IOException {
        try (WebServer other = SampleHome.serve(SampleHome.BRIDGED)) {
            var guest = new Visitor(other);
            return listening(
                    other,
                    begun(files(guest, "/api/v1/imports", SampleHome.ENDLESS).header("Prefer", "respond-async")));
        }
    }

    private static long tellers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().equals("task-events"))
                .count();
    }

    /** A connection on which the first events have been told. */
    private static Socket listening(WebServer to, String task) throws IOException {
        URI address = URI.create(to.address());
        var socket = new Socket(address.getHost(), address.getPort());
        socket.getOutputStream().write("""
                        GET %s/events HTTP/1.1\r
                        Host: %s\r
                        Authorization: Bearer %s\r
                        Accept: text/event-stream\r
                        \r
                        """.formatted(task, address.getAuthority(), Visitor.TOKEN)
                .getBytes(US_ASCII));
        var told = new StringBuilder();
        while (told.indexOf("event: ") < 0) {
            int next = socket.getInputStream().read();
            assertThat(next).as("more after « %s »", told).isNotNegative();
            told.append((char) next);
        }
        assertThat(told).startsWith("HTTP/1.1 200");
        return socket;
    }

    @Test
    void aPageThatWouldWaitLeadsToOneThatFollowsWithScriptOrWithout() {
        HttpResponse<String> tried = Visitor.send(files("/fr/donnees/essai", SampleHome.ENDLESS));
        assertThat(tried.statusCode()).isEqualTo(303);
        String followed = tried.headers().firstValue("Location").orElseThrow();
        assertThat(followed).startsWith("/fr/donnees/suivi/");

        String id = followed.substring(followed.lastIndexOf('/') + 1);
        assertThat(visitor.get(followed).body())
                .contains(
                        "data-task=\"" + id + "\"",
                        "Lecture des lignes",
                        "<noscript><meta http-equiv=\"refresh\"",
                        "href=\"/en/data/suivi/" + id);

        Visitor.send(visitor.bearing("/api/v1/tasks/" + id).DELETE());
        events("/api/v1/tasks/" + id);
        HttpResponse<String> ended = visitor.get(followed);
        assertThat(ended.statusCode()).isEqualTo(409);
        assertThat(ended.body()).contains("Arrêté", "rien n’a changé");
    }

    @Test
    void whatWasFollowedToItsEndIsShownWhereItWasFollowed() {
        HttpResponse<String> tried = Visitor.send(files("/en/data/essai", SampleHome.SLOW));
        String followed = tried.headers().firstValue("Location").orElseThrow();
        events("/api/v1/tasks/" + followed.substring(followed.lastIndexOf('/') + 1));
        assertThat(visitor.page(followed)).contains("What these files say", "data-load");
    }

    @Test
    void findingsAreFollowedAsAnyLongValueIs() throws IOException {
        try (WebServer large = SampleHome.serve(Demonstration.facts())) {
            var guest = new Visitor(large);
            String path = "/api/v1/findings/improbable-partnerships?minStrength=0.5";
            HttpRequest.Builder asked = guest.bearing(path).header("Prefer", "respond-async");
            String task = begun(asked);

            assertThat(Visitor.send(guest.bearing(task + "/events").header("Accept", "text/event-stream"))
                            .body())
                    .contains("event: done");
            assertThat(guest.json(task).get("step").get("en").asText()).isNotBlank();
            assertThat(Visitor.send(asked).statusCode()).isEqualTo(200);
            assertThat(guest.page("/fr/constats/improbable-partnerships?minStrength=0.5"))
                    .doesNotContain("data-task");
        }
    }

    private static String begun(HttpRequest.Builder request) {
        HttpResponse<String> answer = Visitor.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String events(String task) {
        return Visitor.send(visitor.bearing(task + "/events").header("Accept", "text/event-stream"))
                .body();
    }

    @Test
    void aFileWithPointsToMendIsGivenBackAnnotatedAndOnlyThatOne() {
        String refused = Visitor.send(files("/fr/donnees/essai", "bad.csv")).body();
        Matcher link =
                Pattern.compile("href=\"(/fr/donnees/annote/[0-9a-f]+/)0\"").matcher(refused);
        assertThat(link.find()).as(refused).isTrue();

        HttpResponse<String> file = visitor.get(link.group(1) + "0");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).startsWith("PK");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''bad%20%28%C3%A0%20corriger%29.xlsx");

        assertThat(visitor.get(link.group(1) + "1").statusCode()).isEqualTo(409);
        assertThat(visitor.get("/fr/donnees/annote/0123/0").statusCode()).isEqualTo(409);
        assertThat(Visitor.send(files("/fr/donnees/essai", "liens.csv")).body()).doesNotContain("/annote/");
    }

    private static HttpRequest.Builder files(String path, String file) {
        return files(visitor, path, file);
    }

    private static HttpRequest.Builder files(Visitor visitor, String path, String file) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file
                + "\"\r\nContent-Type: text/csv\r\n\r\nDe;Vers\r\nAda;Bel\r\n\r\n--x--\r\n";
        return visitor.bearing(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body));
    }
}
