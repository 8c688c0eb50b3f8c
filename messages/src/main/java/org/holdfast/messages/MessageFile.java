package org.holdfast.messages;

import fluent.bundle.FluentResource;
import fluent.syntax.AST.Attribute;
import fluent.syntax.AST.Commentary.Comment;
import fluent.syntax.AST.Entry;
import fluent.syntax.AST.Pattern;
import fluent.syntax.AST.Term;
import fluent.syntax.parser.FTLParser;
import fluent.syntax.parser.FTLStream;
import fluent.syntax.parser.ParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The messages of one subject in one language.
 *
 * @param messages by id, in the order of the file; attributes as messages of their own
 * @param terms by id
 */
record MessageFile(Path path, Map<String, Message> messages, Map<String, Message> terms) {
    /** The beginning of a message or a term. */
    private static final java.util.regex.Pattern HEAD =
            java.util.regex.Pattern.compile("^(-?[A-Za-z][A-Za-z0-9_-]*) *=");

    /** The beginning of an attribute. */
    private static final java.util.regex.Pattern ATTRIBUTE =
            java.util.regex.Pattern.compile("^ +(\\.[A-Za-z][A-Za-z0-9_-]*) *=");

    /**
     * @param shown the path as faults tell it
     */
    static MessageFile read(Path file, Path shown, List<Fault> faults) throws IOException {
        String text = Files.readString(file);
        Map<String, Integer> lines = lines(text, shown, faults);
        FluentResource resource = FTLParser.parse(FTLStream.of(text), false);
        for (ParseException e : resource.errors()) {
            int line = e.isEOF() ? (int) text.lines().count() : e.line();
            faults.add(new Fault(shown, line, "not Fluent's syntax: " + e.getMessage()));
        }
        Map<String, Message> messages = new LinkedHashMap<>();
        Map<String, Message> terms = new LinkedHashMap<>();
        for (Entry entry : resource.entries()) {
            switch (entry) {
                case fluent.syntax.AST.Message m -> {
                    String id = m.identifier().name();
                    m.pattern().ifPresent(p -> put(messages, id, p, m.comment(), lines));
                    for (Attribute a : m.attributes()) {
                        put(messages, id + "." + a.name(), a.pattern(), Optional.empty(), lines);
                    }
                }
                case Term t -> put(terms, "-" + t.name(), t.value(), t.comment(), lines);
                default -> {
                    // A comment that stands alone.
                }
            }
        }
        return new MessageFile(shown, messages, terms);
    }

    private static void put(
            Map<String, Message> into,
            String id,
            Pattern pattern,
            Optional<Comment> comment,
            Map<String, Integer> lines) {
        into.put(
                id,
                new Message(
                        id,
                        pattern,
                        comment.map(Comment::text).orElse(""),
                        lines.getOrDefault(id, 1)));
    }

    /** Where each message, attribute and term begins; the parser does not tell. */
    private static Map<String, Integer> lines(String text, Path shown, List<Fault> faults) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        String message = "";
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher head = HEAD.matcher(line);
            Matcher attribute = ATTRIBUTE.matcher(line);
            String id = "";
            if (head.find()) {
                id = message = head.group(1);
            } else if (attribute.find()) {
                id = message + attribute.group(1);
            }
            if (!id.isEmpty()) {
                Integer before = lines.putIfAbsent(id, number);
                if (before != null) {
                    faults.add(new Fault(shown, number, id + " stands in line " + before + " too"));
                }
            }
        }
        return lines;
    }
}
