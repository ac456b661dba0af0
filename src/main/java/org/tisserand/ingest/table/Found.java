package org.tisserand.ingest.table;

/** Ends a walk that has found what it was for. */
final class Found extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Found() {
        super(null, null, false, false);
    }
}
