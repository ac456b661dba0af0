package org.tisserand.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tisserand.model.Phrase;
import org.tisserand.store.server.Server;

/** How the process of {@link Server} is started: on a Java like ours, with its own heap and class path. */
final class ServerProcess {
    /** Most heap it may take, to which {@link GraphStore#LARGEST} belongs; it takes it only for a large rebuild. */
    static final String HEAP = "3g";

    /** Far more than the slowest start seen, so that only one that hangs is given up. */
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    /** How long a child whose parent was killed while it started may take to start, see its end, and let the store go. */
    private static final Duration LETTING_GO = Duration.ofMinutes(2);

    private ServerProcess() {}

    /**
     * Starts the process and waits until it serves Bolt; as long as another still holds the store, again and again.
     *
     * @throws PortTaken if another listens on the port
     * @throws StoreUnavailable if it ends before it serves, does not serve within five minutes, or the store is still held
     *                          after two
     */
    static Process start(Path data, Path log, int port, String password) throws PortTaken {
        long begun = System.nanoTime();
        Optional<Process> serving = launched(data, log, port, password);
        while (serving.isEmpty()) {
            if (System.nanoTime() - begun > LETTING_GO.toNanos()) {
                throw notStarted(log, new IOException("Another process holds the store"));
            }
            serving = launched(data, log, port, password);
        }
        return serving.get();
    }

    /** Empty where another process holds the store. */
    private static Optional<Process> launched(Path data, Path log, int port, String password) throws PortTaken {
        try {
            Process started = new ProcessBuilder(command(data, port))
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            OutputStream input = started.getOutputStream();
            input.write((password + "\n").getBytes(StandardCharsets.US_ASCII));
            input.flush();
            return serves(started) ? Optional.of(started) : held(started, log, port);
        } catch (IOException e) {
            throw notStarted(log, e);
        }
    }

    private static boolean serves(Process started) throws IOException {
        var line = new CompletableFuture<String>();
        var reader = new Thread(() -> line.complete(firstLine(started)), "neo4j-ready");
        reader.setDaemon(true);
        reader.start();
        try {
            return line.get(DEADLINE.toSeconds(), TimeUnit.SECONDS).equals(Server.READY);
        } catch (ExecutionException | TimeoutException e) {
            started.destroyForcibly();
            throw new IOException("The child was not ready in " + DEADLINE, e);
        } catch (InterruptedException e) {
            started.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static String firstLine(Process started) {
        BufferedReader output = started.inputReader(StandardCharsets.UTF_8);
        return output.lines().findFirst().orElse("");
    }

    /** Empty, or why else the process ended before it served. */
    private static Optional<Process> held(Process started, Path log, int port) throws PortTaken {
        try {
            int code = started.waitFor();
            if (code == Server.PORT_TAKEN) {
                throw new PortTaken(port);
            }
            if (code != Server.STORE_HELD) {
                throw notStarted(log, new IOException("The child ended with code " + code));
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notStarted(log, e);
        }
    }

    private static StoreUnavailable notStarted(Path log, Exception cause) {
        return new StoreUnavailable(Phrase.message("store.neo4j-not-started", Phrase.text(log.toString())), cause);
    }

    private static List<String> command(Path data, int port) {
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
            return Path.of(ServerProcess.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Our own code lies at no path", e);
        }
    }
}
