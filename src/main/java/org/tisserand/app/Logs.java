package org.tisserand.app;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** How much the libraries say: warnings and errors alone, on standard error. What a person is told is never a log line. */
final class Logs {

    private Logs() {}

    /** Leaves the libraries' chatter out, unless {@code java.util.logging.config.file} says otherwise. */
    static void quiet() {
        if (System.getProperty("java.util.logging.config.file") == null) {
            Logger root = LogManager.getLogManager().getLogger("");
            root.setLevel(Level.WARNING);
        }
    }
}
