package org.tisserand.study;

import java.util.Locale;
import org.tisserand.metrics.Progress;

/** How far a change of what a home holds has come. */
public enum Step {
    /** A Neo4j is started, or reached. */
    OPEN,
    /** The files handed over are read, row by row. */
    READ,
    /** Those of every import that counts are read again, and their rows joined. */
    CHECK,
    /** The graph is written, node by node and relationship by relationship: until it is, nothing has changed. */
    WRITE,
    /** What follows from it is begun. */
    COMPUTE;

    /** Key of its name among the words. */
    public String message() {
        return "progress." + name().toLowerCase(Locale.ROOT);
    }

    Progress begun(Progress told) {
        told.begins(message());
        return told;
    }
}
