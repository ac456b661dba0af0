package org.tisserand.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tisserand.ingest.sheet.Complaints;
import org.tisserand.ingest.sheet.Layout;
import org.tisserand.ingest.sheet.Recognition;
import org.tisserand.ingest.sheet.Seen;
import org.tisserand.ingest.table.Place;
import org.tisserand.ingest.table.Table;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;

/**
 * What a mapping says of all files.
 *
 * @param sheets  in the order they are read; one file may be read as several
 * @param leftOut files that are not read, and why
 */
public record Rules(List<MappedSheet> sheets, List<LeftOut> leftOut) {

    /**
     * A file that is not read.
     *
     * @param pattern of its name
     * @param french  why, in French
     * @param english why, in English
     */
    record LeftOut(NamePattern pattern, String french, String english) {}

    /**
     * The rules of a mapping's JSON.
     *
     * @param sink told what is wrong, where the result is empty
     */
    public static Optional<Rules> parse(String name, byte[] content, Complaints sink) {
        try {
            JsonNode node = Json.read(content);
            Json.allow(node, "title", "sheets", "leftOut");
            var sheets = list(node, "sheets").map(MappedSheet::of).toList();
            var leftOut = list(node, "leftOut").map(Rules::leftOut).toList();
            return Optional.of(new Rules(sheets, leftOut));
        } catch (Json.Fault fault) {
            sink.add(Place.file(name).error("mapping-unreadable", Phrase.text(String.valueOf(fault.getMessage()))));
            return Optional.empty();
        }
    }

    /** Whether this JSON has the fields of a mapping, well formed or not; what is no JSON has not. */
    public static boolean areIn(byte[] content) {
        return Json.hasField(content, Set.of("sheets", "leftOut"));
    }

    private static Stream<JsonNode> list(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false);
    }

    private static LeftOut leftOut(JsonNode node) {
        Json.allow(node, "file", "fr", "en");
        return new LeftOut(new NamePattern(Json.need(node, "file")), Json.need(node, "fr"), Json.need(node, "en"));
    }

    /** How to read each table these rules speak of; what they leave out, or do not find, is told. */
    public List<Layout> layouts(List<Table> tables, Complaints sink) {
        var layouts = new ArrayList<Layout>();
        for (MappedSheet sheet : sheets) {
            tables.stream().filter(sheet::matches).forEach(table -> sheet.layout(table)
                    .ifPresentOrElse(layouts::add, () -> sink.add(headingsMissing(sheet, table))));
        }
        tables.forEach(table -> tellIfNotMapped(table, sink));
        if (layouts.isEmpty()) {
            sink.add(Place.file(tables.isEmpty() ? "" : tables.get(0).file()).error("mapping-unused"));
        }
        return layouts;
    }

    private static Rejection headingsMissing(MappedSheet sheet, Table table) {
        return table.place()
                .error(
                        "mapping-headings",
                        Recognition.quoted(sheet.headings()),
                        Recognition.quoted(Recognition.seen(table)));
    }

    private void tellIfNotMapped(Table table, Complaints sink) {
        if (sheets.stream().noneMatch(sheet -> sheet.matches(table))) {
            sink.add(table.place().notice("not-mapped"));
        }
    }

    /** Whether a person could have said all of it by hand. */
    public boolean isPlain() {
        return leftOut.isEmpty() && sheets.stream().allMatch(MappedSheet::isPlain);
    }

    /** What they say of a table with these headings, whatever its file is called; the first that fits. */
    public Optional<Choice> choice(Seen seen) {
        return sheets.stream().flatMap(sheet -> sheet.choice(seen).stream()).findFirst();
    }

    /** Why a file is left out, where these rules say so. */
    public Optional<Rejection> leftOut(String file) {
        return leftOut.stream()
                .filter(each -> each.pattern().matches(file))
                .findFirst()
                .map(each ->
                        Place.file(file).notice("left-out", Phrase.text(each.french()), Phrase.text(each.english())));
    }
}
