package org.tisserand.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.PrimitiveIterator;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tisserand.model.Phrase;

/**
 * Tisserand’s own Neo4j: a child process with a heap of its own, reached over Bolt on the loopback address.
 *
 * <p>When the child dies it is started again on the same port, at once the first time, then after waits that double up to
 * a minute; the driver reconnects by itself. The child lives no longer than this process, however that ends.
 */
public final class ChildNeo4j implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChildNeo4j.class);
    private static final int FIRST_PORT = 7490;
    private static final int PORTS = 100;
    private static final Duration STOP_DEADLINE = Duration.ofSeconds(20);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Path data;
    private final Path log;
    private final String password;
    private final int port;
    private volatile Process process;
    private volatile boolean closing;

    private ChildNeo4j(Path data, Path log, String password, int port) throws PortTaken {
        this.data = data;
        this.log = log;
        this.password = password;
        this.port = port;
        this.process = launch();
    }

    /**
     * Starts Neo4j on the home’s folder, on port 7490 or the next that is free, and waits until it serves.
     *
     * @throws StoreUnavailable if it ends before it serves, does not serve within five minutes, or no port is free
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

    private static ChildNeo4j serving(Path data, Path log) {
        String password = newPassword();
        PrimitiveIterator.OfInt ports = LoopbackPorts.free(FIRST_PORT, PORTS).iterator();
        while (ports.hasNext()) {
            try {
                return new ChildNeo4j(data, log, password, ports.nextInt());
            } catch (PortTaken e) {
                LOG.info("{} by now; trying the next", e.getMessage());
            }
        }
        throw new StoreUnavailable(
                Phrase.message("store.no-port", Phrase.text(FIRST_PORT + "–" + (FIRST_PORT + PORTS - 1))));
    }

    private static String newPassword() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private Process launch() throws PortTaken {
        return ServerProcess.start(data, log, port, password);
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
        } catch (PortTaken | StoreUnavailable e) {
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
