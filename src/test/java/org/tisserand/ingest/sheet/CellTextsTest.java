package org.tisserand.ingest.sheet;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How the texts of cells are understood. */
class CellTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2,5      | 2.5
                    2.5      | 2.5
                    1 234,5  | 1234.5
                    1,234.5  | 1234.5
                    1.234,5  | 1234.5
                    -3       | -3
                    1e3      | 1000
                    .5       | 0.5
                    """)
    void numbersAreReadAsPeopleWriteThem(String text, double number) {
        assertThat(Numbers.parse(text)).isEqualTo(OptionalDouble.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deux", "12 $", "1-2", "NaN", "Infinity", "1e999", "0x10", "1d"})
    void whatIsNoFiniteNumberIsNone(String text) {
        assertThat(Numbers.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024                    | 2024-01-01/2024-12-31
                    2024-02                 | 2024-02-01/2024-02-29
                    2024-02-15              | 2024-02-15/2024-02-15
                    2024-2025               | 2024-01-01/2025-12-31
                    2024–2025               | 2024-01-01/2025-12-31
                    2023-09 à 2024-06       | 2023-09-01/2024-06-30
                    2024-01-15/2025-06-30   | 2024-01-15/2025-06-30
                    2024/..                 | 2024-01-01/..
                    2024-03-01T09:30        | 2024-03-01/2024-03-01
                    """)
    void periodsAreReadAsPeopleWriteThem(String text, String period) {
        assertThat(Dates.parse(text).orElseThrow().period()).hasToString(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hier", "01/03/2024", "2024-13", "2024-02-30", "24", "20245", "2024-02-15-"})
    void datesThatAreNoneOrNeedGuessingAreNone(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CISSS de la Côte-Nord    | C.I.S.S.S. Côte Nord
                    St-Jean-de-l’Île         | Saint-Jean de l'Ile
                    CPE Les Petits Pas       | cpe petits pas
                    C.L.S.C. des Rivages     | CLSC Rivages
                    Œuvre du Phare           | OEUVRE DU PHARE
                    Aide & Partage           | aide et partage
                    """)
    void twoSpellingsOfANameAreOneName(String one, String other) {
        assertThat(Names.key(one)).isEqualTo(Names.key(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    École du Port            | école  du  port
                    Le Phare inc.            | LE PHARE INC
                    L'Anse-aux-Brumes        | L’Anse‐aux–Brumes
                    École du Port            | E\u0301cole du Port
                    """)
    void spellingsThatNobodyWouldTakeForTwoAreTheSame(String one, String other) {
        assertThat(Names.same(one)).isEqualTo(Names.same(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    École du Port            | Ecole du Port
                    MRC des Embruns          | M.R.C. des Embruns
                    St-Jean                  | Saint-Jean
                    CPE Les Petits Pas       | CPE Petits Pas
                    """)
    void accentsPointsAndWordsArePutToAPerson(String one, String other) {
        assertThat(Names.same(one)).isNotEqualTo(Names.same(other));
    }

    @ParameterizedTest
    @CsvSource({"MRC de Rivière-du-Loup, Ville de Rivière-du-Loup", "Table A, Table B", "CPE 1, CPE 2"})
    void namesThatDifferInAWordAreTwoNames(String one, String other) {
        assertThat(Names.key(one)).isNotEqualTo(Names.key(other));
    }

    @Test
    void similarityGivesThePublishedValues() {
        assertThat(Nearest.similarity("martha", "marhta")).isCloseTo(0.9611, org.assertj.core.data.Offset.offset(5e-5));
        assertThat(Nearest.similarity("dwayne", "duane")).isCloseTo(0.84, org.assertj.core.data.Offset.offset(5e-5));
        assertThat(Nearest.similarity("dixon", "dicksonx"))
                .isCloseTo(0.8133, org.assertj.core.data.Offset.offset(5e-5));
        assertThat(Nearest.similarity("abc", "xyz")).isZero();
    }
}
