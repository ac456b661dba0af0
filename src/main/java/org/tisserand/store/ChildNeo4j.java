package org.tisserand.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tisserand.model.Phrase;
import org.tisserand.store.server.Server;

/**
 * Tisserand’s own Neo4j: a child process with a heap of its own, reached over Bolt on the loopback address.
 *
 * <p>When the child dies it is started again on the same port, at once the first time, then after waits that double up to
 * a minute; the driver reconnects by itself. The child lives no longer than this process, however that ends.
 */
public final class ChildNeo4j implements AutoCloseable {
    /** Most heap the child may take, to which {@link GraphStore#LARGEST} belongs; it takes it only for a large rebuild. */
    static final String HEAP = "3g";

    private static final Logger LOG = LoggerFactory.getLogger(ChildNeo4j.class);
    private static final int FIRST_PORT = 7490;
    private static final int PORTS = 100;
    private static final int TRIES = 5;
    private static final Duration START_DEADLINE = Duration.ofMinutes(2);
    private static final Duration STOP_DEADLINE = Duration.ofSeconds(20);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Path data;
    private final Path log;
    private final int port;
    private final String password;
    private volatile Process process;
    private volatile boolean closing;

    private ChildNeo4j(Path data, Path log, int port) {
        this.data = data;
        this.log = log;
        this.port = port;
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        this.password = HexFormat.of().formatHex(secret);
        this.process = launch();
    }

    /**
     * Starts Neo4j on the home’s folder, on port 7490 or the next that is free, and waits until it serves.
     *
     * @throws StoreUnavailable if it does not serve within two minutes
     */
    public static ChildNeo4j start(Home home) {
        return start(home.neo4j(), home.logs().resolve("neo4j.log"));
    }

    static ChildNeo4j start(Path data, Path log) {
        ChildNeo4j child = serving(data, log);
        var watch = new Thread(child::watch, "neo4j-watch");
        watch.setDaemon(true);
        watch.start();
        return child;
    }

    // A port that was free may be taken by another before the child binds it: then the next one is tried.
    private static ChildNeo4j serving(Path data, Path log) {
        for (int left = TRIES; ; left--) {
            int port = freePort();
            try {
                return new ChildNeo4j(data, log, port);
            } catch (StoreUnavailable e) {
                if (left == 1 || isFree(port)) {
                    throw e;
                }
                LOG.info("Port {} was taken meanwhile; trying the next", port, e);
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            LOG.debug("Port {} is taken", port, e);
            return false;
        }
    }

    private static int freePort() {
        for (int port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        throw new StoreUnavailable(
                Phrase.message("store.no-port", Phrase.text(FIRST_PORT + "–" + (FIRST_PORT + PORTS - 1))));
    }

    private Process launch() {
        try {
            Process started = new ProcessBuilder(command())
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            OutputStream input = started.getOutputStream();
            input.write((password + "\n").getBytes(StandardCharsets.US_ASCII));
            input.flush();
            awaitReady(started);
            return started;
        } catch (IOException e) {
            throw notStarted(e);
        }
    }

    private List<String> command() {
        Path lib = lib();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx" + HEAP,
                "-XX:+ExitOnOutOfMemoryError",
                // A third less work to start than with the second compiler: most of a child’s life is its start.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                // Our own bindings stand on the same class path: the child logs by Neo4j’s.
                "-Dslf4j.provider=org.neo4j.server.logging.slf4j.SLF4JLogBridge",
                "-Dlog4j.provider=org.apache.logging.log4j.core.impl.Log4jProvider",
                "-cp",
                String.join(
                        File.pathSeparator,
                        lib.resolve("neo4j").resolve("*").toString(),
                        ownCode().toString(),
                        lib.resolve("*").toString()),
                Server.class.getName(),
                data.toString(),
                Integer.toString(port));
    }

    /** Where the jars lie: {@code tisserand.lib}, or the folder of our own jar. */
    private static Path lib() {
        String told = System.getProperty("tisserand.lib");
        Path own = ownCode();
        return told != null
                ? Path.of(told)
                : Files.isDirectory(own) ? own.resolveSibling("lib") : own.resolveSibling(".");
    }

    private static Path ownCode() {
        try {
            return Path.of(ChildNeo4j.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Our own code lies at no path", e);
        }
    }

    private void awaitReady(Process started) {
        BufferedReader output = started.inputReader(StandardCharsets.UTF_8);
        var line =
                CompletableFuture.supplyAsync(() -> output.lines().findFirst().orElse(""));
        try {
            if (!line.get(START_DEADLINE.toSeconds(), TimeUnit.SECONDS).equals(Server.READY)) {
                throw notStarted(new IOException("The child ended before it served"));
            }
        } catch (ExecutionException | TimeoutException e) {
            started.destroyForcibly();
            throw notStarted(e);
        } catch (InterruptedException e) {
            started.destroyForcibly();
            Thread.currentThread().interrupt();
            throw notStarted(e);
        }
    }

    private StoreUnavailable notStarted(Exception cause) {
        return new StoreUnavailable(Phrase.message("store.neo4j-not-started", Phrase.text(log.toString())), cause);
    }

    private void watch() {
        Duration wait = Duration.ZERO;
        try {
            while (!closing) {
                long since = System.nanoTime();
                int code = process.waitFor();
                if (closing) {
                    return;
                }
                if (System.nanoTime() - since > LONGEST_WAIT.toNanos()) {
                    wait = Duration.ZERO;
                }
                LOG.warn("Neo4j ended with code {}; starting it again in {} s", code, wait.toSeconds());
                Thread.sleep(wait.toMillis());
                wait = longer(wait);
                relaunch();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void relaunch() {
        try {
            process = launch();
            if (closing) {
                process.destroyForcibly();
            }
        } catch (StoreUnavailable e) {
            LOG.warn("Neo4j did not start again", e);
        }
    }

    private static Duration longer(Duration wait) {
        Duration twice = wait.isZero() ? Duration.ofSeconds(1) : wait.multipliedBy(2);
        return twice.compareTo(LONGEST_WAIT) < 0 ? twice : LONGEST_WAIT;
    }

    /** {@code bolt://127.0.0.1:7490} */
    public String bolt() {
        return "bolt://127.0.0.1:" + port;
    }

    public String user() {
        return "neo4j";
    }

    public String password() {
        return password;
    }

    /** Process id of the child that runs, or ran last. */
    public long pid() {
        return process.pid();
    }

    /** Whether the child runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the child, by force where it has not gone after {@code STOP_DEADLINE}. */
    @Override
    public void close() {
        closing = true;
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
