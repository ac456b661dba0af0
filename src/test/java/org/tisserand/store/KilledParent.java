package org.tisserand.store;

import java.nio.file.Path;
import java.util.List;

/** A Tisserand reduced to its store, which writes without end until it is killed. */
final class KilledParent {
    static final int SMALL = 20;
    static final int LARGE = 5_000;

    private KilledParent() {}

    /** Opens the home {@code arguments[0]}, writes version 1, says its child’s process id, then writes version 2. */
    public static void main(String[] arguments) throws HomeInUse {
        Home home = Home.open(Path.of(arguments[0]));
        ChildNeo4j child = ChildNeo4j.start(home);
        home.run(RunFile.starting().withBolt(child.bolt(), child.user(), child.password()));
        GraphStore store = GraphStore.open(child.bolt(), child.user(), child.password());
        store.rebuild(LargeFacts.of(1, SMALL), home.ledger().id(), List.of());
        System.out.println(child.pid());
        store.rebuild(LargeFacts.of(2, LARGE), home.ledger().id(), List.of());
    }
}
