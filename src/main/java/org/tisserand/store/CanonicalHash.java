package org.tisserand.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The content of the graph as one number: equal graphs have equal hashes, in whatever order they were written and at
 * whatever data version, so that an import and its undo leave the hash that was there before.
 */
final class CanonicalHash {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalHash() {}

    static String of(Bolt.Work work) {
        Set<String> scores = scores(work);
        var lines = new ArrayList<String>();
        work.rows("network/read-nodes", Map.of()).forEach(row -> lines.add(line(row, scores)));
        work.rows("network/read-relationships", Map.of()).forEach(row -> lines.add(line(row, Set.of())));
        lines.sort(null);
        return KeptFiles.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> scores(Bolt.Work work) {
        return work.rows("findings/read-results", Map.of()).stream()
                .map(row -> String.valueOf(row.get("property")))
                .collect(Collectors.toSet());
    }

    private static String line(Map<String, Object> row, Set<String> scores) {
        var content = new LinkedHashMap<>(row);
        content.computeIfPresent("labels", (key, labels) -> ((List<?>) labels)
                .stream().map(Object::toString).sorted().toList());
        content.computeIfPresent("properties", (key, properties) -> texts((Map<?, ?>) properties, scores));
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Text and lists of text are always JSON", e);
        }
    }

    private static Map<String, String> texts(Map<?, ?> properties, Set<String> scores) {
        var texts = new LinkedHashMap<String, String>();
        properties.forEach((name, value) -> {
            if (!scores.contains(name.toString())) {
                texts.put(name.toString(), value.toString());
            }
        });
        return texts;
    }
}
