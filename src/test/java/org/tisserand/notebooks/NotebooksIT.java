package org.tisserand.notebooks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tisserand.Needs;
import org.tisserand.ingest.Upload;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Language;
import org.tisserand.study.Access;
import org.tisserand.study.Neo4jChoice;
import org.tisserand.study.Report;
import org.tisserand.study.Study;
import org.tisserand.web.WebServer;
import org.tisserand.web.WebSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** Each notebook runs to its last cell, which fails where Bolt and the API differ by a digit. */
class NotebooksIT {

    private static final String TOKEN = "jeton-des-carnets";

    /** The Python that has Jupyter and the driver: the one made for the tests, or the one on the PATH. */
    private static final String PYTHON = Stream.of(Path.of("target", "python", "bin", "python"))
            .filter(Files::isExecutable)
            .map(made -> made.toAbsolutePath().toString())
            .findFirst()
            .orElse("python3");

    @TempDir
    private Path folder;

    @Test
    void theNotebooksRunOnTheDemonstrationAndAgreeWithTheApi() throws Exception {
        String wanted = "import neo4j, pandas, matplotlib, nbconvert, ipykernel";
        Needs.require(succeeds(PYTHON, "-c", wanted), "a Python that can do: " + wanted);
        installKernel();
        try (Study study = Study.open(folder.resolve("home"), Neo4jChoice.OWN)) {
            Report report = study.load(demonstration(), Optional.empty(), Progress.UNHEARD);
            assertThat(report.outcome()).isEqualTo(Report.Outcome.ACCEPTED);
            try (WebServer server = WebServer.start(study, new WebSettings(0, TOKEN, Language.FR), () -> {})) {
                for (Path notebook : NotebooksTest.notebooks()) {
                    execute(notebook, study.access(), server.address());
                }
            }
        }
    }

    private static List<Upload> demonstration() throws IOException {
        try (InputStream workbook = NotebooksIT.class.getResourceAsStream("/demo/rivages-et-monts.xlsx")) {
            assertThat(workbook).isNotNull();
            return List.of(new Upload("rivages-et-monts.xlsx", workbook.readAllBytes()));
        }
    }

    /** Makes {@link #PYTHON} the kernel, whatever kernel the machine would otherwise give a notebook. */
    private void installKernel() throws InterruptedException {
        boolean installed =
                succeeds(PYTHON, "-m", "ipykernel", "install", "--prefix", folder.toString(), "--name", "python3");
        assertThat(installed).as("ipykernel installs a kernel").isTrue();
    }

    private void execute(Path notebook, Access access, String address) throws Exception {
        String out = folder.toString();
        var command = new ProcessBuilder(List.of(
                PYTHON, "-m", "nbconvert", "--to", "notebook", "--execute", "--output-dir", out, notebook.toString()));
        command.environment()
                .putAll(Map.of(
                        "JUPYTER_PATH", folder.resolve("share/jupyter").toString(),
                        "TISSERAND_URL", address,
                        "TISSERAND_TOKEN", TOKEN,
                        "TISSERAND_BOLT", access.bolt(),
                        "TISSERAND_NEO4J_USER", access.user(),
                        "TISSERAND_NEO4J_PASSWORD", access.password()));
        Path said = folder.resolve("said.txt");
        Process process =
                command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES))
                .as("nbconvert ended in time")
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        assertThat(Files.readString(folder.resolve(notebook.getFileName())))
                .contains("les mêmes au dernier chiffre")
                .contains("image/png");
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
