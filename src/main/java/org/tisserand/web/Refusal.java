package org.tisserand.web;

import java.util.List;
import org.tisserand.model.Phrase;
import org.tisserand.model.Words;

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

    public String title(Words words) {
        return words.text("problem." + reason + ".title");
    }

    /** What to do about it; phrases among the details are said in the reader's language. */
    public String detail(Words words) {
        Object[] said = details.stream()
                .map(each -> each instanceof Phrase phrase ? words.say(phrase) : each)
                .toArray();
        return words.text("problem." + reason + ".detail", said);
    }
}
