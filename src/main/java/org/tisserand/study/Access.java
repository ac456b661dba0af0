package org.tisserand.study;

/**
 * How a researcher reaches the graph.
 *
 * @param bolt     address
 * @param user     name
 * @param password of the user; empty where the person's own Neo4j is used
 * @param own      whether the Neo4j is Tisserand's
 */
public record Access(String bolt, String user, String password, boolean own) {}
