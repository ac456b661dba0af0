package org.tisserand.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tisserand.model.Response.Status;

import static org.assertj.core.api.Assertions.assertThat;

/** Who answered, of several waves. */
class ResponseTest {

    private static final Period UNDATED = Period.UNKNOWN;

    @Test
    void theLastWaveIsTheOneOfTheLatestDay() {
        assertThat(last(in("Z", year(2020)), in("A", year(2024)), in("A", UNDATED), in("B", year(2023))))
                .isEqualTo("A A");
    }

    @Test
    void ofWavesEquallyLateTheLastByNameCounts() {
        assertThat(last(in("2023", UNDATED), in("2024", UNDATED), in("2022", UNDATED)))
                .isEqualTo("2024");
        assertThat(last(in("b", UNDATED), in("a", year(2019)))).isEqualTo("a");
    }

    @Test
    void aPeriodWithoutAnEndIsAsLateAsItsStart() {
        var since = new Period(Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty());
        assertThat(last(in("a", since), in("b", year(2024)))).isEqualTo("a");
    }

    @Test
    void whereNobodyWasAskedThereIsNone() {
        assertThat(Response.ofLastWave(List.of())).isEmpty();
    }

    @Test
    void everyStatusHasItsWordInBothLanguages() {
        for (Language language : Language.values()) {
            assertThat(Stream.of(Status.values()).map(Status::code))
                    .allSatisfy(code -> assertThat(Words.in(language).texts()).containsKey("lexicon.response." + code));
        }
    }

    private static String last(Response... responses) {
        return String.join(
                " ",
                Response.ofLastWave(List.of(responses)).stream()
                        .map(Response::wave)
                        .toList());
    }

    private static Response in(String wave, Period period) {
        return new Response(wave, "x", Status.ANSWERED, period, Map.of(), new RowRef("i", "s", 1));
    }

    private static Period year(int year) {
        return Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
