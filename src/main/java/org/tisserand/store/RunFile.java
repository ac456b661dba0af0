package org.tisserand.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the process that holds a home says of itself in {@code run.json}, which its owner alone can read.
 *
 * @param pid      its process id
 * @param bolt     Bolt address of its Neo4j, once that serves
 * @param user     Neo4j’s user
 * @param password Neo4j’s password
 * @param page     address of its pages, once they are served
 * @param token    access token of its pages and API
 */
public record RunFile(
        long pid,
        Optional<String> bolt,
        Optional<String> user,
        Optional<String> password,
        Optional<String> page,
        Optional<String> token) {
    static final String NAME = "run.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A process that has only begun. */
    public static RunFile starting() {
        return new RunFile(
                ProcessHandle.current().pid(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public RunFile withBolt(String address, String name, String secret) {
        return new RunFile(pid, Optional.of(address), Optional.of(name), Optional.of(secret), page, token);
    }

    public RunFile withPage(String address, String secret) {
        return new RunFile(pid, bolt, user, password, Optional.of(address), Optional.of(secret));
    }

    void write(Path folder) throws IOException {
        DurableFiles.write(folder, NAME, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
    }

    /** The run file of a home as it stands; absent where there is none, or none that can be read. */
    static Optional<RunFile> in(Path folder) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(folder.resolve(NAME)), RunFile.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
