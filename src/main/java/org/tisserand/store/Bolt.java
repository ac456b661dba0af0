package org.tisserand.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.tisserand.model.Phrase;

/**
 * The way to a Neo4j, our own or another: every call has its time limit, and every failure of the world is
 * {@link StoreUnavailable}.
 *
 * <p>What is passed in is one transaction; it may run twice where the connection fails, and so must not leave the graph
 * otherwise the second time.
 */
final class Bolt implements AutoCloseable {
    private static final Duration READ_LIMIT = Duration.ofMinutes(5);
    private static final Duration WRITE_LIMIT = Duration.ofMinutes(15);
    private static final int BATCH = 5_000;

    private final Driver driver;
    private final CypherLibrary library;

    Bolt(String uri, String user, String password, CypherLibrary library) {
        this.library = library;
        this.driver = GraphDatabase.driver(
                uri,
                AuthTokens.basic(user, password),
                Config.builder()
                        .withConnectionTimeout(10, TimeUnit.SECONDS)
                        .withConnectionAcquisitionTimeout(20, TimeUnit.SECONDS)
                        .withMaxTransactionRetryTime(20, TimeUnit.SECONDS)
                        .withMaxConnectionPoolSize(20)
                        .withFetchSize(5_000)
                        .withUserAgent("tisserand")
                        .build());
    }

    <T> T read(Function<Work, T> work) {
        return call(AccessMode.READ, session -> session.executeRead(tx -> work.apply(new Work(tx)), limit(READ_LIMIT)));
    }

    <T> T write(Function<Work, T> work) {
        return call(
                AccessMode.WRITE, session -> session.executeWrite(tx -> work.apply(new Work(tx)), limit(WRITE_LIMIT)));
    }

    /** A transaction that cannot write, of a statement that is none of ours. */
    <T> T ask(Duration limit, Function<TransactionContext, T> work) {
        return call(AccessMode.READ, session -> session.executeRead(work::apply, limit(limit)));
    }

    /** Statements that change the schema, which no transaction holds together. */
    void schema() {
        for (Statement statement : library.folder("schema/")) {
            call(AccessMode.WRITE, session -> session.run(statement.text(), limit(WRITE_LIMIT))
                    .consume());
        }
    }

    private <T> T call(AccessMode mode, Function<Session, T> work) {
        try (Session session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(mode).build())) {
            return work.apply(session);
        } catch (ClientException e) {
            throw new StoreRefused(
                    Phrase.message("store.neo4j-refused", Phrase.text(String.valueOf(e.getMessage()))), e);
        } catch (Neo4jException e) {
            throw new StoreUnavailable(
                    Phrase.message("store.neo4j-failed", Phrase.text(String.valueOf(e.getMessage()))), e);
        }
    }

    /** Whether Neo4j answers within {@code limit}. */
    boolean answers(Duration limit) {
        try {
            driver.verifyConnectivityAsync().toCompletableFuture().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static TransactionConfig limit(Duration limit) {
        return TransactionConfig.builder().withTimeout(limit).build();
    }

    @Override
    public void close() {
        driver.close();
    }

    /** What runs within one transaction. */
    final class Work {
        private final TransactionContext transaction;

        private Work(TransactionContext transaction) {
            this.transaction = transaction;
        }

        /** The rows of a statement, column → value. */
        List<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
            return transaction.run(library.text(statement), parameters).list(org.neo4j.driver.Record::asMap);
        }

        void run(String statement, Map<String, Object> parameters) {
            transaction.run(library.text(statement), parameters).consume();
        }

        /** Runs a statement over {@code rows}, some thousands at a time. */
        void batches(String statement, List<Map<String, Object>> rows) {
            for (int from = 0; from < rows.size(); from += BATCH) {
                run(statement, Map.of("rows", rows.subList(from, Math.min(from + BATCH, rows.size()))));
            }
        }
    }
}
