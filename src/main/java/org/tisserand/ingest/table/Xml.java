package org.tisserand.ingest.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tisserand.model.Phrase;

/**
 * Walks an XML file that a stranger may have written: no document type, no entities, nothing fetched, no deep nesting, no text
 * longer than a cell.
 *
 * <p>The platform's reader passes over a document type without a word, and over what it declares with it, so that one is refused
 * wherever it shows.
 */
final class Xml {

    static final int DEPTH = 64;

    /** The namespace of what the program adds to the forms of others. */
    static final String OWN = "https://tisserand.org/xml";

    private static final XMLInputFactory FACTORY = factory();

    private final Place place;
    private final XMLStreamReader reader;
    private final Walker walker;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private String space = "";

    private Xml(Place place, XMLStreamReader reader, Walker walker) {
        this.place = place;
        this.reader = reader;
        this.walker = walker;
    }

    /** What is told of each element. */
    interface Walker {

        /**
         * An element opens.
         *
         * @param name       as in {@link Element}
         * @param attributes by name; those of other namespaces than the root's and the program's own are left out
         */
        void opens(Element element);

        /**
         * An element closes.
         *
         * @param text what stands between its last child, or its start, and its end
         */
        void closes(String name, String text);
    }

    /**
     * An element.
     *
     * @param name       its own in the root's namespace, with {@code t:} before it in the program's, else as it is written there
     * @param attributes those of no namespace by name, the program's with {@code t:} before it
     * @param line       on which its tag ends
     */
    record Element(String name, Map<String, String> attributes, int line) {

        Optional<String> attribute(String attribute) {
            return Optional.ofNullable(attributes.get(attribute));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        factory.setXMLReporter((message, type, information, location) -> {
            // What is wrong is thrown as well.
        });
        return factory;
    }

    /** @throws Refused where the file is broken, or holds what is not let in */
    static void walk(String file, byte[] bytes, Walker walker) {
        var place = Place.file(file);
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(XmlText.of(place, bytes));
            try {
                new Xml(place, reader, walker).walk();
            } catch (XMLStreamException | IllegalStateException broken) {
                throw new Refused(place.row(Math.max(0, reader.getLocation().getLineNumber())), "xml-unreadable");
            }
        } catch (XMLStreamException broken) {
            throw new Refused(place, "xml-unreadable");
        }
    }

    /**
     * The name of the outermost element; empty where there is none.
     *
     * @throws Refused where what stands before it is broken, or is not let in
     */
    static String root(String file, byte[] bytes) {
        var root = new Object() {
            String name = "";
        };
        try {
            walk(file, bytes, new Walker() {
                @Override
                public void opens(Element element) {
                    root.name = element.name();
                    throw new Found();
                }

                @Override
                public void closes(String name, String text) {}
            });
        } catch (Found found) {
            return root.name;
        }
        return root.name;
    }

    private void walk() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open();
                case XMLStreamConstants.END_ELEMENT -> close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> say();
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION -> throw new Refused(here(), "xml-entities");
                default -> {
                    // Comments and instructions say nothing of the data.
                }
            }
        }
    }

    private void open() {
        if (open.isEmpty()) {
            space = namespace();
        } else if (open.size() == DEPTH) {
            throw new Refused(here(), "xml-too-deep", Phrase.number(DEPTH));
        }
        open.push(name());
        text.setLength(0);
        walker.opens(new Element(name(), attributes(), reader.getLocation().getLineNumber()));
    }

    private void close() {
        walker.closes(open.pop(), text.toString());
        text.setLength(0);
    }

    private void say() {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > Limits.CELL_CHARACTERS) {
            throw new Refused(here(), "cell-too-long", Phrase.number(Limits.CELL_CHARACTERS));
        }
    }

    private String name() {
        String local = reader.getLocalName();
        if (namespace().equals(OWN)) {
            return "t:" + local;
        }
        return namespace().equals(space) ? local : reader.getPrefix() + ":" + local;
    }

    private String namespace() {
        return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String of = Optional.ofNullable(reader.getAttributeNamespace(i)).orElse("");
            if (of.isEmpty() || of.equals(OWN)) {
                attributes.put(
                        (of.isEmpty() ? "" : "t:") + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private Place here() {
        return place.row(Math.max(0, reader.getLocation().getLineNumber()));
    }
}
