package org.tisserand.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GateTest {

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
    void healthAsksNoToken() {
        HttpResponse<String> answer = Visitor.send(visitor.request("/api/v1/health"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Visitor.read(answer.body()).get("status").asText()).isEqualTo("ok");
        assertThat(Visitor.read(answer.body()).get("graph").asText()).isEqualTo("down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/actors", "/api/v1/network.svg", "/api/v1/findings/bridges"})
    void theApiRefusesWithoutTokenAndSaysSoAsAProblem(String path) {
        HttpResponse<String> answer = Visitor.send(visitor.request(path));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void aWrongTokenIsNone() {
        var request = visitor.request("/api/v1/actors").header("Authorization", "Bearer nothing-like-it");

        assertThat(Visitor.send(request).statusCode()).isEqualTo(401);
    }

    @Test
    void aPageWithoutTokenAsksForIt() {
        HttpResponse<String> answer = Visitor.send(visitor.request("/fr/portrait"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Un jeton est demandé", "name=\"token\"");
    }

    @Test
    void theTokenInTheAddressIsTradedForAStrictCookie() {
        HttpResponse<String> answer =
                Visitor.send(visitor.request("/fr/acteurs?token=" + Visitor.TOKEN + "&sort=-degree"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/fr/acteurs?sort=-degree");
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("tisserand-" + server.port() + "=", "HttpOnly", "SameSite=Strict");
        String pair = cookie.substring(0, cookie.indexOf(';'));
        assertThat(Visitor.send(visitor.request("/fr/acteurs").header("Cookie", pair))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTradeNeverLeadsToAnotherSite() {
        HttpResponse<String> answer = Visitor.send(visitor.request("//evil.example/?token=" + Visitor.TOKEN));

        assertThat(answer.headers().firstValue("Location").orElse("/"))
                .startsWith("/")
                .doesNotStartWith("//");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:PORT, 200",
        "localhost:PORT, 200",
        "[::1]:PORT, 200",
        "evil.example, 421",
        "evil.example:PORT, 421",
        "127.0.0.1, 421",
        "127.0.0.1:1, 421",
        "127.0.0.1.evil.example:PORT, 421"
    })
    void onlyOurOwnNameIsAnswered(String host, int status) throws IOException {
        String request = "GET /api/v1/health HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                .formatted(host.replace("PORT", String.valueOf(server.port())));

        assertThat(statusOf(request)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: http://evil.example, 403",
        "Origin: null, 403",
        "Origin: http://127.0.0.1:1, 403",
        "Sec-Fetch-Site: cross-site, 403",
        "Sec-Fetch-Site: same-site, 403",
        "Origin: http://127.0.0.1:PORT, 404",
        "Sec-Fetch-Site: same-origin, 404",
        "X-Nothing: x, 404"
    })
    void changesComeFromOurOwnPagesOrFromPrograms(String header, int status) throws IOException {
        String port = String.valueOf(server.port());
        String request = ("POST /api/v1/imports/99/undo HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + header
                        + "\r\nAuthorization: Bearer " + Visitor.TOKEN
                        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .replace("PORT", port);

        assertThat(statusOf(request)).isEqualTo(status);
    }

    @Test
    void aRequestThatAnnouncesTooMuchIsTurnedAwayAtItsHead() throws IOException {
        String request = """
                POST /api/v1/imports HTTP/1.1\r
                Host: 127.0.0.1:%d\r
                Authorization: Bearer %s\r
                Content-Type: multipart/form-data; boundary=x\r
                Content-Length: %d\r
                \r
                """.formatted(server.port(), Visitor.TOKEN, Gate.LARGEST_REQUEST + 1);

        assertThat(statusOf(request)).isEqualTo(413);
    }

    @Test
    void everyAnswerForbidsScriptsOfOthersAndSniffing() {
        var headers = visitor.get("/fr/portrait").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void aPictureMayRunAndFetchNothing() {
        var answer = visitor.get("/api/v1/network.svg");

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(answer.body()).startsWith("<svg").doesNotContain("<script");
    }

    private static int statusOf(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return Integer.parseInt(reader.readLine().substring(9, 12));
        }
    }
}
