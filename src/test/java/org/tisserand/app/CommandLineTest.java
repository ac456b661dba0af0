package org.tisserand.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person types, and what is answered: commands that need neither a home nor Neo4j. */
class CommandLineTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Tisserand.run(List.of(arguments), new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void helpIsFrenchAtFirst() {
        assertThat(run("--aide")).isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .contains("Utilisation :", "Commandes :", "demarrer", "importer", "Charge un classeur")
                .doesNotContain("Usage:", "Commands:");
    }

    @Test
    void helpIsEnglishWhereAskedFor() {
        assertThat(run("--language", "en", "import", "--help")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Loads a workbook", "--mapping").doesNotContain("Charge");
    }

    @Test
    void anUnknownOptionIsToldInTheReadersLanguage() {
        assertThat(run("verifier", "liste.csv", "--vite")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("Je ne connais pas : --vite");
    }

    @Test
    void aMissingFileNameIsToldInTheReadersLanguage() {
        assertThat(run("verify", "--langue=en")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("Missing:");
    }

    @Test
    void aFileThatIsNotThereIsTheWorldsFault() {
        assertThat(run("verifier", folder.resolve("absent.csv").toString())).isEqualTo(Exit.WORLD);
        assertThat(err.toString()).contains("absent.csv");
    }

    @Test
    void verifyingTellsWhatWasReadAndWhatWouldUnlockMore() throws IOException {
        Path list = Files.writeString(folder.resolve("liens.csv"), "De;Vers\nCentre;École\nÉcole;Bibliothèque\n");
        assertThat(run("verifier", list.toString())).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Rien n’a été chargé", "2 lignes");
    }

    @Test
    void verifyingBadDataEndsWithOneAndSaysWhereAndHowToMendIt() throws IOException {
        Path list = Files.writeString(folder.resolve("liens.csv"), "De;Vers;Force\nCentre;École;-2\n");
        assertThat(run("verifier", list.toString())).isEqualTo(Exit.DATA);
        assertThat(out.toString()).contains("-2", "Force", "Pour y remédier");
    }

    @Test
    void theTemplateIsWritten() {
        Path file = folder.resolve("modele.xlsx");
        assertThat(run("modele", file.toString())).isEqualTo(Exit.DONE);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void anUnknownMappingIsToldWithThoseThatExist() throws IOException {
        Path list = Files.writeString(folder.resolve("liens.csv"), "De;Vers\nCentre;École\n");
        assertThat(run("verifier", list.toString(), "--correspondance", "somalie"))
                .isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("somalie", "somalia-3w-iati");
    }
}
