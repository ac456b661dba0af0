package org.tisserand.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One real Neo4j for all tests of a run, started by the first that asks: a {@link GraphStore} or {@link ChildNeo4j}
 * among a test’s parameters.
 */
public final class SharedNeo4j implements ParameterResolver {
    static final String LEDGER = "the shared ledger";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == GraphStore.class || type == ChildNeo4j.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
        return parameter.getParameter().getType() == GraphStore.class ? running.store : running.child;
    }

    /** The child and the store on it, until the run ends. */
    private static final class Running implements AutoCloseable {
        private final ChildNeo4j child;
        private final GraphStore store;

        Running() {
            try {
                Path folder = Files.createTempDirectory("tisserand-neo4j");
                child = ChildNeo4j.start(folder.resolve("neo4j"), folder.resolve("neo4j.log"));
                store = GraphStore.open(child.bolt(), child.user(), child.password());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            store.close();
            child.close();
        }
    }
}
