package org.tisserand.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days, both ends inclusive; an end that is absent is not known, and counts as open.
 *
 * @param start first day, absent where not known
 * @param end   last day, absent where not known or still running
 */
public record Period(Optional<LocalDate> start, Optional<LocalDate> end) {

    /** Nothing is known of when. */
    public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if {@code end} is before {@code start} */
    public Period {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException(
                    "A period must not end before it starts, got start=%s, end=%s".formatted(start.get(), end.get()));
        }
    }

    public static Period between(LocalDate start, LocalDate end) {
        return new Period(Optional.of(start), Optional.of(end));
    }

    public boolean isUnknown() {
        return start.isEmpty() && end.isEmpty();
    }

    /** Whether both share a day, an absent end being open; a period of which nothing is known overlaps all. */
    public boolean overlaps(Period other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Period other) {
        return end.isPresent() && other.start.isPresent() && end.get().isBefore(other.start.get());
    }

    /** {@code 2024-01-01/2025-12-31}, an unknown end being two dots, as in ISO 8601-2. */
    @Override
    public String toString() {
        return start.map(LocalDate::toString).orElse("..") + "/"
                + end.map(LocalDate::toString).orElse("..");
    }
}
