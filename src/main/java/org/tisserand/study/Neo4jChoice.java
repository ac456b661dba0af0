package org.tisserand.study;

import java.net.URI;
import java.util.Optional;

/**
 * Which Neo4j holds the graph.
 *
 * @param external address of the person's own, or absent for a child process of Tisserand's
 * @param user     for the external one
 * @param password for the external one
 */
public record Neo4jChoice(Optional<URI> external, String user, String password) {

    /** Tisserand's own. */
    public static final Neo4jChoice OWN = new Neo4jChoice(Optional.empty(), "neo4j", "");
}
