package org.holdfast.oversight.eforms;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.holdfast.model.Text;
import org.holdfast.oversight.ocds.BadFileException;

/** An element of an XML document, by its local name; namespaces are told apart by nobody here. */
final class Element {
    private static final int DEEPEST = 90;
    private static final int MOST = 500_000;

    private final String name;
    private final Map<String, String> attributes;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Element(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /**
     * The root of a document. A document type is refused, so that no entity can grow or fetch
     * anything; so are documents too deep or with too many elements.
     */
    static Element read(InputStream xml) throws BadFileException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            return read(factory.createXMLStreamReader(new StringReader(text(xml))));
        } catch (XMLStreamException e) {
            String why =
                    String.valueOf(e.getMessage())
                            .lines()
                            .reduce((first, last) -> last)
                            .orElse("")
                            .strip();
            String line = e.getLocation() == null ? "" : e.getLocation().getLineNumber() + ", ";
            throw new BadFileException(EformsMessages.noXml(line.isEmpty(), line, why));
        }
    }

    /** The text, which must be in UTF-8: the parser itself would tell that to standard error. */
    private static String text(InputStream xml) throws BadFileException {
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(xml.readAllBytes()))
                            .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadFileException(EformsMessages.NOT_WRITTEN_UTF_8_NAME);
        } catch (IOException e) {
            throw new BadFileException(Text.same(String.valueOf(e.getMessage())));
        }
    }

    private static Element read(XMLStreamReader in) throws XMLStreamException, BadFileException {
        Deque<Element> open = new ArrayDeque<>();
        int count = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new BadFileException(
                                EformsMessages.DECLARES_DOCUMENT_TYPE_OR_ENTITIES);
                case XMLStreamConstants.START_ELEMENT -> {
                    count++;
                    if (count > MOST || open.size() >= DEEPEST) {
                        throw new BadFileException(
                                EformsMessages.hasMoreThanElements(MOST, DEEPEST));
                    }
                    Map<String, String> attributes = new HashMap<>();
                    for (int k = 0; k < in.getAttributeCount(); k++) {
                        attributes.put(in.getAttributeLocalName(k), in.getAttributeValue(k));
                    }
                    Element element = new Element(in.getLocalName(), attributes);
                    if (!open.isEmpty()) {
                        open.peek().children.add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().text.append(in.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    Element done = open.pop();
                    if (open.isEmpty()) {
                        return done;
                    }
                }
                default -> {
                    // Remarks and instructions say nothing about contracts.
                }
            }
        }
        throw new BadFileException(EformsMessages.ENDS_BEFORE_FIRST_ELEMENT_DOES);
    }

    String name() {
        return name;
    }

    /** Its own text, without blanks around it. */
    String text() {
        return text.toString().strip();
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The elements at the end of a path of names, for instance {@code "LotTender/ID"}. */
    Stream<Element> all(String path) {
        Stream<Element> at = Stream.of(this);
        for (String step : path.split("/", -1)) {
            at = at.flatMap(e -> e.children.stream()).filter(e -> e.name.equals(step));
        }
        return at;
    }

    Optional<Element> first(String path) {
        return all(path).findFirst();
    }

    /** The text at the end of a path, if there is any. */
    Optional<String> text(String path) {
        return all(path).map(Element::text).filter(t -> !t.isEmpty()).findFirst();
    }

    /** The text at the end of a path, of the element whose list has this name. */
    Optional<String> text(String path, String listName) {
        return all(path)
                .filter(e -> e.attribute("listName").filter(listName::equals).isPresent())
                .map(Element::text)
                .filter(t -> !t.isEmpty())
                .findFirst();
    }
}
