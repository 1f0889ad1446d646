package jucuo.indexer.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML file, by names without namespaces.
 *
 * @param attributes names and values by turns
 * @param text what stands in the element itself, between its children too
 */
record XmlElement(String name, List<String> attributes, List<XmlElement> children, String text) {

    /** So many fit into the memory that a document may take; the civil code has 80,000. */
    private static final int MOST_ELEMENTS = 2_000_000;

    private static final XMLInputFactory PARSERS = parsers();

    private static XMLInputFactory parsers() {
        var parsers = XMLInputFactory.newFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }

    /** An element whose end has not been read. */
    private static final class Open {

        private final String name;
        private final List<String> attributes;
        private final List<XmlElement> children = new ArrayList<>(0);
        private final StringBuilder text = new StringBuilder(0);

        Open(XMLStreamReader xml) {
            this.name = xml.getLocalName();
            this.attributes = new ArrayList<>(2 * xml.getAttributeCount());
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.add(xml.getAttributeLocalName(i));
                attributes.add(xml.getAttributeValue(i));
            }
        }

        XmlElement closed() {
            return new XmlElement(
                    name,
                    attributes,
                    children,
                    text.toString().isBlank() ? blank() : text.toString());
        }

        /** Between the children of an element it only sets the markup out. */
        private String blank() {
            return children.isEmpty() ? text.toString() : "";
        }
    }

    /**
     * The root of an XML file, which is read without a DTD.
     *
     * @param passedOver names of elements that are left out with all they hold
     * @throws IOException where it is not well formed, or larger than any document
     */
    static XmlElement parse(byte[] bytes, Set<String> passedOver) throws IOException {
        try {
            XMLStreamReader xml;
            synchronized (PARSERS) {
                xml = PARSERS.createXMLStreamReader(new ByteArrayInputStream(bytes));
            }
            return root(xml, passedOver);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static XmlElement root(XMLStreamReader xml, Set<String> passedOver)
            throws XMLStreamException, IOException {
        var open = new ArrayDeque<Open>();
        Optional<XmlElement> root = Optional.empty();
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST_ELEMENTS) {
                        throw new IOException("more than %d elements".formatted(MOST_ELEMENTS));
                    }
                    if (passedOver.contains(xml.getLocalName())) {
                        passOver(xml);
                    } else {
                        open.push(new Open(xml));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    Open inner = open.peek();
                    if (inner != null) {
                        inner.text.append(
                                xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop().closed();
                    Open outer = open.peek();
                    if (outer == null) {
                        root = Optional.of(closed);
                    } else {
                        outer.children.add(closed);
                    }
                }
                default -> {} // comments, instructions
            }
        }
        return root.orElseThrow(() -> new IOException("an XML part without an element"));
    }

    private static void passOver(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    /** The value of an attribute; empty where it has none. */
    String attribute(String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return Objects.requireNonNull(attributes.get(i + 1));
            }
        }
        return "";
    }

    Stream<XmlElement> children(String name) {
        return children.stream().filter(child -> child.name.equals(name));
    }

    Optional<XmlElement> child(String name) {
        for (XmlElement child : children) {
            if (child.name.equals(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The first at the end of a path of names. */
    Optional<XmlElement> child(String name, String... further) {
        Optional<XmlElement> found = child(name);
        for (String next : further) {
            found = found.flatMap(element -> element.child(next));
        }
        return found;
    }

    /** The {@code val} of a child, as WordprocessingML writes its properties. */
    Optional<String> value(String property) {
        return child(property).map(p -> p.attribute("val"));
    }

    /** Whether a child that switches something on does so; empty where there is none. */
    Optional<Boolean> isOn(String property) {
        return value(property).map(value -> !Set.of("0", "false", "off").contains(value));
    }
}
