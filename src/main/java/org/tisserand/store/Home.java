package org.tisserand.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tisserand.model.Phrase;

/**
 * The folder in which a network lives, held by one process at a time.
 *
 * <pre>
 * lock          held by the process whose id it contains
 * run.json      where that process serves, for its owner’s eyes
 * ledger.jsonl  what was done, line by line: the truth
 * files/        the files that were loaded, each under its SHA-256
 * neo4j/        the graph, made from the two above
 * logs/         what the child said
 * </pre>
 *
 * <p>The lock is the operating system’s: it goes with the process, however that ends, so that a lock file left by a kill
 * is no obstacle.
 */
public final class Home implements AutoCloseable {
    /** Homes open in this process: closing a second channel on a lock file would let the first one’s lock go. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();
    /** Far behind the process id, which others may thus read even where locks forbid reading. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path folder;
    private final FileChannel channel;
    private final Ledger ledger;
    private final KeptFiles files;

    private Home(Path folder, FileChannel channel) throws IOException {
        this.folder = folder;
        this.channel = channel;
        DurableFiles.createFolder(neo4j());
        DurableFiles.createFolder(logs());
        DurableFiles.createFolder(folder.resolve("files"));
        this.files = new KeptFiles(folder.resolve("files"));
        this.ledger = Ledger.open(folder);
        run(RunFile.starting());
    }

    /** {@code ~/.tisserand} */
    public static Path defaultFolder() {
        return Path.of(System.getProperty("user.home"), ".tisserand");
    }

    /**
     * Takes the home at {@code folder}, which is made where it does not exist.
     *
     * @throws HomeInUse        if another process, or this one, holds it
     * @throws StoreUnavailable if the folder cannot be written or its ledger read
     */
    public static Home open(Path folder) throws HomeInUse {
        try {
            DurableFiles.createFolder(folder);
            Path real = folder.toRealPath();
            if (!OPEN.add(real)) {
                throw new HomeInUse(real, ProcessHandle.current().pid(), RunFile.in(real));
            }
            try {
                return new Home(real, lock(real));
            } catch (HomeInUse | IOException | RuntimeException e) {
                OPEN.remove(real);
                throw e;
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException, HomeInUse {
        Path file = folder.resolve("lock");
        var channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                DurableFiles.ownersAlone("rw-------"));
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
            channel.close();
            throw new HomeInUse(folder, pidIn(file), RunFile.in(folder));
        }
        channel.truncate(0);
        String pid = Long.toString(ProcessHandle.current().pid());
        DurableFiles.writeAll(channel, ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static long pidIn(Path lockFile) throws IOException {
        String text = Files.readString(lockFile, StandardCharsets.US_ASCII);
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    private static StoreUnavailable unwritable(Path folder, IOException cause) {
        return new StoreUnavailable(
                Phrase.message(
                        "store.home-unwritable",
                        Phrase.text(folder.toString()),
                        Phrase.text(String.valueOf(cause.getMessage()))),
                cause);
    }

    public Path folder() {
        return folder;
    }

    public Ledger ledger() {
        return ledger;
    }

    public KeptFiles files() {
        return files;
    }

    /** The folder of Tisserand’s own Neo4j. */
    public Path neo4j() {
        return folder.resolve("neo4j");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** Says where this process serves, to its owner’s other commands. */
    public void run(RunFile run) {
        try {
            run.write(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** What the process that holds the home at {@code folder}, if any does, says of itself. */
    public static Optional<RunFile> runningIn(Path folder) {
        return RunFile.in(folder).filter(run -> ProcessHandle.of(run.pid()).isPresent());
    }

    /** Lets the home go. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve(RunFile.NAME));
            ledger.close();
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw unwritable(folder, e);
        } finally {
            OPEN.remove(folder);
        }
    }
}
