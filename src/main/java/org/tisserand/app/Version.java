package org.tisserand.app;

import java.util.Optional;

/** The version of the program, as its jar says. */
final class Version {

    private Version() {}

    static String of() {
        return Optional.ofNullable(Tisserand.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
