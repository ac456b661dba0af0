package org.tisserand.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tisserand.ingest.sheet.Names;

/**
 * What a mapping says of one column of a sheet.
 *
 * @param from     headings whose cells it takes, all those that hold something
 * @param orElse   headings of which the first cell that holds something counts, where these hold nothing
 * @param text     a text with headings between braces, such as <code>PIC {id} ({country})</code>, empty where one of their
 *                 cells is; takes the place of {@code from}
 * @param constant what every row holds; takes the place of {@code from}
 * @param split    what separates several values in a cell
 * @param values   translation of values, the empty text leaving a value out
 * @param slug     whether values are made into identifiers before they are translated
 * @param prefix   put before each value
 */
record MappedColumn(
        List<String> from,
        List<String> orElse,
        Optional<String> text,
        Optional<String> constant,
        Optional<String> split,
        Map<String, String> values,
        boolean slug,
        String prefix) {

    private static final Pattern HEADING = Pattern.compile("\\{([^{}]+)}");

    static MappedColumn of(JsonNode node) {
        if (node.isTextual()) {
            return new MappedColumn(
                    List.of(node.asText()),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    false,
                    "");
        }
        Json.allow(node, "from", "else", "text", "constant", "split", "values", "slug", "prefix");
        return new MappedColumn(
                Json.texts(node.path("from")),
                Json.texts(node.path("else")),
                Json.text(node, "text"),
                Json.text(node, "constant"),
                Json.text(node, "split"),
                values(node.path("values")),
                node.path("slug").asBoolean(false),
                Json.text(node, "prefix").orElse(""));
    }

    private static Map<String, String> values(JsonNode node) {
        var values = new LinkedHashMap<String, String>();
        node.properties()
                .forEach(each -> values.put(each.getKey(), each.getValue().asText()));
        return values;
    }

    /** Whether it takes cells as they are, as a person may say by hand. */
    boolean isPlain() {
        return equals(new MappedColumn(
                from, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), false, ""));
    }

    /** The headings it needs. */
    List<String> headings() {
        var headings = new ArrayList<>(from);
        headings.addAll(orElse);
        text.ifPresent(pattern -> {
            Matcher matcher = HEADING.matcher(pattern);
            while (matcher.find()) {
                headings.add(matcher.group(1));
            }
        });
        return headings;
    }

    /** Its value in a row whose cells {@code cell} gives by heading; several values between {@code |}. */
    String of(UnaryOperator<String> cell) {
        if (constant.isPresent()) {
            return constant.get();
        }
        String value = text.map(pattern -> filled(pattern, cell)).orElseGet(() -> joined(cell));
        return value.isEmpty()
                ? orElse.stream()
                        .map(cell)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse("")
                : value;
    }

    private static String filled(String pattern, UnaryOperator<String> cell) {
        Matcher headings = HEADING.matcher(pattern);
        boolean complete =
                headings.results().noneMatch(found -> cell.apply(found.group(1)).isEmpty());
        return complete ? headings.replaceAll(found -> Matcher.quoteReplacement(cell.apply(found.group(1)))) : "";
    }

    private String joined(UnaryOperator<String> cell) {
        return from.stream()
                .map(cell)
                .flatMap(each -> parts(each).stream())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private List<String> parts(String cell) {
        var parts = new LinkedHashSet<String>();
        for (String part : split.map(each -> cell.split(Pattern.quote(each))).orElseGet(() -> new String[] {cell})) {
            String plain = slug && !part.isBlank() ? Names.slug(part) : part.strip();
            String value = values.getOrDefault(plain, plain);
            if (!value.isEmpty()) {
                parts.add(prefix + value);
            }
        }
        return List.copyOf(parts);
    }
}
