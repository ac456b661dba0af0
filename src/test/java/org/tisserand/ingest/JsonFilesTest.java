package org.tisserand.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tisserand.model.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** JSON files, of Tisserand's own and of others: what is read of them, and what is refused and where. */
class JsonFilesTest {

    @Test
    void eachListOfObjectsIsASheetAndEachObjectARow() {
        var reading = json("""
                {
                  "actors": [
                    {"id": "A", "name": "Ville", "kind": "municipality", "aliases": ["La Ville", "VdR"], "Couleur": "bleu"},
                    {"id": "B", "name": "MRC", "kind": null}
                  ],
                  "ties": [
                    {"from": "A", "to": "B", "strength": 2.5, "directed": true, "state": "absent"}
                  ]
                }
                """);
        assertThat(Imports.show(Assembly.assemble(1, List.of(reading)))).isEqualTo("""
                actor A « Ville » municipality {Couleur=bleu}
                actor B « MRC »
                tie A → B tie ABSENT 2.5""");
        assertThat(reading.facts().actors().get(0).aliases()).containsExactly("La Ville", "VdR");
        assertThat(reading.facts().ties().get(0).row().row())
                .as("the line in the file")
                .isEqualTo(7);
    }

    @Test
    void aListOfRowsAloneIsReadByItsHeadings() {
        assertThat(Imports.show(Assembly.assemble(
                        1, List.of(json("[{\"De\":\"Ville\",\"Vers\":\"MRC\"},{\"De\":\"CPE\",\"Vers\":\"MRC\"}]")))))
                .contains("tie ville – mrc tie PRESENT", "tie cpe – mrc tie PRESENT");
    }

    @Test
    void whatAnotherProgramWritesIsReadWhereItsHeadingsAreKnownAndTheRestIsTold() {
        var reading = json("""
                {"name": "Carte", "settings": {"colour": "red"},
                 "elements": [
                  {"_id": "e1", "attributes": {"label": "Ville", "element type": "municipalité"}},
                  {"_id": "e2", "attributes": {"label": "MRC"}}],
                 "connections": [
                  {"_id": "c1", "from": "e1", "to": "e2", "attributes": {"strength": 3}}]}
                """);
        assertThat(Imports.show(reading.rejections(), Language.EN))
                .contains("The file also holds this, which is not read: “name” and “settings”.");
        assertThat(Imports.show(Assembly.assemble(1, List.of(reading)))).contains("tie e1 – e2 tie PRESENT 3.0");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("{\"ties\": [\n{\"from\": \"A\",\n\"to\"", "✗ x.json:3 This JSON file is malformed here."),
                Arguments.of("{\"ties\": []} {}", "✗ x.json:1 This JSON file is malformed here."),
                Arguments.of("{\"ties\": [{\"from\": NaN}]}", "✗ x.json:1 This JSON file is malformed here."),
                Arguments.of("{\"a\": 1, \"b\": [1, 2]}", "✗ x.json This JSON file holds no list of objects."),
                Arguments.of("{}", "✗ x.json This JSON file holds no list of objects."),
                Arguments.of(
                        "{\"ties\": [\n{\"from\": \"A\", \"to\": \"B\", \"from\": \"C\"}]}",
                        "✗ x.json:2 A field is written twice in the same JSON object."),
                Arguments.of(
                        "{\"a\": " + "[".repeat(100_000),
                        "✗ x.json:1 The JSON exceeds the limits here: more than 50 nested levels,"),
                Arguments.of(
                        "{\"ties\": [{\"from\": \"" + "a".repeat((1 << 20) + 1) + "\"}]}",
                        "✗ x.json:1 The JSON exceeds the limits here: more than 50 nested levels,"),
                Arguments.of("{\"ties\": [{" + fields(501) + "}]}", "✗ x.json:1 The sheet has more than 500 columns."),
                Arguments.of("{\"ties\": [{\"from\": " + "9".repeat(2000) + "}]}", "✗ x.json:1 The JSON exceeds"));
    }

    private static String fields(int count) {
        var fields = new StringBuilder("\"f\": 1");
        for (int i = 1; i < count; i++) {
            fields.append(", \"f").append(i).append("\": 1");
        }
        return fields.toString();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsBrokenOrTooMuchIsRefusedWhereItStands(String text, String told) {
        assertThat(Imports.show(json(text).rejections(), Language.EN)).startsWith(told);
    }

    @Test
    void otherCharsetsOfUnicodeAreReadAndWhatIsNoneIsRefused() {
        String text = "{\"ties\": [{\"from\": \"Éducation\", \"to\": \"Œuvre\"}]}";
        var utf16 = new Upload("x.json", text.getBytes(StandardCharsets.UTF_16));
        assertThat(Imports.read(utf16).facts().actors()).extracting("name").containsExactly("Éducation", "Œuvre");
        var latin = new Upload("x.json", text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Imports.show(Imports.read(latin).rejections(), Language.EN))
                .isEqualTo("✗ x.json:1 This JSON file is malformed here.");
    }

    @Test
    void aJsonFileIsAMappingOnlyWhereItHasTheFieldsOfOne() {
        assertThat(Mapping.isOne(Imports.csv("x.json", "{\"title\": \"t\", \"sheets\": []}")))
                .isTrue();
        assertThat(Mapping.isOne(Imports.csv("x.json", "{\"title\": \"t\", \"leftOut\": [}")))
                .isTrue();
        assertThat(Mapping.isOne(Imports.csv("correspondance.json", "no"))).isTrue();
        assertThat(Mapping.isOne(Imports.csv("x.json", "{\"tisserand\": {}, \"ties\": []}")))
                .isFalse();
        assertThat(Mapping.isOne(Imports.csv("x.csv", "{\"sheets\": []}"))).isFalse();
    }

    private static Reading json(String text) {
        return Imports.read(Imports.csv("x.json", text));
    }
}
