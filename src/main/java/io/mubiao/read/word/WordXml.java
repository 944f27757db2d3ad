package io.mubiao.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of a Word part, transitional or strict, without document types or external entities; of
 * {@code mc:AlternateContent} only the first choice that holds something stays.
 */
final class WordXml {
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final String ALTERNATES = "x:AlternateContent";
    private static final int DEEPEST = 400;

    private WordXml() {}

    /** The whole part, for small ones. */
    static Node tree(InputStream part) throws IOException {
        List<Node> root = new ArrayList<>();
        read(part, 0, root::add);
        if (root.isEmpty()) {
            throw new IOException("an XML part without an element");
        }
        return root.get(0);
    }

    /** The children of the document's body, one after another, so that no more than one is held. */
    static void body(InputStream part, Consumer<Node> block) throws IOException {
        read(part, 2, block);
    }

    /** Hands out the elements that stand {@code depth} levels below the root. */
    private static void read(InputStream part, int depth, Consumer<Node> out) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(characters(part));
            int level = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && level == depth) {
                    flattened(element(xml)).forEach(out);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    level++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    level--;
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** A part is in UTF-8 or marked as UTF-16; a broken character is one character lost, not the file. */
    private static Reader characters(InputStream part) throws IOException {
        PushbackInputStream start = new PushbackInputStream(part, 2);
        byte[] mark = start.readNBytes(2);
        start.unread(mark);
        boolean wide = mark.length == 2 && (mark[0] & mark[1] & 0xFE) == 0xFE;
        return new InputStreamReader(start, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The element that has just begun, read to its end. */
    private static Node element(XMLStreamReader xml) throws XMLStreamException {
        Deque<Node> open = new ArrayDeque<>();
        open.push(begun(xml));
        while (true) {
            int event = xml.next();
            Node inner = open.element();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (open.size() >= DEEPEST) {
                    throw new XMLStreamException("elements nested deeper than " + DEEPEST);
                }
                open.push(begun(xml));
            } else if (event == XMLStreamConstants.CHARACTERS) {
                inner.children().add(new Node("", Map.of(), List.of(), xml.getText()));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                Node done = open.pop();
                if (open.isEmpty()) {
                    return done;
                }
                open.element().children().addAll(flattened(done));
            }
        }
    }

    private static Node begun(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
            attributes.put(name, xml.getAttributeValue(i));
        }
        String name = name(xml.getNamespaceURI() == null ? "x" : xml.getNamespaceURI(), xml.getLocalName());
        return new Node(name, attributes, new ArrayList<>(4), "");
    }

    private static String name(@Nullable String namespace, String local) {
        return namespace == null || namespace.isEmpty() || WORD.contains(namespace) ? local : "x:" + local;
    }

    private static List<Node> flattened(Node element) {
        if (!element.name().equals(ALTERNATES)) {
            return List.of(element);
        }
        for (Node choice : element.children()) {
            if (choice.name().equals("x:Choice") && !choice.children().isEmpty()) {
                return choice.children();
            }
        }
        Node fallback = element.child("x:Fallback");
        return fallback == null ? List.of() : fallback.children();
    }
}
