package org.tisserand.ingest.table;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A form of files that hold tables.
 *
 * @param endings of such files' names, without the point; a file is known by what it holds, whatever its ending
 * @param holds   whether a file that none of the forms above it could read is of this one, by its bytes
 * @param reader  reads a file by its name and bytes, and never fails
 */
record Form(List<String> endings, Predicate<byte[]> holds, BiFunction<String, byte[], Tables> reader) {

    private static final Pattern GRAPH = Pattern.compile("<(\\w+:)?(graphml|gexf)\\b");

    /** In the order in which they are tried. */
    static final List<Form> ALL = List.of(
            new Form(List.of("xlsx", "xlsm", "zip"), bytes -> Opening.is(bytes, "PK"), Archive::read),
            refused("old-workbook", bytes -> Opening.is(bytes, "\u00D0\u00CF\u0011\u00E0")),
            refused("not-a-table", bytes -> Opening.is(bytes, "%PDF")),
            new Form(List.of("graphml", "gexf", "xml"), Form::isGraph, Form::xml),
            refused("not-a-table", bytes -> Opening.signs(bytes).startsWith("<")),
            new Form(List.of("json"), Form::isJson, Json::read),
            new Form(List.of("csv", "tsv", "txt", "tab"), bytes -> true, Csv::read));

    private static Form refused(String code, Predicate<byte[]> holds) {
        return new Form(
                List.of(),
                holds,
                (file, bytes) -> Tables.refused(Place.file(file).error(code)));
    }

    /** XML in whose beginning the outermost element of a graph shows, whatever stands before it: a page of the web is none. */
    private static boolean isGraph(byte[] bytes) {
        return Opening.signs(bytes).startsWith("<")
                && GRAPH.matcher(Opening.head(bytes)).find();
    }

    private static Tables xml(String file, byte[] bytes) {
        try {
            return switch (Xml.root(file, bytes)) {
                case "graphml" -> GraphMl.read(file, bytes);
                case "gexf" -> Gexf.read(file, bytes);
                default -> Tables.refused(Place.file(file).error("not-a-table"));
            };
        } catch (Refused refused) {
            return Tables.refused(refused.why());
        }
    }

    /** An object, or a list of objects: a bracket alone may open the first heading of a CSV file. */
    private static boolean isJson(byte[] bytes) {
        String signs = Opening.signs(bytes);
        return signs.startsWith("{") || signs.startsWith("[{") || signs.equals("[]");
    }
}
