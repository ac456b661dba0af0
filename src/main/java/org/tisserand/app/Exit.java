package org.tisserand.app;

/** The exit codes, which scripts lean on. */
final class Exit {

    static final int DONE = 0;
    static final int DATA = 1;
    static final int USAGE = 2;
    static final int WORLD = 3;

    private Exit() {}
}
