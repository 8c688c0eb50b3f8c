package org.holdfast.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.casefile.internal.Statements;
import org.holdfast.intake.Problems;
import org.holdfast.model.Statement;

/**
 * The text of checks.yaml: adds statements to it and leaves all else, comments too, as it is. The
 * statements themselves are part of what {@link CaseReader} reads.
 */
public final class ChecksFile {
    /** Its name, in the case's own folder. */
    public static final String NAME = Statements.FILE;

    private static final String HEAD =
            "# What the answers of this case should be; 'holdfast check CASE --answers' compares.\n";

    private ChecksFile() {}

    /**
     * The text with statements added at its end; nothing if the text is written in a way to which
     * no list can be added, such as between brackets.
     *
     * @param text the file's text; empty if there is no file yet
     */
    public static Optional<String> plus(String text, List<Statement> more) {
        if (more.isEmpty()) {
            return Optional.of(text);
        }
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        String indent = indent(text);
        StringBuilder all = new StringBuilder(text.isEmpty() ? HEAD : text);
        if (!all.toString().endsWith("\n")) {
            all.append(lineEnd);
        }
        for (Statement statement : more) {
            all.append(lineEnd);
            lines(statement).forEach(line -> all.append(indent).append(line).append(lineEnd));
        }
        Optional<List<Statement>> before = read(text);
        List<Statement> expected = new ArrayList<>(before.orElse(List.of()));
        expected.addAll(more);
        return before.isPresent() && read(all.toString()).equals(Optional.of(expected))
                ? Optional.of(all.toString())
                : Optional.empty();
    }

    private static Optional<List<Statement>> read(String text) {
        Problems problems = new Problems();
        List<Statement> statements = Statements.of(text, problems);
        return problems.hasErrors() ? Optional.empty() : Optional.of(statements);
    }

    /** The spaces before the first dash. */
    private static String indent(String text) {
        return text.lines()
                .filter(line -> line.stripLeading().startsWith("- "))
                .findFirst()
                .map(line -> line.substring(0, line.indexOf('-')))
                .orElse("");
    }

    private static List<String> lines(Statement statement) {
        List<String> lines = new ArrayList<>();
        lines.add("- id: " + statement.id());
        String english = statement.text().en();
        statement
                .text()
                .byCode()
                .forEach((code, said) -> {
                    if (code.equals("en") || !said.equals(english)) {
                        lines.add("  " + code + ": " + quoted(said));
                    }
                });
        lines.add("  scenario: " + statement.scenario());
        lines.add("  way: " + statement.way().name().toLowerCase(Locale.ROOT));
        lines.add("  that: " + statement.that());
        return lines;
    }

    /** Between double quotes, in which YAML reads every sign once those two are escaped. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
