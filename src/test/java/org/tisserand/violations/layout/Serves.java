package org.tisserand.violations.layout;

import io.javalin.http.HttpStatus;

/** Knows the web. */
final class Serves {
    HttpStatus status = HttpStatus.OK;
}
