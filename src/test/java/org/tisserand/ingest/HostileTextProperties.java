package org.tisserand.ingest;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.tisserand.ingest.export.Formats;
import org.tisserand.ingest.table.Cell;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever people write in a cell, it goes out and comes back as it was read. */
class HostileTextProperties {

    private static final List<String> PIECES = List.of(
            "=",
            "+",
            "-",
            "@",
            "＝",
            "＋",
            "－",
            "＠",
            "'",
            "\"",
            "\"\"",
            ";",
            ",",
            "\t",
            "\n",
            "\r\n",
            "|",
            "<",
            ">",
            "&",
            "]]>",
            "<!--",
            "&#0;",
            "_x0041_",
            "\u0000",
            "\u0001",
            "\u000B",
            "\u001F",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u200B",
            "\u200D",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "\uFFFF",
            "\uD83D\uDC6A",
            "\uD800",
            "\uDC00",
            "e\u0301",
            "e\u200B\u0301",
            "é",
            "l’aîné",
            "日本",
            "a",
            "1",
            "  ",
            "=1+1",
            "-2,5",
            "{",
            "}",
            "[",
            "\\");

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void anyTextComesBackAsItWasRead(@ForAll("hostile") String a, @ForAll("hostile") String b, @ForAll String c)
            throws IOException {
        assertThatItComesBack(a, b, c, way -> !way.format().equals(Formats.XLSX));
    }

    /** A workbook takes a hundred times as long to write as a text. */
    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void anyTextComesBackFromAWorkbookAsItWasRead(
            @ForAll("hostile") String a, @ForAll("hostile") String b, @ForAll String c) throws IOException {
        assertThatItComesBack(a, b, c, way -> way.format().equals(Formats.XLSX));
    }

    private static void assertThatItComesBack(String a, String b, String c, Predicate<Way> which) throws IOException {
        Reading reading = Imports.read(csv(List.of(a, b, c, a + b, "x" + c + "y")));
        assertThat(reading.accepted()).as(Imports.show(reading.rejections())).isTrue();
        Facts facts = Assembly.assemble(1, List.of(reading));
        for (Way way : Way.ALL.stream().filter(which).toList()) {
            assertThat(Blind.facts(way.back(facts, Language.FR)))
                    .as("%s", way)
                    .isEqualTo(Blind.facts(way.carried(facts)));
        }
    }

    @Property(tries = 500)
    void aGuardedCellOpensNoFormulaAndIsReadWithoutItsGuard(@ForAll("hostile") String text) {
        String read = Cell.clean(text);
        assertThat(Cell.clean(read)).as("cleaned twice").isEqualTo(read);
        assertThat(Cell.clean(Cell.guarded(read))).isEqualTo(read);
        assertThat(Cell.guarded(read)).doesNotMatch("(?s)\\s*[=+@＝＋－＠].*").doesNotMatch("(?s)-(?!\\d+([.,]\\d+)?$).*");
    }

    /** A tie for each text, which stands in a name, in a word of a list and under two headings of its own. */
    private static String csv(List<String> texts) {
        String rows = IntStream.range(0, texts.size())
                .mapToObj(i -> {
                    String text = texts.get(i);
                    return Stream.of("A" + i + " " + text, "B" + i, text, text, text + "x" + text)
                            .map(HostileTextProperties::quoted)
                            .collect(Collectors.joining(","));
                })
                .collect(Collectors.joining("\n"));
        return "De,Vers,Nature du lien,Remarque,Mission partagée\n" + rows + "\n";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"").replace("\0", "") + "\"";
    }
}
