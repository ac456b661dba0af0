package org.tisserand.ingest.mapping;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tisserand.ingest.table.Table;

/**
 * Names of files or sheets, {@code *} standing for any characters; case does not count.
 *
 * @param text as written
 */
record NamePattern(String text) {

    boolean matches(Table table) {
        return matches(table.file()) || table.sheet().filter(this::matches).isPresent();
    }

    boolean matches(String name) {
        String regex = Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(name)
                .matches();
    }
}
