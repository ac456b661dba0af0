package org.tisserand.store;

import org.tisserand.model.Phrase;

/** What was asked cannot be done, and nothing was changed: too large, someone else’s graph, a question ill put. */
public final class StoreRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Phrase reason;

    StoreRefused(Phrase reason) {
        super(String.valueOf(reason));
        this.reason = reason;
    }

    StoreRefused(Phrase reason, Throwable cause) {
        super(String.valueOf(reason), cause);
        this.reason = reason;
    }

    /** What to tell the person. */
    public Phrase reason() {
        return reason;
    }
}
