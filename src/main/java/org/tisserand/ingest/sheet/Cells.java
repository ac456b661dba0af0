package org.tisserand.ingest.sheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tisserand.ingest.table.Place;
import org.tisserand.ingest.table.Row;
import org.tisserand.model.Facets;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;
import org.tisserand.model.Response;
import org.tisserand.model.RowRef;
import org.tisserand.model.TieState;

/** One row of a sheet, its cells asked for by column id; what cannot be read is told, and counts as empty. */
final class Cells {

    private static final Pattern FORMULA_ERROR =
            Pattern.compile("#(N/?A|REF!?|VALUE!?|VALEUR!?|DIV/0!?|NAME\\?|NOM\\?|NUM!?|NOMBRE!?|NULL!?|NUL!?|SPILL!)");
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\n\\r]");
    private static final Pattern BARS = Pattern.compile("[|\\n]");
    private static final Pattern BARS_AND_SEMICOLONS = Pattern.compile("[|;\\n]");

    private final Layout layout;
    private final Row row;
    private final RowRef ref;
    private final Consumer<Rejection> told;

    Cells(Layout layout, Row row, RowRef ref, Consumer<Rejection> told) {
        this.layout = layout;
        this.row = row;
        this.ref = ref;
        this.told = told;
    }

    RowRef ref() {
        return ref;
    }

    /** Whether something is written there, readable or not. */
    boolean has(String column) {
        return !written(column).isEmpty();
    }

    Optional<String> text(String column) {
        String text = SPACES.matcher(raw(column)).replaceAll(" ");
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The text of a column without which the row is not read. */
    String need(String column) {
        return text(column).orElseThrow(() -> new IllegalArgumentException("No cell for column=" + column));
    }

    /** Whom or what the column names. */
    Mention mention(String column) {
        return new Mention(kind(column), need(column), at(column), ref);
    }

    Optional<String> code(String column) {
        return text(column)
                .map(word ->
                        lexicon(column).map(list -> Lexicon.code(list, word)).orElse(word));
    }

    Set<String> codes(String column) {
        var codes = new TreeSet<String>();
        for (String part : parts(raw(column))) {
            codes.add(lexicon(column).map(list -> Lexicon.code(list, part)).orElse(part));
        }
        return codes;
    }

    Facets facets() {
        return new Facets(codes("objects"), codes("populations"), codes("territories"));
    }

    OptionalDouble number(String column) {
        String text = raw(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = Numbers.parse(text);
        if (number.isEmpty()) {
            return refused(at(column).error("number-unreadable"));
        } else if (number.getAsDouble() < 0) {
            return refused(at(column).error("number-negative"));
        } else if (number.getAsDouble() == 0 && kind(column) == Column.Kind.POSITIVE) {
            return refused(at(column).error("number-zero"));
        }
        return number;
    }

    Optional<Boolean> flag(String column) {
        return text(column).flatMap(word -> switch (Lexicon.code("flag", word)) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> {
                told.accept(at(column).error("flag-unreadable"));
                yield Optional.empty();
            }
        });
    }

    TieState state(String column) {
        return text(column)
                .map(word -> switch (Lexicon.code("state", word)) {
                    case "present" -> TieState.PRESENT;
                    case "absent" -> TieState.ABSENT;
                    case "unknown" -> TieState.UNKNOWN;
                    default -> {
                        told.accept(at(column).error("state-unreadable"));
                        yield TieState.UNKNOWN;
                    }
                })
                .orElse(TieState.PRESENT);
    }

    Optional<Response.Status> response(String column) {
        String word = need(column);
        String code = Lexicon.code("response", word);
        var status = Stream.of(Response.Status.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
        if (status.isEmpty()) {
            told.accept(responseUnreadable(column, word));
        }
        return status;
    }

    private Rejection responseUnreadable(String column, String word) {
        var all = Phrase.list(Stream.of(Response.Status.values())
                .map(each -> Phrase.term("response", each.code()))
                .toList());
        return Lexicon.nearest("response", word)
                .map(code -> at(column).error("response-unreadable-near", Phrase.term("response", code), all))
                .orElseGet(() -> at(column).error("response-unreadable", all));
    }

    Optional<Dates.Stretch> stretch(String column) {
        String text = raw(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var stretch = Dates.parse(text);
        if (stretch.isEmpty()) {
            told.accept(at(column).error("date-unreadable"));
        }
        return stretch;
    }

    void tell(Rejection rejection) {
        told.accept(rejection);
    }

    /** The columns kept beside the record: its own by id, coded where they have a list, then those without a meaning. */
    Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>(layout.attributesOf(row));
        for (Column column : layout.sheet().columns()) {
            if (column.kind() == Column.Kind.ATTRIBUTE) {
                code(column.id()).ifPresent(text -> attributes.put(column.id(), text));
            }
        }
        return attributes;
    }

    Place at(String column) {
        var source = layout.columns().get(column);
        Place place = layout.table().place().row(row.number());
        return source == null
                ? place
                : place.column(source.heading(), source.index())
                        .value(source.cell().apply(row));
    }

    private String written(String column) {
        var origin = layout.columns().get(column);
        return origin == null ? "" : origin.cell().apply(row);
    }

    private String raw(String column) {
        String text = written(column);
        if (text.startsWith("#") && FORMULA_ERROR.matcher(text).matches()) {
            told.accept(at(column).error("formula-error"));
            return "";
        }
        return text;
    }

    private Set<String> parts(String text) {
        Pattern separators = layout.table().separator() == ';' ? BARS : BARS_AND_SEMICOLONS;
        var parts = new TreeSet<String>();
        Arrays.stream(separators.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return parts;
    }

    private Column.Kind kind(String column) {
        return layout.sheet().column(column).orElseThrow().kind();
    }

    private Optional<String> lexicon(String column) {
        return layout.sheet().column(column).flatMap(Column::lexicon);
    }

    private OptionalDouble refused(Rejection why) {
        told.accept(why);
        return OptionalDouble.empty();
    }
}
