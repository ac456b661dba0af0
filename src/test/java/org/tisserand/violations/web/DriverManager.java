package org.tisserand.violations.web;

import org.graphstream.graph.implementations.SingleGraph;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.tisserand.violations.app.Program;

/** Uses three libraries outside their homes, bears an empty name, prints, and ends the program. */
public final class DriverManager {
    Object token = AuthTokens.none();
    Class<?> setting = GraphDatabaseSettings.class;
    Object drawing = new SingleGraph("drawing");
    Class<?> program = Program.class;

    void leave() {
        System.out.println("bye");
        System.exit(1);
    }
}
