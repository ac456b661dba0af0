package org.tisserand.model;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Spaces around signs as Québec writes them: no-break before « : » and « % » and inside « », none before ? ! ; . */
class FrenchTypographyTest {

    private static final Pattern WRONG = Pattern.compile(
            "[^\u00a0]»|«[^\u00a0]|[^\u00a0\\d\\p{L}]:|\\p{L}:(?=\\s|$)|[ \u202f]%|\\s[?!;]|[\u00a0\u202f][?!;]");

    /** The name of a field of HTTP, which is not French. */
    private static final String FIELD = "Authorization: Bearer";

    @Test
    void everyFrenchMessageKeepsToThem() {
        assertThat(Words.in(Language.FR).texts()).allSatisfy((key, text) -> {
            if (!key.startsWith("sheet.") && !key.startsWith("alias.")) {
                assertThat(WRONG.matcher(text.replace(FIELD, "")).find())
                        .as(key + "=" + text.replace('\u00a0', '_'))
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Vus\u00a0: deux, false",
        "Vus : deux, true",
        "Vus: deux, true",
        "à 14:30, false",
        "«\u00a0Oui\u00a0», false",
        "« Oui », true",
        "Qui?, false",
        "Qui ?, true",
        "Qui\u00a0?, true",
        "un; deux, false",
        "un ; deux, true",
        "9\u00a0%, false",
        "9 %, true"
    })
    void whatBreaksThemIsFound(String text, boolean wrong) {
        assertThat(WRONG.matcher(text).find()).isEqualTo(wrong);
    }
}
