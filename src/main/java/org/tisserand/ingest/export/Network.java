package org.tisserand.ingest.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.ingest.sheet.Column;
import org.tisserand.ingest.sheet.Column.Kind;
import org.tisserand.ingest.sheet.Line;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.ingest.sheet.Sheets;
import org.tisserand.model.RowRef;

/**
 * Actors and ties as the forms for graphs want them: nodes and edges with typed attributes.
 *
 * <p>Ties that are declared absent, or are not known, are told as elements of the program's own, which other programs pass over:
 * none counts as a tie what is not one.
 */
final class Network {

    /** The namespace of elements and attributes of the program's own; its prefix is {@code t}. */
    static final String OWN = "https://tisserand.org/xml";

    /** The number of this shape. */
    static final String SHAPE = "1";

    private static final String NOWHERE = "";

    private final Export export;
    private final Filled actors;
    private final Filled ties;

    Network(Export export) {
        this.export = export;
        this.actors = Filled.of(Sheets.ACTORS, export.facts());
        this.ties = Filled.of(Sheets.TIES, export.facts());
    }

    /**
     * What may be told of each node or edge.
     *
     * @param id      unique among those of nodes, and among those of edges
     * @param heading as people read it
     * @param type    string, double or boolean
     * @param text    of a row, empty where it says nothing
     * @param copy    whether it repeats for other programs what is told elsewhere
     */
    record Attribute(String id, String heading, String type, Function<Line, String> text, boolean copy) {}

    List<Line> actors() {
        return actors.lines();
    }

    List<Line> ties() {
        return ties.lines();
    }

    /** The tie's strength, empty where it has none. */
    static String strength(Line tie) {
        return Sheets.TIES
                .column("strength")
                .map(column ->
                        tie.number(column).stream().mapToObj(Figures::plain).collect(Collectors.joining()))
                .orElse("");
    }

    /** These and one more. */
    static List<Attribute> with(List<Attribute> attributes, Attribute more) {
        return Stream.concat(attributes.stream(), Stream.of(more)).toList();
    }

    /** Whether the tie is there, and no other program errs that counts it. */
    static boolean isPresent(Line tie) {
        return tie.text("state").equals("present");
    }

    /** Directed as soon as one tie is: a reader of other programs takes edges of one sort alone, and loses no direction so. */
    boolean isDirected() {
        return ties().stream().anyMatch(tie -> tie.text("directed").equals("yes"));
    }

    /** @param heading of a column, by its sheet */
    List<Attribute> ofActors(BiFunction<Sheet, Column, String> heading, Function<Column, Function<Line, String>> text) {
        return attributes(actors, heading, text);
    }

    /** @param heading of a column, by its sheet */
    List<Attribute> ofTies(BiFunction<Sheet, Column, String> heading, Function<Column, Function<Line, String>> text) {
        return attributes(ties, heading, text);
    }

    private List<Attribute> attributes(
            Filled filled, BiFunction<Sheet, Column, String> heading, Function<Column, Function<Line, String>> text) {
        Sheet sheet = filled.sheet();
        List<String> headings = filled.headings(column -> heading.apply(sheet, column));
        var attributes = new ArrayList<Attribute>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            Column column = sheet.columns().get(i);
            if (!isEnd(column)) {
                attributes.add(new Attribute(
                        column.id(), headings.get(i), type(column), told(column, text.apply(column)), false));
            }
        }
        for (int i = 0; i < filled.extras().size(); i++) {
            String extra = filled.extras().get(i);
            String named = headings.get(sheet.columns().size() + i);
            attributes.add(new Attribute(
                    "x" + (i + 1), named, "string", line -> line.extras().getOrDefault(extra, NOWHERE), false));
        }
        attributes.add(new Attribute("origin", "origin", "string", this::origins, true));
        return attributes;
    }

    /** Ends and identifiers stand on the node and edge themselves. */
    private static boolean isEnd(Column column) {
        return column.id().equals("from")
                || column.id().equals("to")
                || column.id().equals("id");
    }

    private static String type(Column column) {
        return switch (column.kind()) {
            case POSITIVE, COUNT -> "double";
            case FLAG -> "boolean";
            default -> "string";
        };
    }

    private static Function<Line, String> told(Column column, Function<Line, String> words) {
        return line -> {
            var number = line.number(column);
            if (number.isPresent()) {
                return Figures.plain(number.getAsDouble());
            } else if (column.kind() == Kind.FLAG) {
                return line.codes(column).stream()
                        .map(code -> String.valueOf(code.equals("yes")))
                        .collect(Collectors.joining());
            }
            return words.apply(line);
        };
    }

    /** {@code reseau.csv, Liens, 3}, those of several rows between bars. */
    private String origins(Line line) {
        return line.origins().stream().map(this::origin).distinct().collect(Collectors.joining("|"));
    }

    private String origin(RowRef of) {
        return export.lineage().files().apply(of.importId()) + ", " + of.sheet() + ", " + of.row();
    }

    /** What a person who opens the file should know: version and day, sources, what is not in it, and how ties are told. */
    String about() {
        var words = export.words();
        var about = new ArrayList<>(export.introduction(Export.GRAPH));
        about.add(
                words.text("export.sources", String.join(", ", export.lineage().sources())));
        Map<Sheet, Long> left = new LinkedHashMap<>(Formats.GRAPHML.leftOut(export.facts()));
        if (!left.isEmpty()) {
            about.add(words.text(
                    "export.left",
                    left.entrySet().stream()
                            .map(each ->
                                    words.text("export.rows", each.getKey().name(words.language()), each.getValue()))
                            .collect(Collectors.joining(", "))));
        }
        return String.join("\n", about);
    }
}
