package org.tisserand.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a kill leaves: nothing half-loaded, no lock, pages that work. */
class KillIT {

    private static final int TIES = 5_000;

    @TempDir
    private Path folder;

    @Test
    void killedInTheMiddleOfAnImportItStartsAgainWithAllOfItOrNothing() throws Exception {
        Path home = folder.resolve("home");
        Path list = bigList();
        for (int pause : new int[] {500, 1_500, 3_000}) {
            try (Program serving = Program.start(home, "demarrer", "--sans-navigateur")) {
                serving.entrance();
                Program importing = Program.start(home, "importer", list.toString());
                Thread.sleep(pause);
                serving.kill();
                importing.kill();
            }
            assertThat(actorsAfterRestart(home)).isIn(0, TIES + 1);
        }
    }

    @Test
    void aCommandKilledWhileItImportsAloneLeavesNoLock() throws Exception {
        Path home = folder.resolve("home");
        Program importing = Program.start(home, "importer", bigList().toString());
        Thread.sleep(6_000);
        importing.kill();
        assertThat(actorsAfterRestart(home)).isIn(0, TIES + 1);
    }

    @Test
    void killedAloneTheChildIsStartedAgainAndThePagesGoOn() throws Exception {
        Path home = folder.resolve("home");
        Path small = Files.writeString(folder.resolve("liens.csv"), "De;Vers\nCentre;École\n");
        Path more = Files.writeString(folder.resolve("suite.csv"), "De;Vers\nÉcole;Bibliothèque\n");
        try (Program serving = Program.start(home, "demarrer", "--sans-navigateur")) {
            serving.entrance();
            importing(home, small);

            serving.process().children().forEach(ProcessHandle::destroyForcibly);
            assertThat(serving.get("/fr/portrait")).contains("<h1");

            awaitGraph(serving);
            importing(home, more);
            assertThat(actors(serving)).isEqualTo(3);
        }
    }

    private static void importing(Path home, Path file) throws Exception {
        try (Program importing = Program.start(home, "importer", file.toString())) {
            assertThat(importing.exitCode()).as(importing.said()).isEqualTo(Exit.DONE);
        }
    }

    private static void awaitGraph(Program serving) throws Exception {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(5));
        while (!new JsonMapper()
                .readTree(serving.get("/api/v1/health"))
                .get("graph")
                .asText()
                .equals("up")) {
            assertThat(Instant.now()).as("Neo4j came back").isBefore(deadline);
            Thread.sleep(500);
        }
    }

    private static int actorsAfterRestart(Path home) throws Exception {
        try (Program again = Program.start(home, "demarrer", "--sans-navigateur")) {
            assertThat(again.get("/fr/portrait")).contains("<h1");
            return actors(again);
        }
    }

    private static int actors(Program program) throws Exception {
        return new JsonMapper()
                .readTree(program.get("/api/v1/network"))
                .get("actors")
                .asInt();
    }

    private Path bigList() throws IOException {
        var text = new StringBuilder("De;Vers\n");
        for (int i = 0; i < TIES; i++) {
            text.append("Organisme ")
                    .append(i)
                    .append(";Organisme ")
                    .append(i + 1)
                    .append('\n');
        }
        return Files.writeString(folder.resolve("grand.csv"), text);
    }
}
