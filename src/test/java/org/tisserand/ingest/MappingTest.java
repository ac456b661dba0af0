package org.tisserand.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tisserand.ingest.Imports.csv;
import static org.tisserand.ingest.Imports.show;

/** How a mapping lets another layout in. */
class MappingTest {

    private static final String MAPPING = """
            {
              "title": "Liste des tables",
              "sheets": [
                {
                  "file": "membres*.csv",
                  "sheet": "participations",
                  "columns": {
                    "actor": "Nom légal",
                    "collaboration": { "text": "Table {thème} de {mrc}", "else": "mrc" },
                    "role": { "from": "fonction", "values": { "resp.": "porteur", "n/d": "" } }
                  },
                  "without": ["dossier"]
                },
                {
                  "file": "membres*.csv",
                  "sheet": "scopes",
                  "columns": {
                    "actor": "Nom légal",
                    "objects": { "from": ["thème", "sujets"], "split": "/", "slug": true, "values": { "loges": "logement" } },
                    "populations": { "constant": "aînés" },
                    "territories": { "from": "mrc", "prefix": "MRC " }
                  },
                  "keepRest": false
                }
              ],
              "leftOut": [{ "file": "notes.csv", "fr": "ce sont des notes.", "en": "these are notes." }]
            }
            """;

    private static final Upload MEMBERS = csv("Membres 2024.csv", """
            Liste officielle,,,,,,
            Nom légal,Thème,Sujets,MRC,Fonction,Dossier,Cote
            Rivage,loisir,loges/ parcs,Monts,resp.,D1,a
            Phare,,parcs,Embruns,n/d,D2,
            """);

    @Test
    void oneFileMayBeReadAsSeveralSheets() {
        Reading reading = Intake.read(
                List.of(MEMBERS, csv("notes.csv", "x")), parse(MAPPING).mapping());
        assertThat(show(Assembly.assemble(1, List.of(reading)))).isEqualTo("""
                actor phare « Phare » by name
                actor rivage « Rivage » by name
                collaboration embruns « Embruns » by name
                collaboration table-loisir-de-monts « Table loisir de Monts » by name
                part rivage in table-loisir-de-monts as lead {Cote=a, Sujets=loges/ parcs}
                part phare in embruns {Sujets=parcs}
                scope rivage [housing, loisir, parks][seniors][MRC Monts]
                scope phare [parks][seniors][MRC Embruns]""");
        assertThat(show(reading.rejections()))
                .contains("· notes.csv Ce fichier n’est pas lu\u00a0: ce sont des notes.")
                .doesNotContain("✗");
    }

    @Test
    void theMappingIsPartOfWhatIdentifiesAnImport() {
        var other = parse(MAPPING.replace("aînés", "enfants")).mapping();
        assertThat(Intake.read(List.of(MEMBERS), parse(MAPPING).mapping()).importId())
                .isNotEqualTo(Intake.read(List.of(MEMBERS), other).importId())
                .isNotEqualTo(Intake.read(List.of(MEMBERS), Optional.empty()).importId());
    }

    @Test
    void aMappingForOtherFilesIsSaidToBeSo() {
        var mapping = parse(MAPPING).mapping();
        assertThat(show(Intake.read(List.of(csv("autre.csv", "a,b\n1,2\n")), mapping)
                        .rejections()))
                .startsWith("✗ autre.csv La correspondance ne concerne aucun des fichiers déposés.");
        assertThat(show(Intake.read(List.of(csv("membres.csv", "Nom,MRC\nA,B\n")), mapping)
                        .rejections()))
                .startsWith("✗ membres.csv La correspondance demande des en-têtes que ce fichier n’a pas tous.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"sheets\": [                                                  | Unexpected end-of-input",
                "{\"sheetz\": []}                                                | sheetz",
                "{\"sheets\": [{\"file\": \"x\", \"sheet\": \"amis\"}]}          | amis",
                "{\"sheets\": [{\"file\": \"x\", \"sheet\": \"ties\"}]}          | ties.from",
                "{\"sheets\": [{\"file\": \"x\", \"sheet\": \"actors\", \"columns\": {\"nom\": \"n\"}}]} | actors.nom",
                "[]                                                              | ARRAY"
            })
    void aMappingThatIsNoneTellsWhatIsWrong(String json, String what) {
        var parsed = parse(json);
        assertThat(parsed.mapping()).isEmpty();
        assertThat(show(parsed.rejections()))
                .contains("✗ m.json La correspondance n’est pas lisible")
                .contains(what);
    }

    private static Mapping.Parsed parse(String json) {
        return Mapping.parse("m.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
