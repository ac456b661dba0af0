package org.tisserand.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers as each reader writes them. */
class WordsTest {

    @ParameterizedTest(name = "{0} to {1} decimals: {2}, {3}")
    @CsvSource({"1234.5, 1, '1 234,5', '1,234.5'", "-0.4756, 3, '−0,476', '−0.476'", "-0.0001, 3, 0, 0", "2, 3, 2, 2"})
    void aNumberIsReadInTheReadersOwnFormat(double value, int digits, String french, String english) {
        assertThat(Words.in(Language.FR).number(value, digits).replaceAll("\\h", " "))
                .isEqualTo(french);
        assertThat(Words.in(Language.EN).number(value, digits)).isEqualTo(english);
    }
}
