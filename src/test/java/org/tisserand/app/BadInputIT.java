package org.tisserand.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tisserand.ingest.Template;
import org.tisserand.ingest.Upload;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Language;
import org.tisserand.model.Rejection;
import org.tisserand.model.Words;
import org.tisserand.study.Neo4jChoice;
import org.tisserand.study.Report;
import org.tisserand.study.Study;

import static org.assertj.core.api.Assertions.assertThat;

/** Bad files, each with its message in both languages, and a graph that is the same after them, bit for bit. */
class BadInputIT {

    @TempDir
    private static Path home;

    private static Study study;
    private static String before;

    @BeforeAll
    static void somethingIsLoaded() throws Exception {
        study = Study.open(home, Neo4jChoice.OWN);
        assertThat(load("liens.csv", "De;Vers\nCentre;École\nÉcole;Bibliothèque\n")
                        .outcome())
                .isEqualTo(Report.Outcome.ACCEPTED);
        before = study.canonicalHash();
    }

    @AfterAll
    static void itIsPutAway() {
        study.close();
    }

    private static Report load(String name, String text) {
        return load(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Report load(String name, byte[] content) {
        return study.load(List.of(new Upload(name, content)), Optional.empty(), Progress.UNHEARD);
    }

    /** Refused for this reason, said in both languages with its mend, and nothing changed. */
    private static void refused(Report report, String code) {
        assertThat(report.outcome()).isEqualTo(Report.Outcome.REFUSED);
        assertThat(report.errors()).extracting(Rejection::code).contains(code);
        for (Rejection rejection : report.errors()) {
            for (Language language : Language.values()) {
                assertThat(Words.in(language).say(rejection.reason())).isNotBlank();
                assertThat(Words.in(language).say(rejection.mend())).isNotBlank();
            }
        }
        assertThat(study.canonicalHash()).isEqualTo(before);
    }

    @Test
    void aTruncatedWorkbookIsRefused() throws IOException {
        var whole = new ByteArrayOutputStream();
        Template.write(whole, Language.FR);
        byte[] half = Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
        refused(load("carnet.xlsx", half), "truncated");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        refused(load("bombe.xlsx", bomb.toByteArray()), "archive-too-large");
    }

    @Test
    void aTieThatNamesAnUnknownActorIsRefused() {
        var files = List.of(
                new Upload("acteurs.csv", "Identifiant;Nom\nA1;Centre des Rivages\n".getBytes(StandardCharsets.UTF_8)),
                new Upload("liens.csv", "De;Vers\nA1;Centre des Rivage\n".getBytes(StandardCharsets.UTF_8)));
        refused(study.load(files, Optional.empty(), Progress.UNHEARD), "actor-unknown-near");
    }

    @Test
    void aDuplicateIdentifierIsRefused() {
        refused(load("acteurs.csv", "Identifiant;Nom\nA1;Centre\nA1;École\n"), "identifier-twice");
    }

    @Test
    void aNegativeStrengthIsRefused() {
        refused(load("liens.csv", "De;Vers;Force\nCentre;École;-2\n"), "number-negative");
    }

    @Test
    void aSecondCopyOfTheFileChangesNothing() {
        Report report = load("copie de liens.csv", "De;Vers\nCentre;École\nÉcole;Bibliothèque\n");
        assertThat(report.outcome()).isEqualTo(Report.Outcome.ALREADY_THERE);
        assertThat(study.canonicalHash()).isEqualTo(before);
    }

    @Test
    void windows1252IsReadRightAndSaidAndUndoBringsTheSameGraphBack() {
        String text = "De;Vers\nMunicipalité d’Étang;L’Œuf\n";
        Report report = load("étang.csv", text.getBytes(Charset.forName("windows-1252")));
        assertThat(report.outcome()).isEqualTo(Report.Outcome.ACCEPTED);
        assertThat(report.notices()).extracting(Rejection::code).contains("windows-1252");
        assertThat(study.scene().facts().actors()).extracting("name").contains("L’Œuf", "Municipalité d’Étang");

        assertThat(study.undo(report.dataVersion(), Progress.UNHEARD)).isTrue();
        assertThat(study.scene().facts().actors()).hasSize(3);
        assertThat(study.canonicalHash()).isEqualTo(before);
    }
}
