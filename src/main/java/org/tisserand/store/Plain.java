package org.tisserand.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tisserand.model.RowRef;

/**
 * Facts as the flat properties of a node or relationship, and back.
 *
 * <p>A component is a property of its name; what is not known is no property. A period becomes the dates {@code start} and
 * {@code end}; facets the lists {@code objects}, {@code populations} and {@code territories}; a row its id; and each
 * attribute a property of its heading behind {@value #ATTRIBUTE}, which keeps it apart from all others.
 */
final class Plain {
    static final String ATTRIBUTE = "attr_";

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};
    private static final List<String> PERIOD = List.of("start", "end");
    private static final List<String> FACETS = List.of("objects", "populations", "territories");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), rows())
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Plain() {}

    /** The properties of a fact. */
    static Map<String, Object> properties(Object fact) {
        Map<String, Object> properties = JSON.convertValue(fact, MAP);
        lift(properties, "facets").forEach(properties::put);
        lift(properties, "period")
                .forEach((end, day) -> properties.put(end, day == null ? null : LocalDate.parse(day.toString())));
        lift(properties, "attributes").forEach((heading, text) -> properties.put(ATTRIBUTE + heading, text));
        properties.values().removeIf(Objects::isNull);
        return properties;
    }

    private static Map<String, Object> lift(Map<String, Object> properties, String component) {
        Object value = properties.remove(component);
        return value == null ? Map.of() : JSON.convertValue(value, MAP);
    }

    /** The record of an answer’s row: its columns and, if one is a map {@code properties}, what that holds. */
    static <T> T fact(Map<String, Object> row, Class<T> type) {
        var flat = new LinkedHashMap<>(row);
        if (flat.remove("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, value) -> flat.put(String.valueOf(name), value));
        }
        flat.put("period", part(flat, PERIOD));
        var facets = part(flat, FACETS);
        FACETS.forEach(facet -> facets.putIfAbsent(facet, List.of()));
        flat.put("facets", facets);
        flat.put("attributes", attributes(flat));
        return JSON.convertValue(flat, type);
    }

    private static Map<String, Object> part(Map<String, Object> flat, List<String> names) {
        var part = new LinkedHashMap<>(flat);
        part.keySet().retainAll(names);
        return part;
    }

    private static Map<String, Object> attributes(Map<String, Object> flat) {
        var attributes = new LinkedHashMap<String, Object>();
        flat.forEach((name, value) -> {
            if (name.startsWith(ATTRIBUTE)) {
                attributes.put(name.substring(ATTRIBUTE.length()), value);
            }
        });
        return attributes;
    }

    /** The row of an id. */
    static RowRef row(String id) {
        int first = id.indexOf('/');
        int last = id.lastIndexOf('/');
        return new RowRef(
                id.substring(0, first), id.substring(first + 1, last), Integer.parseInt(id.substring(last + 1)));
    }

    private static SimpleModule rows() {
        return new SimpleModule()
                .addSerializer(new StdSerializer<>(RowRef.class) {
                    private static final long serialVersionUID = 1;

                    @Override
                    public void serialize(RowRef row, JsonGenerator output, SerializerProvider provider)
                            throws IOException {
                        output.writeString(row.id());
                    }
                })
                .addDeserializer(RowRef.class, new StdDeserializer<>(RowRef.class) {
                    private static final long serialVersionUID = 1;

                    @Override
                    public RowRef deserialize(JsonParser input, DeserializationContext context) throws IOException {
                        return row(input.getText());
                    }
                });
    }
}
