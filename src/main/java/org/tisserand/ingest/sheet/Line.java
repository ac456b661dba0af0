package org.tisserand.ingest.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.model.Facets;
import org.tisserand.model.Period;
import org.tisserand.model.RowRef;
import org.tisserand.model.Words;

/**
 * A row to be written below a sheet's headings: what {@link Cells} reads, the other way.
 *
 * <p>It speaks no language until its cells are asked for; empty cells are not held.
 */
public final class Line {

    private final Sheet sheet;
    private final List<RowRef> origins;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, Double> numbers = new LinkedHashMap<>();
    private final Map<String, String> extras = new LinkedHashMap<>();

    Line(Sheet sheet, List<RowRef> origins) {
        this.sheet = sheet;
        this.origins = List.copyOf(origins);
    }

    Line text(String column, String text) {
        texts.put(column, List.of(text));
        return this;
    }

    Line text(String column, Optional<String> text) {
        text.ifPresent(each -> text(column, each));
        return this;
    }

    Line texts(String column, Collection<String> several) {
        if (!several.isEmpty()) {
            texts.put(column, List.copyOf(several));
        }
        return this;
    }

    Line number(String column, OptionalDouble number) {
        number.ifPresent(each -> numbers.put(column, each));
        return this;
    }

    Line flag(String column, Optional<Boolean> flag) {
        return text(column, flag.map(yes -> yes ? "yes" : "no"));
    }

    Line facets(Facets facets) {
        return texts("objects", facets.objects())
                .texts("populations", facets.populations())
                .texts("territories", facets.territories());
    }

    /** In the columns start and end where the sheet has both, else as one stretch. */
    Line period(Period period) {
        if (period.isUnknown()) {
            return this;
        } else if (sheet.column("start").isPresent()) {
            return text("start", period.start().map(LocalDate::toString))
                    .text("end", period.end().map(LocalDate::toString));
        }
        return text("period", stretch(period));
    }

    /** {@code 2024}, {@code 2024-03}, {@code 2024-03-15}, or its two ends. */
    private static String stretch(Period period) {
        if (period.start().isEmpty() || period.end().isEmpty()) {
            return period.toString();
        }
        LocalDate first = period.start().get();
        LocalDate last = period.end().get();
        if (first.equals(last)) {
            return first.toString();
        } else if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
            return "%04d".formatted(first.getYear());
        } else if (first.getDayOfMonth() == 1
                && last.equals(YearMonth.from(first).atEndOfMonth())) {
            return YearMonth.from(first).toString();
        }
        return period.toString();
    }

    /** Under their own columns where the sheet has them, else under a heading of their own. */
    Line attributes(Map<String, String> attributes) {
        attributes.forEach((key, text) -> {
            if (sheet.column(key).isPresent()) {
                text(key, text);
            } else {
                extras.put(key, text);
            }
        });
        return this;
    }

    /** Every row that said it. */
    public List<RowRef> origins() {
        return origins;
    }

    /** The number to be written in a column; none where it holds words, or nothing. */
    public OptionalDouble number(Column column) {
        return Stream.ofNullable(numbers.get(column.id()))
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    /** The words or codes to be written in a column, as they are held; none where it holds a number, or nothing. */
    public List<String> codes(Column column) {
        return texts.getOrDefault(column.id(), List.of());
    }

    /** The first word or code of a column by its id, empty where it holds none. */
    public String text(String column) {
        List<String> held = texts.getOrDefault(column, List.of());
        return held.isEmpty() ? "" : held.get(0);
    }

    /** The words to be written in a column, codes as the lexicon says them; none where it holds a number, or nothing. */
    public Optional<String> text(Column column, Words words) {
        return Optional.ofNullable(texts.get(column.id()))
                .map(parts ->
                        parts.stream().map(part -> word(column, part, words)).collect(Collectors.joining("|")));
    }

    private static String word(Column column, String part, Words words) {
        Optional<String> list = column.list().or(column::lexicon);
        return list.map(each -> words.term(each, part)).orElse(part);
    }

    /** Columns of the person's own: heading → text. */
    public Map<String, String> extras() {
        return Map.copyOf(extras);
    }
}
