package org.tisserand.ingest.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tisserand.ingest.sheet.Column;
import org.tisserand.ingest.sheet.Column.Kind;
import org.tisserand.ingest.sheet.Line;
import org.tisserand.ingest.sheet.Sheet;

/**
 * One object: under {@code tisserand} what the file is and the columns of each sheet, then a list of rows for each sheet that
 * has any, under its id, and the origins of the rows.
 *
 * <p>It is for programs, so that names are English and words of the lexicon are codes, whatever the language. Cells without
 * anything are left out; several values are a list, yes and no are {@code true} and {@code false}. Each row stands on a line of
 * its own. Cost: linear in the facts.
 */
final class Json {

    /** The number of this shape: another is given to one that programs written for this one could not read. */
    static final int SHAPE = 1;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Export export;
    private final Writer out;
    private final List<Origin> origins = new ArrayList<>();
    private int line = 1;

    private Json(Export export, Writer out) {
        this.export = export;
        this.out = out;
    }

    static void write(Export export, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            new Json(export, writer).write();
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write() {
        say("{\n\"tisserand\": " + MAPPER.valueToTree(about()));
        export.sheets().forEach(this::sheet);
        list("provenance", origins.stream().map(this::origin).iterator());
        say("\n}\n");
    }

    private Map<String, Object> about() {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("shape", SHAPE);
        about.put("dataVersion", export.facts().dataVersion());
        export.lineage().day().ifPresent(day -> about.put("day", day.toString()));
        about.put("sources", export.lineage().sources());
        Map<String, Object> columns = new LinkedHashMap<>();
        export.sheets().forEach(filled -> columns.put(filled.sheet().id(), filled.headings(Column::id)));
        about.put("columns", columns);
        return about;
    }

    private void sheet(Filled filled) {
        List<String> keys = filled.headings(Column::id);
        list(
                filled.sheet().id(),
                filled.lines().stream().map(each -> row(filled, keys, each)).iterator());
    }

    private ObjectNode row(Filled filled, List<String> keys, Line each) {
        each.origins().forEach(of -> origins.add(new Origin(filled.sheet().id(), line + 1, of)));
        ObjectNode row = MAPPER.createObjectNode();
        Sheet sheet = filled.sheet();
        sheet.columns().forEach(column -> put(row, column, each));
        for (int i = 0; i < filled.extras().size(); i++) {
            String text = each.extras().getOrDefault(filled.extras().get(i), "");
            if (!text.isEmpty()) {
                row.put(keys.get(sheet.columns().size() + i), text);
            }
        }
        return row;
    }

    private static void put(ObjectNode row, Column column, Line line) {
        List<String> codes = line.codes(column);
        if (line.number(column).isPresent()) {
            row.put(column.id(), line.number(column).getAsDouble());
        } else if (column.kind() == Kind.CODES && !codes.isEmpty()) {
            ArrayNode several = row.putArray(column.id());
            codes.forEach(several::add);
        } else if (column.kind() == Kind.FLAG && !codes.isEmpty()) {
            row.put(column.id(), codes.get(0).equals("yes"));
        } else if (!codes.isEmpty()) {
            row.put(column.id(), codes.get(0));
        }
    }

    private ObjectNode origin(Origin each) {
        return MAPPER.createObjectNode()
                .put("sheet", each.page())
                .put("row", each.row())
                .put("import", each.of().importId())
                .put("files", export.lineage().files().apply(each.of().importId()))
                .put("originalSheet", each.of().sheet())
                .put("originalRow", each.of().row());
    }

    private void list(String name, Iterator<ObjectNode> rows) {
        say(",\n\"" + name + "\": [");
        while (rows.hasNext()) {
            String row = rows.next().toString();
            say("\n" + row + (rows.hasNext() ? "," : ""));
        }
        say("\n]");
    }

    private void say(String text) {
        try {
            out.write(text);
            line += (int) text.chars().filter(each -> each == '\n').count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
