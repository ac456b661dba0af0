package org.tisserand.model;

import java.util.Optional;

/**
 * A number that a finding states.
 *
 * @param id       key below {@code measure.} in the message files, which hold {@code .name} and {@code .definition}
 * @param value    the number, or why there is none
 * @param interval where it may lie, when that is known
 */
public record Measure(String id, Value value, Optional<Interval> interval) {

    /**
     * Where a value may lie.
     *
     * @param low  lower end
     * @param high upper end, not below {@code low}
     */
    public record Interval(double low, double high) {}

    public static Measure of(String id, double number) {
        return new Measure(id, Value.of(number), Optional.empty());
    }

    public static Measure of(String id, Value value) {
        return new Measure(id, value, Optional.empty());
    }
}
