package org.tisserand.study;

import java.util.Optional;
import org.tisserand.store.ChildNeo4j;
import org.tisserand.store.GraphStore;
import org.tisserand.store.Home;
import org.tisserand.store.StoreRefused;
import org.tisserand.store.StoreUnavailable;

/**
 * The Neo4j behind a study: a child process or the person's own, by the same driver code.
 *
 * @param child absent where the person's own is used
 */
record Neo4jConnection(Optional<ChildNeo4j> child, GraphStore store, Access access) implements AutoCloseable {

    static Neo4jConnection open(Home home, Neo4jChoice choice) {
        if (choice.external().isPresent()) {
            String address = choice.external().get().toString();
            return new Neo4jConnection(
                    Optional.empty(),
                    GraphStore.open(address, choice.user(), choice.password()),
                    new Access(address, choice.user(), "", false));
        }
        ChildNeo4j child = ChildNeo4j.start(home);
        try {
            GraphStore store = GraphStore.open(child.bolt(), child.user(), child.password());
            return new Neo4jConnection(
                    Optional.of(child), store, new Access(child.bolt(), child.user(), child.password(), true));
        } catch (StoreUnavailable | StoreRefused e) {
            child.close();
            throw e;
        }
    }

    @Override
    public void close() {
        store.close();
        child.ifPresent(ChildNeo4j::close);
    }
}
