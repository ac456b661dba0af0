package org.tisserand.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Upload;
import org.tisserand.model.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/** Starting, being found by other commands, and stopping. */
class StartIT {

    @TempDir
    private Path folder;

    @Test
    void theDemonstrationIsServedByOneCommandAndNothingIsLeftBehind() throws Exception {
        Path home = folder.resolve("demo");
        try (Program program = Program.start(home, "demo", "--sans-navigateur")) {
            assertThat(new JsonMapper()
                            .readTree(program.get("/api/v1/actors"))
                            .get("total")
                            .asInt())
                    .isGreaterThan(50);
            assertThat(program.get("/fr/portrait")).contains("<h1");
            assertThat(program.said()).contains("prêt http://127.0.0.1:");
        }
        assertThat(home.resolve("run.json")).doesNotExist();
        assertThat(ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(home.toString())))
                .isEmpty();
    }

    @Test
    void withoutItsTokenOnlyHealthIsTold() throws Exception {
        try (Program program = Program.start(folder, "serve", "--no-browser", "--langue", "en")) {
            assertThat(program.entrance().getQuery()).startsWith("token=");
            assertThat(program.said()).contains("ready http://127.0.0.1:");
            assertThat(status(program, "/api/v1/health")).isEqualTo(200);
            assertThat(status(program, "/api/v1/actors")).isEqualTo(401);
        }
    }

    private static int status(Program program, String path) throws Exception {
        var request = HttpRequest.newBuilder(program.entrance().resolve(path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void aHomeThatIsServedIsOpenedByNoOtherButItsCommandsGoThroughTheApi() throws Exception {
        Path list = Files.writeString(folder.resolve("liens.csv"), "De;Vers\nCentre;École\nÉcole;Bibliothèque\n");
        Path home = folder.resolve("home");
        try (Program serving = Program.start(home, "demarrer", "--sans-navigateur")) {
            serving.entrance();

            try (Program second = Program.start(home, "demarrer", "--sans-navigateur")) {
                assertThat(second.exitCode()).isEqualTo(Exit.WORLD);
                assertThat(second.said())
                        .contains(Long.toString(serving.process().pid()))
                        .contains(serving.entrance().toString());
            }
            try (Program importing = Program.start(home, "importer", list.toString())) {
                assertThat(importing.exitCode()).as(importing.said()).isEqualTo(Exit.DONE);
            }
            try (Program access = Program.start(home, "acces", "--json")) {
                assertThat(access.exitCode()).isEqualTo(Exit.DONE);
                assertThat(new JsonMapper().readTree(access.said()).get("token").asText())
                        .isEqualTo(serving.token());
            }
            assertThat(serving.get("/api/v1/actors")).contains("Bibliothèque");
            assertThat(exported(home)).containsExactly("Bibliothèque", "Centre", "École");
        }
    }

    /** The names in the file that the home gives, read as a person's own. */
    private List<String> exported(Path home) throws Exception {
        Path all = folder.resolve("tout.json");
        try (Program exporting = Program.start(home, "exporter", all.toString())) {
            assertThat(exporting.exitCode()).as(exporting.said()).isEqualTo(Exit.DONE);
        }
        var upload = new Upload("tout.json", Files.readAllBytes(all));
        return Intake.read(List.of(upload), Optional.empty()).facts().actors().stream()
                .map(Actor::name)
                .sorted()
                .toList();
    }

    @Test
    void anImportWithoutAServerIsThereAtTheNextStart() throws Exception {
        Path list = Files.writeString(folder.resolve("liens.csv"), "De;Vers\nCentre;École\nÉcole;Bibliothèque\n");
        Path home = folder.resolve("home");
        try (Program importing = Program.start(home, "import", list.toString())) {
            assertThat(importing.exitCode()).as(importing.said()).isEqualTo(Exit.DONE);
        }
        assertThat(exported(home)).contains("Bibliothèque");
        try (Program serving = Program.start(home, "serve", "--no-browser")) {
            assertThat(serving.get("/api/v1/actors")).contains("Bibliothèque");
        }
    }
}
