package org.tisserand.app;

import java.io.PrintWriter;
import org.tisserand.model.Phrase;
import org.tisserand.model.Words;

/**
 * Where commands speak: results to {@code out}, everything else to {@code err}, all in one language.
 *
 * @param words of the reader's language
 * @param out   standard output
 * @param err   standard error
 */
record Console(Words words, PrintWriter out, PrintWriter err) {

    void print(String key, Object... arguments) {
        out.println(words.text(key, arguments));
        out.flush();
    }

    void tell(String key, Object... arguments) {
        err.println(words.text(key, arguments));
        err.flush();
    }

    void tell(Phrase phrase) {
        err.println(words.say(phrase));
        err.flush();
    }

    /** A line that is data, not a message. */
    void line(String text) {
        out.println(text);
        out.flush();
    }
}
