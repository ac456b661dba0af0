package org.tisserand.violations.app;

import org.jgrapht.graph.DefaultEdge;
import org.tisserand.violations.web.DriverManager;

/** Holds an edge of JGraphT, outside its homes, and closes a cycle with the page it uses. */
public final class Program {
    DefaultEdge edge = new DefaultEdge();
    DriverManager page = new DriverManager();
}
