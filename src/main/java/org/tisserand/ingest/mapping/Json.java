package org.tisserand.ingest.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the JSON of a mapping, and says what is wrong with it. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** The same bytes on every system. */
    static byte[] write(Object tree) {
        try {
            var printer = new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
            return (MAPPER.writer(printer).writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a mapping, for the person who wrote it. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fault(String what) {
            super(what);
        }
    }

    static JsonNode read(byte[] content) {
        try {
            return MAPPER.readTree(content);
        } catch (JsonProcessingException broken) {
            throw new Fault(broken.getOriginalMessage());
        } catch (IOException broken) {
            throw new Fault(broken.toString());
        }
    }

    /** Whether the text is an object with one of these fields, as far as it can be read. */
    static boolean hasField(byte[] content, Set<String> names) {
        try (JsonParser json = MAPPER.createParser(content)) {
            boolean open = json.nextToken() == JsonToken.START_OBJECT;
            while (open && json.nextToken() == JsonToken.FIELD_NAME) {
                if (names.contains(json.currentName())) {
                    return true;
                }
                json.nextToken();
                json.skipChildren();
            }
            return false;
        } catch (IOException broken) {
            return false;
        }
    }

    /** @throws Fault if {@code node} is no object or holds another field */
    static void allow(JsonNode node, String... fields) {
        if (!node.isObject()) {
            throw new Fault("{…} ≠ " + node.getNodeType());
        }
        var allowed = Set.of(fields);
        node.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                throw new Fault("? « " + name + " » ∉ " + List.of(fields));
            }
        });
    }

    static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    /** @throws Fault if the text is not there */
    static String need(JsonNode node, String field) {
        return text(node, field).orElseThrow(() -> new Fault("« " + field + " » ?"));
    }

    /** A text, or a list of texts. */
    static List<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        var texts = new ArrayList<String>();
        node.forEach(each -> texts.add(each.asText()));
        return List.copyOf(texts);
    }
}
