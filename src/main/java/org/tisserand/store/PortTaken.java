package org.tisserand.store;

/** Another bound the port before our Neo4j could. */
final class PortTaken extends Exception {

    private static final long serialVersionUID = 1L;

    PortTaken(int port) {
        super("Port " + port + " is taken");
    }
}
