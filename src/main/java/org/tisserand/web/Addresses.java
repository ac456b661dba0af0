package org.tisserand.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of our own, with their query written anew. */
public final class Addresses {

    private Addresses() {}

    /** The called path with its query but for one parameter. Never leads elsewhere: the path is ours. */
    public static String without(Context ctx, String parameter) {
        String path = "/" + ctx.path().replaceFirst("^/+", "");
        return path + query(ctx.queryParamMap(), parameter);
    }

    /** {@code ?a=1&b=2}, without {@code parameter}; empty where nothing is left. */
    public static String query(Map<String, List<String>> parameters, String parameter) {
        String query = parameters.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(parameter))
                .flatMap(entry -> entry.getValue().stream().map(value -> pair(entry.getKey(), value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    public static String pair(String name, String value) {
        return encode(name) + "=" + encode(value);
    }

    /** What makes a browser keep an answer under a name: plain for old programs, as RFC 6266 writes it for the others. */
    public static String attachment(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).replaceAll("[^A-Za-z0-9]", "");
        return "attachment; filename=\"tisserand." + ending + "\"; filename*=UTF-8''" + encode(name);
    }

    /** One segment of a path, or a value of a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
