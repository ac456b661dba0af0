package org.tisserand.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tisserand.study.Neo4jChoice;
import picocli.CommandLine.Option;

/** The options that every command on a home takes; flags stand over the environment, the environment over defaults. */
final class Settings {

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "option.home")
    private @Nullable Path home;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "option.port")
    private @Nullable Integer port;

    @Option(names = "--neo4j", paramLabel = "URI", descriptionKey = "option.neo4j")
    private @Nullable URI neo4j;

    private final Map<String, String> environment = System.getenv();

    /** The home's folder: as told, or {@code .tisserand} followed by {@code suffix} in the person's own. */
    Path home(String suffix) {
        if (home != null) {
            return home.toAbsolutePath();
        }
        return variable("TISSERAND_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".tisserand" + suffix))
                .toAbsolutePath();
    }

    /** The port asked for; absent for 7480 or the next that is free. */
    Optional<Integer> port() {
        return Optional.ofNullable(port).or(() -> variable("TISSERAND_PORT").map(Integer::valueOf));
    }

    /** Tisserand's own Neo4j, or the person's with the user and password that the environment tells. */
    Neo4jChoice choice() {
        if (neo4j == null) {
            return Neo4jChoice.OWN;
        }
        return new Neo4jChoice(
                Optional.of(neo4j),
                variable("TISSERAND_NEO4J_USER").orElse("neo4j"),
                variable("TISSERAND_NEO4J_PASSWORD").orElse(""));
    }

    Optional<String> token() {
        return variable("TISSERAND_TOKEN");
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
