package org.tisserand.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.tisserand.model.Facts;

/**
 * Measures how much of the child’s heap one rebuild takes, by statement, over an empty graph and over one of the same
 * size. Run by hand with numbers of actors; {@code src/site/mesures/transaction.md} keeps what it printed.
 */
final class TransactionSize {
    /** Nodes and relationships that {@link LargeFacts} makes of one actor: itself, its row, five ties and their rows. */
    private static final int ELEMENTS = 13;

    private TransactionSize() {}

    public static void main(String[] arguments) throws Exception {
        for (String actors : arguments) {
            Path folder = Files.createTempDirectory("tisserand-size");
            try (ChildNeo4j child = ChildNeo4j.start(folder.resolve("neo4j"), folder.resolve("neo4j.log"));
                    GraphStore store = GraphStore.open(child.bolt(), child.user(), child.password())) {
                Facts facts = LargeFacts.of(1, Integer.parseInt(actors));
                for (String over : List.of("an empty graph", "an equal graph")) {
                    measure(child, store, facts, over);
                }
            }
        }
    }

    private static void measure(ChildNeo4j child, GraphStore store, Facts facts, String over) throws Exception {
        var done = new AtomicBoolean();
        Map<String, Long> megabytes = new TreeMap<>();
        var watch = new Thread(() -> watch(child, done, megabytes));
        watch.start();
        long start = System.nanoTime();
        store.rebuild(facts, "ledger", List.of());
        done.set(true);
        watch.join();
        System.out.printf(
                "%d elements over %s: %.1f s, peak MB by statement %s%n",
                (long) facts.actors().size() * ELEMENTS, over, (System.nanoTime() - start) / 1e9, megabytes);
    }

    private static void watch(ChildNeo4j child, AtomicBoolean done, Map<String, Long> megabytes) {
        try (Driver driver = GraphDatabase.driver(child.bolt(), AuthTokens.basic(child.user(), child.password()))) {
            while (!done.get()) {
                driver.executableQuery("SHOW TRANSACTIONS YIELD currentQuery AS q, estimatedUsedHeapMemory AS used"
                                + " WHERE NOT q STARTS WITH 'SHOW' RETURN split(q, '\n')[0] AS q, used")
                        .execute()
                        .records()
                        .forEach(row -> megabytes.merge(
                                row.get("q").asString(""), row.get("used").asLong(0) >> 20, Math::max));
            }
        }
    }
}
