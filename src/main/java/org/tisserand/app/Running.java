package org.tisserand.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tisserand.ingest.Upload;
import org.tisserand.ingest.export.Dialect;
import org.tisserand.ingest.export.Format;
import org.tisserand.model.Language;
import org.tisserand.store.Home;
import org.tisserand.store.RunFile;

/**
 * A Tisserand that serves a home already: other commands on that home go through its API, never a second opening.
 *
 * @param file what it says of itself
 * @param page address of its pages, with a slash at the end
 */
record Running(RunFile file, String page, String token) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofMinutes(10);

    /** The one that serves the home at {@code folder}, if one does and answers. */
    static Optional<Running> in(Path folder) {
        return Home.runningIn(folder)
                .filter(file -> file.page().isPresent() && file.token().isPresent())
                .map(file -> new Running(
                        file, file.page().orElseThrow(), file.token().orElseThrow()))
                .filter(Running::answers);
    }

    private boolean answers() {
        var request = HttpRequest.newBuilder(URI.create(page + "api/v1/health")).timeout(SHORT);
        try {
            return send(request.build()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The address that lets a browser in. */
    String entrance() {
        return page + "?token=" + token;
    }

    /** All that a client program needs, as JSON. */
    String json() {
        ObjectNode node = JSON.createObjectNode();
        node.put("page", page);
        node.put("token", token);
        node.put("bolt", file.bolt().orElse(""));
        node.put("user", file.user().orElse(""));
        node.put("password", file.password().orElse(""));
        return node.toPrettyString();
    }

    /**
     * Hands files over, as the data page does.
     *
     * @return the report, or the problem, as the API words it
     * @throws IOException if the one that serves does not answer any more
     */
    JsonNode load(List<Upload> files, Optional<String> mapping, boolean dryRun, RemoteTask task) throws IOException {
        String query = "?dryRun=" + dryRun
                + mapping.map(name -> "&mapping=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .orElse("");
        Multipart body = Multipart.of(files);
        HttpRequest.Builder request = request("api/v1/imports" + query)
                .header("Accept-Language", task.language().code())
                .header("Prefer", "respond-async")
                .header("Content-Type", body.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.content()));
        HttpResponse<String> answer = send(request.build());
        JsonNode first = JSON.readTree(answer.body());
        return answer.statusCode() == 202 ? task.followed(first) : first;
    }

    /** All that the home holds, as the data page gives it. */
    ExportCommand.Taken data(Format format, Dialect dialect, Language language) throws IOException {
        String query = "?lang=" + language.code() + "&dialect=" + dialect.code();
        HttpRequest request = request("api/v1/data." + format.ending() + query).build();
        HttpResponse<byte[]> answer = send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("Status " + answer.statusCode());
        }
        Map<String, Long> leftOut = answer.headers()
                .firstValue(Format.LEFT_OUT)
                .map(Format::leftOut)
                .orElse(Map.of());
        return new ExportCommand.Taken(new ByteArrayInputStream(answer.body()), leftOut);
    }

    /** Where a task stands, as the API words it. */
    JsonNode task(String id) throws IOException {
        return JSON.readTree(send(request("api/v1/tasks/" + id).build()).body());
    }

    void cancel(String id) throws IOException {
        send(request("api/v1/tasks/" + id).DELETE().build());
    }

    private HttpRequest.Builder request(String below) {
        return HttpRequest.newBuilder(URI.create(page + below))
                .timeout(LONG)
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) throws IOException {
        try {
            return HttpClient.newHttpClient().send(request, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
