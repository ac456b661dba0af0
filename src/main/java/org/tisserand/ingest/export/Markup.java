package org.tisserand.ingest.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML being written to a stream, element after element; one that was begun on a line of its own is closed on it.
 *
 * <p>The platform's writer leaves line breaks in attributes as they are, where a reader takes them for spaces, and writes
 * characters that no XML may hold: here the first are written by number, the second as the sign for what cannot be shown.
 */
final class Markup {

    private static final int REPLACEMENT = 0xFFFD;

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Markup(OutputStream stream) {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        say("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element; its attributes come in pairs, name and value. */
    Markup open(String element, String... attributes) {
        endTag();
        say("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        open.push(element);
        inTag = true;
        return this;
    }

    /** One more attribute of the element just opened. */
    Markup attribute(String name, String value) {
        say(" " + name + "=\"");
        escaped(value, true);
        say("\"");
        return this;
    }

    Markup text(String text) {
        endTag();
        escaped(text, false);
        return this;
    }

    Markup close() {
        String element = open.pop();
        say(inTag ? "/>" : "</" + element + ">");
        inTag = false;
        return this;
    }

    /** Ends the line. */
    Markup line() {
        endTag();
        say("\n");
        return this;
    }

    /** An element with a text, or with none. */
    Markup leaf(String element, String text, String... attributes) {
        open(element, attributes);
        return text.isEmpty() ? close() : text(text).close();
    }

    void flush() throws IOException {
        out.flush();
    }

    private void endTag() {
        if (inTag) {
            say(">");
            inTag = false;
        }
    }

    private void escaped(String text, boolean attribute) {
        text.codePoints()
                .forEach(sign -> say(
                        switch (sign) {
                            case '<' -> "&lt;";
                            case '>' -> "&gt;";
                            case '&' -> "&amp;";
                            case '"' -> attribute ? "&quot;" : "\"";
                            case '\n' -> attribute ? "&#10;" : "\n";
                            case '\r', '\t' -> "&#" + sign + ";";
                            default -> Character.toString(isLegal(sign) ? sign : REPLACEMENT);
                        }));
    }

    /** Whether XML 1.0 may hold it. */
    private static boolean isLegal(int sign) {
        boolean control = sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t';
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return !control && !half && sign != 0xFFFE && sign != 0xFFFF;
    }

    private void say(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
