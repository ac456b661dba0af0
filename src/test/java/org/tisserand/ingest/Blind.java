package org.tisserand.ingest;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.model.Facts;

/** Facts as text, but for the rows they were read from. */
final class Blind {

    private Blind() {}

    static String facts(Facts facts) {
        return Stream.of(Facts.class.getRecordComponents())
                .map(part -> part.getName() + "\n" + lines(value(part, facts)))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(Object part) {
        return part instanceof List<?> list
                ? list.stream().map(Blind::text).collect(Collectors.joining("\n"))
                : String.valueOf(part);
    }

    private static String text(Object value) {
        if (value instanceof Record record) {
            return Stream.of(record.getClass().getRecordComponents())
                    .filter(part ->
                            !part.getName().equals("row") && !part.getName().equals("rows"))
                    .map(part -> part.getName() + "=" + text(value(part, record)))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Map<?, ?> map ? new TreeMap<>(map).toString() : String.valueOf(value);
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getName(), e);
        }
    }
}
