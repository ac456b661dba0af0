package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client of a server on a free port, with the token or without. */
public final class Visitor {

    static final String TOKEN = "a-token-of-tests";

    private static final String REFRESH = "<meta http-equiv=\"refresh\"";
    private static final int PATIENCE = 200;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebServer server;

    Visitor(WebServer server) {
        this.server = server;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    HttpRequest.Builder bearing(String path) {
        return request(path).header("Authorization", "Bearer " + TOKEN);
    }

    HttpResponse<String> get(String path) {
        return send(bearing(path));
    }

    /** The page once what it waits for is there, as one sees it who leaves it open: a slow machine shows it being made first. */
    String page(String path) {
        HttpResponse<String> answer = get(path);
        for (int times = 0; times < PATIENCE && answer.body().contains(REFRESH); times++) {
            answer = get(path);
        }
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.body();
    }

    JsonNode json(String path) {
        return read(page(path));
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a form as a browser without any script does. */
    HttpResponse<String> form(String path, String body) {
        return send(bearing(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends JSON to the API. */
    HttpResponse<String> tell(String path, String body) {
        return send(bearing(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
