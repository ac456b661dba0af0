package org.tisserand.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tisserand.ingest.sheet.Lexicon;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.ingest.sheet.Sheets;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sheet, column, list and message has its words in both languages. */
class WordsOfIntakeTest {

    private static final Pattern CODE = Pattern.compile("\\b(?:error|notice)\\(\\s*\"([a-z0-9-]+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRejectionHasAReasonAndAMend(Language language) throws IOException {
        var words = Words.in(language);
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/tisserand/ingest"))) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> CODE.matcher(text(file)).results().forEach(found -> codes.add(found.group(1))));
        }
        assertThat(codes).hasSizeGreaterThan(40).allSatisfy(code -> {
            assertThat(words.find("rejection." + code + ".reason")).isPresent();
            assertThat(words.find("rejection." + code + ".mend")).isPresent();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySheetAndColumnIsNamedAndUnlocksSomething(Language language) {
        var words = Words.in(language);
        for (Sheet sheet : Sheets.ALL) {
            assertThat(sheet.name(language)).isNotBlank();
            assertThat(words.find("unlock." + sheet.id())).isPresent();
            sheet.columns().forEach(column -> assertThat(sheet.heading(column, language))
                    .isNotBlank());
        }
    }

    @Test
    void everyListThatAColumnNamesHasCodes() {
        assertThat(Sheets.ALL.stream()
                        .flatMap(sheet -> sheet.columns().stream())
                        .flatMap(column -> Stream.concat(column.lexicon().stream(), column.list().stream())))
                .allSatisfy(list -> assertThat(Lexicon.codes(list)).isNotEmpty());
    }

    @Test
    void aListTakesTheFrenchWordTheEnglishWordTheCodeAndElseThePersonsOwn() {
        assertThat(List.of("Aînés", "SENIORS", "seniors", "personnes âgées", "covoiturage"))
                .extracting(word -> Lexicon.code("sector", word))
                .containsExactly("seniors", "seniors", "seniors", "seniors", "covoiturage");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
