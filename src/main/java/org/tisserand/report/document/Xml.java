package org.tisserand.report.document;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML text being written: what is said is escaped, numbers have one decimal, an element that is empty is closed by its own tag. */
public class Xml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    public Xml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Opens an element; its attributes come in pairs, name and value. */
    public final Xml open(String element, Object... attributes) {
        try {
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(String.valueOf(attributes[i]), value(attributes[i + 1]));
            }
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    public final Xml close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** An element that holds nothing. */
    public final Xml empty(String element, Object... attributes) {
        return open(element, attributes).close();
    }

    /** An element that holds a text. */
    public final Xml leaf(String element, String content, Object... attributes) {
        return open(element, attributes).say(content).close();
    }

    /** A text within the open element. */
    public final Xml say(String content) {
        try {
            xml.writeCharacters(clean(content));
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** XML that was written before, set into the open element as it stands. */
    public final Xml set(String written) {
        say("");
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        text.write(written);
        return this;
    }

    /** All that was written; nothing is written after. */
    public final String finish() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return text.toString();
    }

    private static String value(Object value) {
        return value instanceof Double number ? number(number) : clean(String.valueOf(value));
    }

    /** With one decimal, or none where it is whole. */
    protected static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    // XML 1.0 has no way to write control characters and lone surrogates, which a spreadsheet's cell may hold.
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' && c != 0x7f && !(c >= 0xd800 && c <= 0xdfff) && (c & 0xfffe) != 0xfffe)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static IllegalStateException broken(XMLStreamException cause) {
        return new IllegalStateException("Writing XML to memory cannot fail", cause);
    }
}
