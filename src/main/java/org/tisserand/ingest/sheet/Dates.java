package org.tisserand.ingest.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tisserand.model.Period;

/**
 * Reads a stretch of days as people write it: {@code 2024-03-01}, {@code 2024-03}, {@code 2024}, {@code 2024-2025},
 * {@code 2024-01-15/2025-06-30}, {@code 2024/..}. Days before months are not guessed.
 */
final class Dates {

    private static final String MOMENT = "\\d{4}(?:-\\d{1,2}(?:-\\d{1,2})?)?";
    private static final Pattern ONE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:[T ]\\d.*)?");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–—/]\\s*(\\d{4})");
    private static final Pattern STRETCH =
            Pattern.compile("(" + MOMENT + "|\\.\\.)\\s*(?:/|à|au|to|–|—|\\s-\\s)\\s*(" + MOMENT + "|\\.\\.)");

    private Dates() {}

    /** A stretch of days as read, its end perhaps before its start. */
    record Stretch(Optional<LocalDate> start, Optional<LocalDate> end) {
        boolean isReversed() {
            return start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        }

        Period period() {
            return new Period(start, end);
        }
    }

    /** The stretch that a text names, or nothing where it names none. */
    static Optional<Stretch> parse(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return between(years.group(1), years.group(2));
        }
        Matcher stretch = STRETCH.matcher(text);
        return stretch.matches() ? between(stretch.group(1), stretch.group(2)) : between(text, text);
    }

    private static Optional<Stretch> between(String first, String last) {
        var start = day(first, false);
        var end = day(last, true);
        boolean bothRead = (start.isPresent() || first.equals("..")) && (end.isPresent() || last.equals(".."));
        return bothRead ? Optional.of(new Stretch(start, end)) : Optional.empty();
    }

    /** The first or the last day of what a text names. */
    private static Optional<LocalDate> day(String text, boolean last) {
        Matcher parts = ONE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(day(parts, last));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher parts, boolean last) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        int month = Integer.parseInt(parts.group(2));
        if (parts.group(3) == null) {
            return last ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, 1);
        }
        return LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
    }
}
