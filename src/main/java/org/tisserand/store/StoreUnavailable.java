package org.tisserand.store;

import org.tisserand.model.Phrase;

/** The world failed: Neo4j does not answer, the disk does not take a file, a kept file is damaged. The cause is kept. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Phrase reason;

    StoreUnavailable(Phrase reason, Throwable cause) {
        super(String.valueOf(reason), cause);
        this.reason = reason;
    }

    StoreUnavailable(Phrase reason) {
        super(String.valueOf(reason));
        this.reason = reason;
    }

    /** What to tell the person. */
    public Phrase reason() {
        return reason;
    }
}
