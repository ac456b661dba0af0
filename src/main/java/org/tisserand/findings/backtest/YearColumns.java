package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns whose heading bears a year ({@code population_2022}), known from its first day on: filled, they tell that an actor
 * was there, and how many lived there.
 */
record YearColumns(LocalDate day) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]|20)\\d\\d(?!\\d)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    /** Whether one of a year that began before the day is filled. */
    boolean attest(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .anyMatch(each -> hasBegun(each.getKey()) && !each.getValue().isBlank());
    }

    /** Inhabitants by the latest such column. */
    OptionalDouble population(Map<String, String> attributes) {
        return attributes.keySet().stream()
                .filter(heading -> heading.toLowerCase(Locale.ROOT).startsWith("population") && hasBegun(heading))
                .filter(heading ->
                        NUMBER.matcher(attributes.getOrDefault(heading, "")).matches())
                .max(Comparator.comparing(YearColumns::year))
                .map(heading -> OptionalDouble.of(Double.parseDouble(attributes.getOrDefault(heading, ""))))
                .orElse(OptionalDouble.empty());
    }

    private boolean hasBegun(String heading) {
        return YEAR.matcher(heading).find() && LocalDate.of(year(heading), 1, 1).isBefore(day);
    }

    private static int year(String heading) {
        Matcher year = YEAR.matcher(heading);
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }
}
