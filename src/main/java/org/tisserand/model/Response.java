package org.tisserand.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of asking an actor in one wave of a survey: the difference between an actor that named no tie and one that
 * was never heard.
 *
 * @param wave       the wave's name, as people write it
 * @param actor      the id of the actor that was to be asked
 * @param status     whether it answered
 * @param period     when it answered, or was asked
 * @param attributes every other column
 * @param row        where it was read
 */
public record Response(
        String wave, String actor, Status status, Period period, Map<String, String> attributes, RowRef row) {

    /** Whether an actor answered. */
    public enum Status {
        ANSWERED,
        /** Only some of the questions. */
        PARTIAL,
        REFUSED,
        NOT_REACHED,
        /** Left out of the wave on purpose, or by oversight. */
        NOT_ASKED;

        /** Its code in the lexicon's {@code response} list: {@code not-reached}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Response {
        attributes = Map.copyOf(attributes);
    }

    /**
     * Those of the last wave alone. A wave is as late as the latest day that one of its rows tells, before all others
     * where none tells any; of two equally late, the one whose name comes last.
     */
    public static List<Response> ofLastWave(List<Response> responses) {
        return responses.stream()
                .max(Comparator.comparing(Response::lastDay).thenComparing(Response::wave))
                .map(last -> responses.stream()
                        .filter(each -> each.wave().equals(last.wave()))
                        .toList())
                .orElse(List.of());
    }

    private LocalDate lastDay() {
        return period.end().or(period::start).orElse(LocalDate.MIN);
    }
}
