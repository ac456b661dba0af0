package org.tisserand.report;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An SVG document being written: text is escaped, numbers have one decimal, looks are attributes and never styles. */
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Svg(double width, double height, String title) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        with("viewBox", "0 0 " + number(width) + " " + number(height));
        with("width", number(width)).with("height", number(height));
        with("role", "img").with("font-family", "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif");
        leaf("title", title);
    }

    /** Opens an element; its attributes come in pairs, name and value. */
    Svg open(String element, Object... attributes) {
        try {
            xml.writeStartElement(element);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        for (int i = 0; i < attributes.length; i += 2) {
            with(String.valueOf(attributes[i]), value(attributes[i + 1]));
        }
        return this;
    }

    Svg close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** An element that holds nothing. */
    Svg empty(String element, Object... attributes) {
        return open(element, attributes).close();
    }

    /** An element that holds a text. */
    Svg leaf(String element, String content, Object... attributes) {
        open(element, attributes);
        try {
            xml.writeCharacters(clean(content));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return close();
    }

    String finish() {
        close();
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return text.toString();
    }

    private Svg with(String name, String value) {
        try {
            xml.writeAttribute(name, value);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static String value(Object value) {
        return value instanceof Double number ? number(number) : String.valueOf(value);
    }

    private static String number(double value) {
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
