package org.tisserand.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.tisserand.model.Answer;
import org.tisserand.model.Phrase;
import org.tisserand.model.Question;

/** Questions put to the graph, and their answers as plain tables. */
final class Asking {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MOST_ROWS = 10_000;

    private Asking() {}

    static Answer ask(Bolt bolt, Question question, Map<String, Object> parameters) {
        var bound = new HashMap<String, @Nullable Object>();
        question.parameters().forEach((name, meaning) -> bound.put(name, bind(name, meaning, parameters.get(name))));
        return bolt.ask(LIMIT, transaction -> {
            Result result = transaction.run(question.statement(), bound);
            var rows = new ArrayList<List<Object>>();
            while (rows.size() < MOST_ROWS && result.hasNext()) {
                rows.add(result.next().values().stream().map(Asking::cell).toList());
            }
            return new Answer(result.keys(), rows, result.hasNext());
        });
    }

    /** A parameter as the type that opens its meaning; text as people type it is read. */
    private static @Nullable Object bind(String name, String meaning, @Nullable Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        String type = meaning.split("[, ]", 2)[0].toLowerCase(Locale.ROOT);
        try {
            return text.isBlank()
                    ? null
                    : switch (type) {
                        case "integer" -> Long.valueOf(text.strip());
                        case "number" -> Double.valueOf(text.strip().replace(',', '.'));
                        case "boolean" -> Boolean.valueOf(text.strip());
                        default -> text;
                    };
        } catch (NumberFormatException e) {
            throw new StoreRefused(
                    Phrase.message("store.parameter", Phrase.text(name), Phrase.text(text), Phrase.text(meaning)), e);
        }
    }

    private static Object cell(Value value) {
        return plain(value.asObject());
    }

    private static Object plain(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof List<?> list) {
            return list.stream().map(Asking::plain).toList();
        } else if (value instanceof Number || value instanceof Boolean || value instanceof String) {
            return value;
        }
        return value.toString();
    }
}
