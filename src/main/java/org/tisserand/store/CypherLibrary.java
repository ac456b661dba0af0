package org.tisserand.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tisserand.model.Question;

/**
 * Every Cypher statement of Tisserand by name, from the files under {@code cypher/} on the class path.
 *
 * <p>The index {@code cypher/README.md} says which files there are; one that is missing or malformed stops the start
 * with its name.
 */
public final class CypherLibrary {
    private static final Pattern INDEXED = Pattern.compile("(?m)^\\| `([a-z0-9-]+/[a-z0-9-]+)` \\|");

    private final SortedMap<String, Statement> statements;

    private CypherLibrary(SortedMap<String, Statement> statements) {
        this.statements = Collections.unmodifiableSortedMap(statements);
    }

    /** @throws IllegalStateException if a file of the index is missing or malformed */
    public static CypherLibrary load() {
        var statements = new TreeMap<String, Statement>();
        INDEXED.matcher(resource("README.md"))
                .results()
                .map(found -> found.group(1))
                .forEach(name -> statements.put(name, Statement.parse(name, resource(name + ".cypher"))));
        return new CypherLibrary(statements);
    }

    /** The text of a statement. */
    public String text(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No statement has the name=" + name + ".\nMaybe it is missing from cypher/README.md."))
                .text();
    }

    /** The researchers’ questions, by id. */
    public List<Question> questions() {
        return folder("questions/").stream().map(Statement::asQuestion).toList();
    }

    /** All statements of a folder, by name. */
    List<Statement> folder(String prefix) {
        return statements.values().stream()
                .filter(statement -> statement.name().startsWith(prefix))
                .toList();
    }

    Optional<Statement> find(String name) {
        return Optional.ofNullable(statements.get(name));
    }

    private static String resource(String path) {
        try (InputStream stream = CypherLibrary.class.getResourceAsStream("/cypher/" + path)) {
            if (stream == null) {
                throw new IllegalStateException("cypher/" + path + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cypher/" + path + " cannot be read", e);
        }
    }
}
