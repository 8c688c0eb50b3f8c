package org.holdfast.brief;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.holdfast.chart.Scene;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a page back as what it says, so that page and parts cannot tell different things. */
final class Reading {
    private final Notes notes;
    private final Iterator<Scene> charts;

    private Reading(Page page) {
        notes = page.notes();
        charts = page.charts().iterator();
    }

    static List<Part> of(Page page) {
        Reading reading = new Reading(page);
        List<Part> parts = new ArrayList<>();
        Element body = parsed("<body>" + page.html().done() + "</body>").getDocumentElement();
        for (Element element : children(body)) {
            boolean opens = List.of("header", "section").contains(element.getTagName());
            if (opens || parts.isEmpty()) {
                parts.add(reading.part(element));
            } else {
                Part last = parts.removeLast();
                List<Part.Block> blocks = new ArrayList<>(last.blocks());
                reading.add(element, blocks);
                parts.add(new Part(last.id(), last.name(), last.title(), blocks));
            }
        }
        return parts;
    }

    private static Document parsed(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a brief is well-formed", e);
        }
    }

    private Part part(Element element) {
        String name = "";
        String title = "";
        String id = element.getAttribute("id");
        List<Part.Block> blocks = new ArrayList<>();
        for (Element child : children(element)) {
            if (child.getAttribute("class").equals("eyebrow")) {
                name = words(child).text();
            } else if (child.getTagName().equals("h2") || child.getTagName().equals("h1")) {
                title = words(child).text();
                String titled = child.getAttribute("id");
                if (id.isEmpty() && titled.endsWith("-title")) {
                    id = titled.substring(0, titled.length() - "-title".length());
                }
            } else {
                add(child, blocks);
            }
        }
        return new Part(id, name, title, blocks);
    }

    private void add(Element element, List<Part.Block> blocks) {
        switch (element.getTagName()) {
            case "p", "li", "summary" -> {
                Part.Words words = words(element);
                if (!words.text().isEmpty() && !element.getTagName().equals("summary")) {
                    blocks.add(words);
                }
            }
            case "h2", "h3", "h4" -> blocks.add(new Part.Heading(words(element).text()));
            case "figure" -> blocks.add(new Part.Chart(element.getAttribute("id"), charts.next()));
            case "table" -> blocks.add(rows(element));
            default -> {
                for (Element child : children(element)) {
                    add(child, blocks);
                }
            }
        }
    }

    private Part.Rows rows(Element table) {
        String caption = "";
        List<String> heads = new ArrayList<>();
        List<List<Part.Words>> rows = new ArrayList<>();
        for (Element child : children(table)) {
            switch (child.getTagName()) {
                case "caption" -> caption = words(child).text();
                case "thead" -> heads.addAll(heads(child));
                default -> children(child).forEach(row -> rows.add(cells(row)));
            }
        }
        return new Part.Rows(caption, heads, rows);
    }

    /** The last row of heads, each with what stands over it. */
    private List<String> heads(Element thead) {
        List<Element> lines = children(thead);
        List<String> over = new ArrayList<>();
        List<Boolean> isWhole = new ArrayList<>();
        for (Element cell : children(lines.getFirst())) {
            for (int k = 0; k < span(cell); k++) {
                over.add(words(cell).text());
                isWhole.add(lines.size() == 1 || !cell.getAttribute("rowspan").isEmpty());
            }
        }
        if (lines.size() == 1) {
            return over;
        }
        List<Element> below = new ArrayList<>();
        for (Element cell : children(lines.getLast())) {
            for (int k = 0; k < span(cell); k++) {
                below.add(cell);
            }
        }
        Iterator<Element> next = below.iterator();
        List<String> heads = new ArrayList<>();
        for (int k = 0; k < over.size(); k++) {
            heads.add(
                    isWhole.get(k) || !next.hasNext()
                            ? over.get(k)
                            : over.get(k) + ", " + words(next.next()).text());
        }
        return heads;
    }

    private static int span(Element cell) {
        String span = cell.getAttribute("colspan");
        return span.isEmpty() ? 1 : Integer.parseInt(span);
    }

    private List<Part.Words> cells(Element row) {
        List<Part.Words> cells = new ArrayList<>();
        for (Element cell : children(row)) {
            cells.add(words(cell));
            for (int k = 1; k < span(cell); k++) {
                cells.add(new Part.Words("", List.of()));
            }
        }
        return cells;
    }

    /** The text without the marks of its sources. */
    private Part.Words words(Element element) {
        StringBuilder text = new StringBuilder();
        Set<String> sources = new LinkedHashSet<>();
        gather(element, text, sources);
        String clean =
                text.toString().replace("\u2060", "").replace('\n', ' ').replace("  ", " ").strip();
        return new Part.Words(clean, List.copyOf(sources));
    }

    private void gather(Node node, StringBuilder text, Set<String> sources) {
        NodeList list = node.getChildNodes();
        for (int k = 0; k < list.getLength(); k++) {
            Node child = list.item(k);
            if (child instanceof Element element && element.getTagName().equals("sup")) {
                for (Element mark : children(element)) {
                    notes.find(mark.getAttribute("href")).ifPresent(sources::add);
                }
            } else if (child instanceof Element element && !element.getTagName().equals("svg")) {
                // What stands apart by its look needs a sign where it runs on.
                String look = element.getAttribute("class");
                if (look.equals("kind")) {
                    text.append(" · ");
                }
                gather(element, text, sources);
                if (look.startsWith("verdict")) {
                    text.append(':');
                }
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            }
        }
    }

    private static List<Element> children(Node node) {
        List<Element> found = new ArrayList<>();
        NodeList list = node.getChildNodes();
        for (int k = 0; k < list.getLength(); k++) {
            if (list.item(k) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
