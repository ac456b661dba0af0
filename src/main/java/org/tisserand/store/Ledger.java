package org.tisserand.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.tisserand.model.Decision;
import org.tisserand.model.Decisions;
import org.tisserand.model.Phrase;
import org.tisserand.model.Stage;
import org.tisserand.model.Subject;
import org.tisserand.model.Verdict;
import org.tisserand.model.Verdicts;

/**
 * What was done to a home, one line of JSON each, only ever added to. The graph is a function of it and of the kept files.
 *
 * <p>A line is on the disk when {@link #append} returns. A last line that a kill or a power cut left without its end was
 * never acknowledged, and is cut off at opening.
 */
public final class Ledger implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Path file;
    private final FileChannel channel;
    private final List<Entry> entries;

    /** One line. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Opened.class, name = "opened"),
        @JsonSubTypes.Type(value = Import.class, name = "import"),
        @JsonSubTypes.Type(value = Undo.class, name = "undo"),
        @JsonSubTypes.Type(value = Redo.class, name = "redo"),
        @JsonSubTypes.Type(value = Decided.class, name = "decision"),
        @JsonSubTypes.Type(value = Judged.class, name = "verdict")
    })
    public sealed interface Entry {
        /** Its place in the ledger, the first line’s being 0. */
        long number();

        Instant at();
    }

    /**
     * The first line.
     *
     * @param id tells this ledger from all others
     */
    public record Opened(long number, Instant at, String id) implements Entry {}

    /**
     * Files were loaded together.
     *
     * @param importId first 12 hexadecimal digits of the import’s SHA-256, as in {@link org.tisserand.model.RowRef}
     * @param files    as they were handed in, in order
     * @param mapping  by which their columns were read, where one was named
     * @param rows     sheet → rows accepted
     * @param language two-letter code of the language in which it was loaded
     */
    public record Import(
            long number,
            Instant at,
            String importId,
            List<KeptFile> files,
            Optional<KeptFile> mapping,
            Map<String, Integer> rows,
            String language)
            implements Entry {
        public Import {
            files = List.copyOf(files);
            rows = Map.copyOf(new TreeMap<>(rows));
        }
    }

    /**
     * A file of an import.
     *
     * @param name   as the person named it
     * @param sha256 under which {@link KeptFiles} keeps it
     */
    public record KeptFile(String name, String sha256) {}

    /**
     * People decided something of a finding.
     *
     * @param stage   code of a {@link Stage}
     * @param grounds marks of the rows that the finding rested on
     */
    public record Decided(
            long number,
            Instant at,
            String lens,
            String finding,
            List<Subject> subjects,
            String stage,
            String note,
            List<String> grounds)
            implements Entry {

        public static Decided of(Decision decision) {
            return new Decided(
                    decision.number(),
                    decision.at(),
                    decision.lens(),
                    decision.finding(),
                    decision.subjects(),
                    decision.stage().code(),
                    decision.note(),
                    decision.grounds().stream().sorted().toList());
        }

        public Decision decision() {
            return new Decision(
                    number,
                    at,
                    lens,
                    finding,
                    subjects,
                    Stage.of(stage).orElse(Stage.PROPOSED),
                    note,
                    Set.copyOf(grounds));
        }
    }

    /**
     * People judged two actors whose names look alike.
     *
     * @param same  whether they are one
     * @param kept  the one under whose name both are known from then on
     * @param other the other one
     */
    public record Judged(long number, Instant at, boolean same, Verdict.Named kept, Verdict.Named other)
            implements Entry {

        public static Judged of(Verdict verdict) {
            return new Judged(verdict.number(), verdict.at(), verdict.same(), verdict.kept(), verdict.other());
        }

        public Verdict verdict() {
            return new Verdict(number, at, same, kept, other);
        }
    }

    /**
     * An import or a decision counts no more.
     *
     * @param of the number of its line
     */
    public record Undo(long number, Instant at, long of) implements Entry {}

    /**
     * An import or a decision that was undone counts again.
     *
     * @param of the number of its line
     */
    public record Redo(long number, Instant at, long of) implements Entry {}

    private Ledger(Path file, FileChannel channel, List<Entry> entries) {
        this.file = file;
        this.channel = channel;
        this.entries = entries;
    }

    /**
     * Opens the ledger of the home at {@code folder}, which is made where it does not exist. One process may do so at a time: the home’s
     * lock sees to it.
     *
     * @throws StoreUnavailable if a line before the last cannot be read
     */
    static Ledger open(Path folder) throws IOException {
        Path file = folder.resolve("ledger.jsonl");
        var channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                DurableFiles.ownersAlone("rw-------"));
        try {
            byte[] content = Files.readAllBytes(file);
            int whole = lastLineEnd(content);
            channel.truncate(whole);
            channel.position(whole);
            var ledger = new Ledger(file, channel, parse(file, new String(content, 0, whole, StandardCharsets.UTF_8)));
            if (ledger.entries.isEmpty()) {
                ledger.append(new Opened(0, Instant.now(), UUID.randomUUID().toString()));
                DurableFiles.syncFolder(folder);
            }
            return ledger;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static int lastLineEnd(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static List<Entry> parse(Path file, String text) {
        var entries = new ArrayList<Entry>();
        for (String line : text.lines().toList()) {
            try {
                entries.add(JSON.readValue(line, Entry.class));
            } catch (JsonProcessingException e) {
                throw damaged(file, entries.size(), e);
            }
            if (entries.get(entries.size() - 1).number() != entries.size() - 1) {
                throw damaged(file, entries.size() - 1, new IllegalStateException("Numbers do not follow"));
            }
        }
        return entries;
    }

    private static StoreUnavailable damaged(Path file, int index, Exception cause) {
        return new StoreUnavailable(
                Phrase.message(
                        "store.ledger-damaged", Phrase.text(file.toString()), Phrase.text(Integer.toString(index + 1))),
                cause);
    }

    /** What tells this ledger from all others. */
    public synchronized String id() {
        return ((Opened) entries.get(0)).id();
    }

    /** The number of the last line. */
    public synchronized long number() {
        return entries.size() - 1L;
    }

    /**
     * The number of the last line that changed the facts, which is the home’s data version; 0 for a home into which nothing was
     * loaded. A decision on a finding changes none, nor does one by which two actors stay two.
     */
    public synchronized long dataVersion() {
        return counting().dataVersion();
    }

    private Counting counting() {
        return new Counting(entries);
    }

    /** All decisions on findings, oldest first, whether they count or not. */
    public synchronized List<Decision> decided() {
        return counting().all(Decided.class).stream().map(Decided::decision).toList();
    }

    /** The decisions on findings that count. */
    public synchronized Decisions decisions() {
        return counting().decisions();
    }

    /** The decisions on findings that would count if {@code entry} were the next line. */
    public synchronized Decisions decisionsAfter(Entry entry) {
        return counting().with(entry).decisions();
    }

    /** All that people decided of names that look alike, oldest first, whether it counts or not. */
    public synchronized List<Verdict> judged() {
        return counting().all(Judged.class).stream().map(Judged::verdict).toList();
    }

    /** What people decided of names that look alike, as far as it counts. */
    public synchronized Verdicts verdicts() {
        return counting().verdicts();
    }

    /** The same, if {@code entry} were the next line. */
    public synchronized Verdicts verdictsAfter(Entry entry) {
        return counting().with(entry).verdicts();
    }

    /** All lines, oldest first. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** All imports, oldest first, whether they count or not. */
    public synchronized List<Import> imports() {
        return counting().all(Import.class);
    }

    /** The imports that count, oldest first. */
    public synchronized List<Import> active() {
        return counting().imports();
    }

    /** The imports that would count if {@code entry} were the next line, oldest first. */
    public synchronized List<Import> activeAfter(Entry entry) {
        return counting().with(entry).imports();
    }

    /**
     * Adds a line; it is on the disk when this returns. Where it fails, the ledger is as it was.
     *
     * @throws IllegalArgumentException if the entry’s number is not the next
     */
    public synchronized void append(Entry entry) {
        if (entry.number() != entries.size()) {
            throw new IllegalArgumentException("The next line has the number %d, got number=%d.\nMaybe number() + 1."
                    .formatted(entries.size(), entry.number()));
        }
        try {
            long before = channel.position();
            try {
                DurableFiles.writeAll(channel, ByteBuffer.wrap(line(entry)));
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(before);
                throw e;
            }
        } catch (IOException e) {
            throw new StoreUnavailable(Phrase.message("store.ledger-unwritable", Phrase.text(file.toString())), e);
        }
        entries.add(entry);
    }

    private static byte[] line(Entry entry) throws JsonProcessingException {
        return (JSON.writerFor(Entry.class).writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }
}
