package org.tisserand.ingest.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;

/**
 * Reads a JSON file: each list of objects is a table under its own name, each object a row, each field a cell.
 *
 * <p>A list of plain values is a cell of several; the fields of an object within a row are cells of that row. What else there
 * is, is told. Fields written twice, nesting deeper than {@link #DEPTH} and texts longer than a cell are refused.
 */
final class Json {

    static final int DEPTH = 50;

    /** What the program itself writes of a file: no table, and the columns of the tables below. */
    private static final String ABOUT = "tisserand";

    private static final String SAMPLE = "{\"ties\": [{\"from\": \"A\", \"to\": \"B\"}]}";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(Limits.CELL_CHARACTERS)
                    .build())
            .build();

    private final String file;
    private final JsonParser json;
    private final Map<String, GrowingTable> tables = new LinkedHashMap<>();
    private final Set<String> notRead = new TreeSet<>();

    private Json(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    static Tables read(String file, byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return read(file, parser);
        } catch (IOException broken) {
            return Tables.refused(Place.file(file).error("json-unreadable"));
        }
    }

    private static Tables read(String file, JsonParser parser) throws IOException {
        try {
            return new Json(file, parser).tables();
        } catch (Refused refused) {
            return Tables.refused(refused.why());
        } catch (JsonProcessingException broken) {
            Place place = Place.file(file).row(parser.currentLocation().getLineNr());
            if (broken instanceof StreamConstraintsException) {
                return Tables.refused(place.error("json-too-large"));
            }
            boolean twice = String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate field");
            return Tables.refused(twice ? place.error("json-field-twice") : place.error("json-unreadable"));
        }
    }

    private Tables tables() throws IOException {
        String title = file.replaceFirst("\\.[^.]*$", "");
        if (json.nextToken() == JsonToken.START_ARRAY) {
            list(title);
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
            fields();
        }
        if (json.nextToken() != null) {
            throw new Refused(Place.file(file).row(line()), "json-unreadable");
        }
        List<Table> filled = tables.values().stream()
                .filter(table -> !table.isEmpty())
                .map(GrowingTable::table)
                .toList();
        return filled.isEmpty()
                ? Tables.refused(Place.file(file).error("json-no-table", Phrase.text(SAMPLE)))
                : new Tables(filled, told());
    }

    private List<Rejection> told() {
        return notRead.isEmpty() ? List.of() : List.of(Place.file(file).partsNotRead(notRead));
    }

    /** The tables of an object: its lists of objects. */
    private void fields() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY) {
                list(name);
            } else if (value == JsonToken.START_OBJECT && name.equals(ABOUT)) {
                about();
            } else {
                notRead.add(name);
                json.skipChildren();
            }
        }
    }

    private void about() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean columns = json.currentName().equals("columns");
            if (json.nextToken() == JsonToken.START_OBJECT && columns) {
                declare();
            } else {
                json.skipChildren();
            }
        }
    }

    private void declare() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            GrowingTable table = table(json.currentName());
            json.nextToken();
            for (String column : values("columns")) {
                table.declare(column, column);
            }
        }
    }

    private GrowingTable table(String name) {
        return tables.computeIfAbsent(name, each -> new GrowingTable(file, each));
    }

    private void list(String name) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                int line = line();
                Map<String, String> cells = new LinkedHashMap<>();
                row(name, "", cells);
                table(name).add(line, cells);
            } else {
                notRead.add(name);
                json.skipChildren();
            }
        }
    }

    /** The cells of an object, those of an object within it being its own unless it holds their name already. */
    private void row(String path, String above, Map<String, String> cells) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT) {
                row(path + "." + name, name + ".", cells);
            } else {
                String key = cells.containsKey(name) ? above + name : name;
                cells.merge(key, String.join("|", values(path + "." + name)), (first, second) -> first + "|" + second);
            }
            if (cells.size() > Limits.COLUMNS) {
                throw new Refused(Place.file(file).row(line()), "too-many-columns", Phrase.number(Limits.COLUMNS));
            }
        }
    }

    /** A plain value, or those of a list. */
    private List<String> values(String path) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return List.of(value());
        }
        var values = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken().isStructStart()) {
                notRead.add(path);
                json.skipChildren();
            } else {
                values.add(value());
            }
        }
        return values;
    }

    private String value() throws IOException {
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
    }

    private int line() {
        return json.currentTokenLocation().getLineNr();
    }
}
