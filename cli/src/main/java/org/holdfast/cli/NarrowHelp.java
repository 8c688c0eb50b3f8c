package org.holdfast.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IHelpSectionRenderer;

/**
 * The help of the commands in a terminal that is too narrow for two columns: names, and below them
 * what they mean. Picocli itself refuses to set help in fewer than 55 columns.
 */
final class NarrowHelp {
    private static final int LEAST_OF_PICOCLI = 55;

    /** So wide that picocli breaks no line. */
    private static final int UNBROKEN = 10_000;

    private static final String WHOLE = "whole";
    private static final Pattern TWO_COLUMNS = Pattern.compile("( *)(\\S.*?)(?: {2,}(\\S.*))?");
    private static final int DEEPEST = 6;

    private NarrowHelp() {}

    /** Sets how wide the help of a command, and of those below it, is. */
    static void set(CommandLine line, int width) {
        if (width >= LEAST_OF_PICOCLI) {
            line.setUsageHelpWidth(width);
            return;
        }
        List<String> keys = line.getHelpSectionKeys();
        Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>(line.getHelpSectionMap());
        sections.put(
                WHOLE,
                help ->
                        keys.stream()
                                .filter(sections::containsKey)
                                .map(key -> rendered(sections, key, help))
                                .collect(Collectors.joining())
                                .lines()
                                .flatMap(one -> below(one, width).stream())
                                .map(one -> one + System.lineSeparator())
                                .collect(Collectors.joining()));
        line.setUsageHelpWidth(UNBROKEN)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setHelpSectionMap(sections)
                .setHelpSectionKeys(List.of(WHOLE));
    }

    private static String rendered(
            Map<String, IHelpSectionRenderer> sections, String key, Help help) {
        return sections.getOrDefault(key, none -> "").render(help);
    }

    /** A line of two columns, the second below the first. */
    static List<String> below(String line, int width) {
        Matcher columns = TWO_COLUMNS.matcher(line.stripTrailing());
        if (!columns.matches()) {
            return List.of("");
        }
        String indent = " ".repeat(Math.min(DEEPEST, columns.group(1).length()));
        List<String> lines = new ArrayList<>(TextTable.hanging(indent, columns.group(2), width));
        String meaning = columns.group(3) == null ? "" : columns.group(3);
        if (!meaning.isEmpty()) {
            lines.addAll(TextTable.hanging(" ".repeat(DEEPEST), meaning, width));
        }
        return lines;
    }
}
