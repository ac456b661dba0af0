package org.tisserand.store.server;

import inet.ipaddr.IPAddressString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.tisserand.store.CypherLibrary;

/**
 * The child process: an embedded Neo4j that serves Bolt on the loopback address until its standard input ends.
 *
 * <p>Arguments: the data folder and the Bolt port. The first line of standard input is the password, so that no list of
 * processes shows it; one line {@value #READY} on standard output says that Bolt serves. A parent that dies in whatever
 * way closes the input, and with it this process: none is left holding the store's lock.
 */
public final class Server {
    /** The line that says that Bolt serves. */
    public static final String READY = "ready";

    /** Exit code of a process that found its port taken. */
    public static final int PORT_TAKEN = 98;

    /** Exit code of a process that found another holding the store. */
    public static final int STORE_HELD = 97;

    private static final int FAILED = 1;
    private static final Duration SHUTDOWN_DEADLINE = Duration.ofSeconds(15);
    private static final Duration TRANSACTION_TIMEOUT = Duration.ofMinutes(15);
    private static final long PAGE_CACHE = ByteUnit.mebiBytes(128);

    private Server() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream output = System.out;
        System.setOut(System.err); // Nobody reads our output after its one line.
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = input.readLine();
        if (password == null || arguments.length != 2) {
            throw new IllegalArgumentException("Two arguments, a folder and a port, and a password on standard input"
                    + " are wanted.\nMaybe this was started by hand: ./tisserand starts it.");
        }
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> end(failure));
        DatabaseManagementService neo4j = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        setPassword(neo4j, password);
        output.println(READY);
        output.flush();
        while (input.readLine() != null) {
            // Nothing more is ever said: only the end of the input counts.
        }
        stop(neo4j);
    }

    // What had begun to start may have left threads that would keep the process alive.
    private static void end(Throwable failure) {
        failure.printStackTrace();
        Runtime.getRuntime()
                .halt(
                        isBecauseOf(PortBindException.class, failure)
                                ? PORT_TAKEN
                                : isBecauseOf(FileLockException.class, failure) ? STORE_HELD : FAILED);
    }

    private static boolean isBecauseOf(Class<? extends Throwable> cause, Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(cause::isInstance);
    }

    private static DatabaseManagementService start(Path folder, int port) {
        long heap = Runtime.getRuntime().maxMemory();
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
                // Else a stop waits 11 s for the pool.
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERYWHERE)
                .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE)
                .setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, heap / 10 * 8)
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, heap / 10 * 8)
                .setConfig(GraphDatabaseSettings.transaction_timeout, TRANSACTION_TIMEOUT)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "100M size")
                .build();
    }

    /** LOAD CSV may fetch from none of these, hence from nowhere. */
    private static final List<IPAddressString> EVERYWHERE =
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));

    private static void setPassword(DatabaseManagementService neo4j, String password) {
        neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(CypherLibrary.load().text("server/set-password"), Map.of("password", password));
    }

    /** A query gone wild can keep a shutdown waiting for ever; what is committed is safe by then. */
    private static void stop(DatabaseManagementService neo4j) {
        var deadline = new Thread(() -> {
            try {
                Thread.sleep(SHUTDOWN_DEADLINE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
        deadline.setDaemon(true);
        deadline.start();
        neo4j.shutdown();
        Runtime.getRuntime().halt(0);
    }
}
