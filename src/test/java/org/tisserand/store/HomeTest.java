package org.tisserand.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A home is one process's at a time, and its owner's alone. */
class HomeTest {
    private static final long OURS = ProcessHandle.current().pid();

    @TempDir
    private Path folder;

    @Test
    void aSecondOpeningIsRefusedWithTheHoldersProcessAndAddress() throws HomeInUse {
        try (Home home = Home.open(folder.resolve("a/home"))) {
            home.run(RunFile.starting().withPage("http://127.0.0.1:7480", "token"));
            HomeInUse refusal = catchThrowableOfType(HomeInUse.class, () -> Home.open(home.folder()));
            assertThat(refusal.pid()).isEqualTo(OURS);
            assertThat(refusal.run().flatMap(RunFile::page)).contains("http://127.0.0.1:7480");
            assertThat(Words.in(Language.EN).say(refusal.reason()))
                    .contains(Long.toString(OURS), home.folder().toString());
        }
    }

    @Test
    void aHomeIsOpenedAgainAfterItWasClosed() throws HomeInUse {
        Home.open(folder).close();
        try (Home home = Home.open(folder)) {
            assertThat(Home.runningIn(folder).map(RunFile::pid)).contains(OURS);
            assertThat(home.ledger().number()).isZero();
        }
        assertThat(Home.runningIn(folder)).isEmpty();
    }

    @Test
    void aLockFileLeftByAKillIsNoObstacle() throws HomeInUse, IOException {
        Files.writeString(folder.resolve("lock"), "999999");
        Files.writeString(folder.resolve("run.json"), "{\"pid\": 999999, \"of a later version\": 1}");
        assertThat(Home.runningIn(folder)).isEmpty();
        try (Home home = Home.open(folder)) {
            assertThat(folder.resolve("lock")).hasContent(Long.toString(OURS));
            assertThat(home.folder()).isEqualTo(folder.toRealPath());
        }
    }

    @Test
    void secretsAreTheOwnersAlone() throws HomeInUse, IOException {
        try (Home home = Home.open(folder.resolve("home"))) {
            home.run(RunFile.starting().withBolt("bolt://127.0.0.1:7490", "neo4j", "secret"));
            assertThat(permissions(home.folder())).isEqualTo("rwx------");
            assertThat(permissions(home.folder().resolve("run.json"))).isEqualTo("rw-------");
            assertThat(permissions(home.folder().resolve("ledger.jsonl"))).isEqualTo("rw-------");
            assertThat(RunFile.in(home.folder()).flatMap(RunFile::password)).contains("secret");
        }
    }

    @Test
    void aFileThatStandsWhereTheHomeShouldIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Home.open(file)).isInstanceOfSatisfying(StoreUnavailable.class, failure -> assertThat(
                        Words.in(Language.FR).say(failure.reason()))
                .contains(file.toString()));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
