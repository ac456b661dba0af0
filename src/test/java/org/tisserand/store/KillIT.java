package org.tisserand.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.tisserand.model.Facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Processes are killed at the worst moment; afterwards nothing is half done and nothing stays locked. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class KillIT {
    private static final Duration DEADLINE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void aTisserandKilledWhileItWritesLeavesTheOldVersionWholeAndNoLock() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dtisserand.lib=" + System.getProperty("tisserand.lib"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledParent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = parent.inputReader(StandardCharsets.UTF_8)) {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            HomeInUse refusal = catchThrowableOfType(HomeInUse.class, () -> Home.open(folder));
            assertThat(refusal.pid()).isEqualTo(parent.pid());
            awaitWriting(refusal.run().orElseThrow());
            parent.destroyForcibly();
            child.onExit().get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        } finally {
            parent.destroyForcibly().waitFor();
        }
        try (Home home = Home.open(folder);
                ChildNeo4j child = ChildNeo4j.start(home);
                GraphStore store = GraphStore.open(child.bolt(), child.user(), child.password())) {
            assertThat(store.read()).isEqualTo(LargeFacts.of(1, KilledParent.SMALL));
            Facts next = LargeFacts.of(2, KilledParent.SMALL + 1);
            store.rebuild(next, home.ledger().id(), List.of());
            assertThat(store.read()).isEqualTo(next);
        }
    }

    @Test
    void aChildKilledWhileItWritesIsStartedAgainAndTheGraphIsTheOldOrTheNew() throws Exception {
        Facts small = LargeFacts.of(1, KilledParent.SMALL);
        Facts large = LargeFacts.of(2, KilledParent.LARGE);
        try (ChildNeo4j child = ChildNeo4j.start(folder.resolve("neo4j"), folder.resolve("neo4j.log"));
                GraphStore store = GraphStore.open(child.bolt(), child.user(), child.password())) {
            store.rebuild(small, "ledger", List.of());
            var writing = CompletableFuture.supplyAsync(() -> writes(store, large));
            awaitWriting(RunFile.starting().withBolt(child.bolt(), child.user(), child.password()));
            long killed = child.pid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            boolean written = writing.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
            assertThat(readAgain(store)).isEqualTo(written ? large : small);
            assertThat(child.pid()).isNotEqualTo(killed);
        }
    }

    /** Whether the driver’s own retries came through. */
    private static boolean writes(GraphStore store, Facts facts) {
        try {
            store.rebuild(facts, "ledger", List.of());
            return true;
        } catch (StoreUnavailable e) {
            return false;
        }
    }

    private static Facts readAgain(GraphStore store) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (true) {
            try {
                return store.read();
            } catch (StoreUnavailable e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    /** Waits until the second version is being written: a transaction has begun to create ties. */
    private static void awaitWriting(RunFile run) throws InterruptedException, IOException {
        try (Driver driver = GraphDatabase.driver(
                run.bolt().orElseThrow(),
                AuthTokens.basic(run.user().orElseThrow(), run.password().orElseThrow()))) {
            long end = System.nanoTime() + DEADLINE.toNanos();
            while (driver.executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS ':TIED_TO'"
                            + " AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery")
                    .execute()
                    .records()
                    .isEmpty()) {
                if (System.nanoTime() > end) {
                    throw new IOException("Nothing was written in time");
                }
                Thread.sleep(20);
            }
        }
    }
}
