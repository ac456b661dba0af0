package org.tisserand.violations.model;

import java.nio.file.Path;
import org.tisserand.violations.app.Program;

/** Not final, not plain: it holds a path, and knows the program that uses it. */
class ReadsAFile {
    Path where = Path.of("somewhere");
    Program program = new Program();

    int json() {
        return com.fasterxml.jackson.core.JsonToken.NOT_AVAILABLE.id();
    }
}
