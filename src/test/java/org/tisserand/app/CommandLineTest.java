package org.tisserand.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
                .contains("Utilisation\u00a0:", "Commandes\u00a0:", "demarrer", "importer", "Charge un classeur")
                .doesNotContain("Usage:", "Commands:");
    }

    @Test
    void helpIsEnglishWhereAskedFor() {
        assertThat(run("--language", "en", "import", "--help")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Loads a workbook", "--mapping").doesNotContain("Charge");
    }

    @Test
    void optionsWithoutACommandAreThoseOfServing() {
        assertThat(run("--langue", "en", "--port", "none")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("“none”", "tisserand demarrer --help");
    }

    @Test
    void helpAndVersionNeedNoCommand() {
        assertThat(run("--langue", "fr", "--version")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).startsWith("Tisserand ");
    }

    @Test
    void anUnknownOptionIsToldInTheReadersLanguage() {
        assertThat(run("verifier", "liste.csv", "--vite")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("Je ne connais pas\u00a0: --vite");
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
    void verifyingTellsWhichNamesLookAlike() throws IOException {
        Path list = Files.writeString(
                folder.resolve("liste.csv"), "Id,Nom\nA,Maison des familles du Haut\nB,Maison-des-Familles du Haut\n");
        assertThat(run("verifier", list.toString())).isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .contains("Une paire de noms se ressemblerait une fois ces fichiers chargés")
                .contains("« Maison des familles du Haut » et « Maison-des-Familles du Haut »"
                        .replace("« ", "«\u00a0")
                        .replace(" »", "\u00a0»"));
    }

    @Test
    void anEndingThatTellsNoFormIsToldWithThoseThereAre() {
        assertThat(run("exporter", folder.resolve("reseau.docx").toString())).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("reseau.docx", "Il y a\u00A0: .xlsx, .zip, .json, .graphml, .gexf");
        assertThat(run("export", "--language=en", folder.resolve("reseau").toString()))
                .isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("does not tell which form to write. There are: .xlsx");
    }

    @Test
    void aDialectThatIsNoneIsToldWithThoseThereAre() {
        assertThat(run("exporter", "--dialecte", "excel-de", "reseau.zip")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("excel-de", "excel-fr, standard");
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

    private Path tables() throws IOException {
        Files.writeString(folder.resolve("participations.csv"), """
                Collaboration;Acteur
                P1;Ada
                P1;Bel
                P2;Cyr
                P2;Dan
                P2;Eve
                P3;Bel
                P3;Cyr
                P4;Ada
                P4;Eve
                """);
        Files.writeString(folder.resolve("collaborations.csv"), """
                Nom;Objets;Début;Fin
                P1;lecture;2015-02-01;2016-02-01
                P2;lecture;2016-02-01;2019-02-01
                P3;loisir;2017-02-01;
                P4;lecture;2018-03-01;
                """);
        return folder;
    }

    @Test
    void aBacktestTellsWhatEachMethodWouldHaveFound() throws IOException {
        assertThat(run("retrotest", tables().toString(), "--avant", "2018-01-01"))
                .isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .contains(
                        "ce qui commence le 2018-01-01 ou après est caché",
                        "S, le score montré",
                        "PageRank personnalisé")
                .contains("Commence après la date : une collaboration.", "se former n’est pas valoir");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aBacktestIsOneJsonObjectWhereAskedFor() throws IOException {
        assertThat(run(
                        "backtest",
                        "--language=en",
                        tables().toString(),
                        "--before=2018-01-01",
                        "--universe=all",
                        "--json"))
                .isEqualTo(Exit.DONE);
        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertThat(answer.get("positives").asDouble()).isEqualTo(1);
        assertThat(answer.get("pairs").asDouble()).isEqualTo(5);
        assertThat(answer.get("cut").asText()).isEqualTo("2018-01-01");
        assertThat(answer.get("methods").get(0).get("method").asText()).isEqualTo("S");
        assertThat(answer.get("methods").get(0).get("baseline").asBoolean()).isFalse();
        assertThat(answer.get("methods").findValuesAsText("method")).contains("personalised-pagerank", "activity");
        assertThat(answer.get("differences").get(0).get("auc").get("low").isNumber())
                .isTrue();
    }

    @Test
    void aBacktestThatCannotBeHadSaysWhyAndWhatToDo() throws IOException {
        String path = tables().toString();
        assertThat(run("retrotest", path, "--avant", "2014-01-01")).isEqualTo(Exit.DATA);
        assertThat(err.toString())
                .contains("Rien de daté ne précède le 2014-01-01", "de 2015-02-01 à 2018-03-01", "Pour y remédier");
        assertThat(run("retrotest", path, "--avant", "hier")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("Pour --avant, « hier » n’est pas un jour");
        assertThat(run("retrotest", path, "--avant", "2018-01-01", "--univers", "galaxie"))
                .isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("« galaxie » n’est pas un univers");
        assertThat(run("retrotest", folder.resolve("absent").toString(), "--avant", "2018-01-01"))
                .isEqualTo(Exit.WORLD);
        assertThat(run("retrotest", path)).isEqualTo(Exit.USAGE);
    }
}
