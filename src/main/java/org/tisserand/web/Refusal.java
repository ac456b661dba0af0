package org.tisserand.web;

import java.util.List;

/** A request that cannot be answered: its status, and a message of the room {@code web} below {@code problem.}. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;
    private final transient List<Object> details;

    public Refusal(int status, String reason, Object... details) {
        super(status + " " + reason);
        this.status = status;
        this.reason = reason;
        this.details = List.of(details);
    }

    public static Refusal notFound(String what, String id) {
        return new Refusal(404, "unknown-" + what, id);
    }

    public int status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public Object[] details() {
        return details.toArray();
    }
}
