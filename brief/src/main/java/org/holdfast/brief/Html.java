package org.holdfast.brief;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.holdfast.report.Unbroken;

/**
 * Writes markup that is well-formed as XML: text is escaped, and every element is closed in turn.
 */
final class Html {
    private static final Pattern RANGE = Pattern.compile("(?<=[0-9])–(?=[0-9])");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes name, value, name, value …
     */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the innermost element, which must be of this kind. */
    Html close(String tag) {
        String innermost = open.pop();
        if (!innermost.equals(tag)) {
            throw new IllegalStateException("closing " + tag + " inside " + innermost);
        }
        out.append("</").append(tag).append('>');
        if (!tag.equals("span") && !tag.equals("sup") && !tag.equals("a") && !tag.equals("b")) {
            out.append('\n');
        }
        return this;
    }

    /** An element that has no content. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** Text, escaped; ranges and sums of money stay on one line. */
    Html text(String text) {
        escape(unbroken(text));
        return this;
    }

    /** An element that holds text only. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Markup that is known to be well-formed: a chart, or another fragment. */
    Html markup(String markup) {
        out.append(markup);
        return this;
    }

    /** All that was written; nothing may be open. */
    String done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    /** A range breaks behind its dash and money beside its sign and unit, unless told not to. */
    private static String unbroken(String text) {
        return Unbroken.money(RANGE.matcher(text).replaceAll("–\u2060"));
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int k = 0; k + 1 < attributes.length; k += 2) {
            out.append(' ').append(attributes[k]).append("=\"");
            escape(attributes[k + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> out.append("&amp;");
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '"' -> out.append("&quot;");
                        case '\n', '\t', '\r' -> out.append(' ');
                        default -> {
                            if (isCharacterOfXml(c)) {
                                out.appendCodePoint(c);
                            }
                        }
                    }
                });
    }

    private static boolean isCharacterOfXml(int c) {
        return (c >= ' ' && c < 0xd800) || (c >= 0xe000 && c < 0xfffe) || c >= 0x10000;
    }
}
