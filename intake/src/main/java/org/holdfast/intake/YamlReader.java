package org.holdfast.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.model.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML into nodes that know their lines. Stricter than YAML: no anchors, aliases or tags, one
 * document, no entry twice, and every value is kept as it is written (so {@code 2024-03} is never a
 * sum and {@code no} is never false). Entries that stand twice are found here rather than by the
 * library, which would stop at the first and not say where the other one is.
 */
public final class YamlReader {
    private static final int DEEPEST = 10;
    private static final int LONGEST_REASON = 200;
    private static final Pattern PLACE = Pattern.compile("line (\\d{1,7}), column");
    private static final YAMLFactory FACTORY =
            YAMLFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(10 * DEEPEST)
                                    .maxStringLength(TextFile.LARGEST_YAML)
                                    .build())
                    .build();

    private final YAMLParser parser;
    private final Where where;
    private final Problems problems;

    private YamlReader(YAMLParser parser, Where where, Problems problems) {
        this.parser = parser;
        this.where = where;
        this.problems = problems;
    }

    /** The entries of a file; nothing if it cannot be read. */
    public static Optional<Node.Entries> read(String text, Where where, Problems problems) {
        Optional<Node> root = root(text, where, problems, () -> new Node.Entries(1, Map.of()));
        return shaped(root, Node.Entries.class, IntakeMessages.ENTRIES, where, problems);
    }

    /** The list that a file is, empty if the file says nothing; nothing if it cannot be read. */
    public static Optional<Node.Items> readList(String text, Where where, Problems problems) {
        Node.Items none = new Node.Items(1, List.of());
        Optional<Node> root =
                root(text, where, problems, () -> none)
                        .map(node -> node.equals(new Node.Scalar(node.line(), "")) ? none : node);
        return shaped(root, Node.Items.class, IntakeMessages.LIST_OF_PARTS, where, problems);
    }

    private static <N extends Node> Optional<N> shaped(
            Optional<Node> root, Class<N> shape, Text what, Where where, Problems problems) {
        root.filter(node -> !shape.isInstance(node))
                .ifPresent(node ->
                        problems.add(FileProblems.wrongShape(where.atLine(node.line()), what)));
        return root.filter(shape::isInstance).map(shape::cast);
    }

    private static Optional<Node> root(
            String text, Where where, Problems problems, Supplier<Node> empty) {
        try (YAMLParser parser =
                (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new YamlReader(parser, where, problems).document(empty);
        } catch (Refused refused) {
            problems.add(refused.problem());
        } catch (JacksonException broken) {
            problems.add(broken(where, broken));
        } catch (RuntimeException broken) {
            // The library below Jackson has exceptions of its own for some broken files; whatever
            // it throws, the file is to blame.
            problems.add(broken(where, broken));
        }
        return Optional.empty();
    }

    private static Problem broken(Where where, RuntimeException broken) {
        String message = String.valueOf(broken.getMessage());
        Matcher place = PLACE.matcher(message);
        int line =
                broken instanceof JacksonException j && j.getLocation() != null
                        ? j.getLocation().getLineNr()
                        : -1;
        while (place.find()) {
            line = Integer.parseInt(place.group(1));
        }
        Where at = line > 0 ? where.atLine(line) : where;
        return FileProblems.brokenYaml(at, reason(message));
    }

    /** The library's sentences, without the places and pieces of text that it puts between them. */
    private static String reason(String message) {
        String reason =
                message.lines()
                        .filter(line -> !line.startsWith(" ") && !line.isBlank())
                        .map(line -> line.replaceAll("(, but got)?[.:;, ]*$", ""))
                        .collect(Collectors.joining(", "));
        return reason.length() > LONGEST_REASON
                ? reason.substring(0, LONGEST_REASON) + "…"
                : reason;
    }

    private Optional<Node> document(Supplier<Node> empty) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.of(empty.get());
        }
        Node node = node(first, 1);
        if (parser.nextToken() != null) {
            problems.add(
                    FileProblems.wrongShape(where.atLine(line()), IntakeMessages.ONE_DOCUMENT));
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private Node node(JsonToken token, int depth) {
        int line = line();
        if (parser.isCurrentAlias() || parser.getTypeId() != null || parser.getObjectId() != null) {
            throw new Refused(FileProblems.alias(where.atLine(line)));
        }
        if (depth > DEEPEST) {
            throw new Refused(FileProblems.tooDeep(where.atLine(line), DEEPEST));
        }
        return switch (token) {
            case START_OBJECT -> entries(line, depth);
            case START_ARRAY -> items(line, depth);
            case VALUE_NULL -> new Node.Scalar(line, "");
            default -> new Node.Scalar(line, parser.getString());
        };
    }

    private Node.Entries entries(int line, int depth) {
        Map<String, Node.Value> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int at = line();
            if (parser.isCurrentAlias() || parser.getObjectId() != null) {
                throw new Refused(FileProblems.alias(where.atLine(at)));
            }
            Node node = node(parser.nextToken(), depth + 1);
            Node.Value before = values.putIfAbsent(name, new Node.Value(at, node));
            if (before != null) {
                problems.add(
                        FileProblems.duplicateEntry(
                                where.atLine(at).atColumn(name), before.line()));
            }
        }
        return new Node.Entries(line, values);
    }

    private Node.Items items(int line, int depth) {
        List<Node> nodes = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
                next != JsonToken.END_ARRAY;
                next = parser.nextToken()) {
            nodes.add(node(next, depth + 1));
        }
        return new Node.Items(line, nodes);
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** Stops the reading of a file that we refuse. */
    private static final class Refused extends RuntimeException {
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
