package org.tisserand.ingest.table;

import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;

/** Says, from within a parser, why a file is not read any further. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Rejection why;

    Refused(Place place, String code, Phrase... details) {
        this.why = place.error(code, details);
    }

    Rejection why() {
        return why;
    }
}
