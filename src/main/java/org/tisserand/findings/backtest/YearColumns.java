package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns whose heading bears a year ({@code population_2022}): filled, they tell that an actor was there that year. */
record YearColumns(LocalDate day) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]|20)\\d\\d(?!\\d)");

    /** Whether one of a year that began before the day is filled. */
    boolean attest(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .anyMatch(each -> hasBegun(each.getKey()) && !each.getValue().isBlank());
    }

    private boolean hasBegun(String heading) {
        Matcher year = YEAR.matcher(heading);
        return year.find() && LocalDate.of(Integer.parseInt(year.group()), 1, 1).isBefore(day);
    }
}
